package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.reading.language.Lexicon;

/** Which side "allied", "coalition" and "Axis" mean: the Axis and its enemies, or else the only side of several parties. */
final class Alliances {

    private static final Map<String, Set<String>> WORDS = Lexicon.entries("alliances.txt").stream()
            .collect(Collectors.toMap(Lexicon.Entry::meaning, line -> Set.copyOf(line.phrases())));

    private final Map<Integer, Integer> parties = new HashMap<>();
    private final Set<Integer> axis = new HashSet<>();

    Alliances(List<Party> all) {
        for (Party party : all) {
            parties.merge(party.side(), 1, Integer::sum);
            boolean power = PartyName.of(party.name()).states().stream()
                    .anyMatch(state -> WORDS.get("AXIS POWERS").contains(state.name()));
            if (power) {
                axis.add(party.side());
            }
        }
    }

    boolean means(String name, int side) {
        if (parties.size() != 2) {
            return false;
        }
        if (WORDS.get("AXIS").contains(name)) {
            return axis.size() == 1 && axis.contains(side);
        }
        boolean allies = WORDS.get("ALLIES").contains(name);
        boolean severalAgainstOne = parties.get(side) > 1
                && parties.entrySet().stream().allMatch(other -> other.getKey() == side || other.getValue() == 1);
        return allies && (axis.size() == 1 ? !axis.contains(side) : severalAgainstOne);
    }
}
