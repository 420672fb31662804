package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;

/** Which side "allied", "coalition" and "Axis" mean: the Axis and its enemies, or else the only side of several parties. */
final class Alliances {

    private static final PhraseTable<String> WORDS = Lexicon.table("alliances.txt", meaning -> meaning);

    private final Map<Integer, Integer> parties = new HashMap<>();
    private final Set<Integer> axis = new HashSet<>();

    Alliances(List<Party> all) {
        for (Party party : all) {
            parties.merge(party.side(), 1, Integer::sum);
            boolean power = PartyName.of(party.name()).states().stream()
                    .anyMatch(state -> "AXIS POWERS".equals(WORDS.whole(state.name())));
            if (power || "AXIS".equals(WORDS.whole(party.name()))) {
                axis.add(party.side());
            }
        }
    }

    boolean means(String name, int side) {
        if (parties.size() != 2) {
            return false;
        }
        String meaning = WORDS.whole(name);
        if ("AXIS".equals(meaning)) {
            return axis.size() == 1 && axis.contains(side);
        }
        boolean allies = "ALLIES".equals(meaning);
        boolean severalAgainstOne = parties.getOrDefault(side, 0) > 1
                && parties.entrySet().stream().allMatch(other -> other.getKey() == side || other.getValue() == 1);
        return allies && (axis.size() == 1 ? !axis.contains(side) : severalAgainstOne);
    }
}
