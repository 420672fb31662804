package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.Country;

/**
 * Which side "allied", "coalition", "Axis" and "Indians" mean: the Axis and its enemies, the side that is called an
 * alliance or is the only one of several parties, the only one of native peoples.
 */
final class Alliances {

    private static final PhraseTable<String> WORDS = Lexicon.table("alliances.txt", meaning -> meaning);
    private static final PhraseTable<String> ALLIANCE = Lexicon.phrases("alliances.txt", "ALLIES", "ALLIANCE");
    private static final PhraseTable<String> NATIVES = Lexicon.phrases("alliances.txt", "NATIVES", "NATIVE PEOPLES");

    private final Map<Integer, Integer> parties = new HashMap<>();
    private final Map<Integer, Integer> states = new HashMap<>();
    private final Set<Integer> axis = new HashSet<>();
    private final Set<Integer> alliances = new HashSet<>();
    private final Set<Integer> natives = new HashSet<>();

    Alliances(List<Party> all) {
        for (Party party : all) {
            parties.merge(party.side(), 1, Integer::sum);
            Set<Country> its = PartyName.of(party.name()).states();
            states.merge(party.side(), its.isEmpty() ? 0 : 1, Integer::sum);
            boolean power = its.stream().anyMatch(state -> "AXIS POWERS".equals(WORDS.whole(state.name())));
            if (power || "AXIS".equals(WORDS.whole(party.name()))) {
                axis.add(party.side());
            }
            List<Token> name = Tokenizer.tokens(party.name());
            if (ALLIANCE.firstIn(name, 0, name.size()) >= 0) {
                alliances.add(party.side());
            }
            if (NATIVES.firstIn(name, 0, name.size()) >= 0) {
                natives.add(party.side());
            }
        }
    }

    boolean means(String name, int side) {
        String meaning = parties.size() == 2 ? WORDS.whole(name) : null;
        return meaning != null
                && switch (meaning) {
                    case "AXIS" -> isOnly(axis, side);
                    case "NATIVES" -> isOnly(natives, side);
                    case "ALLIES" ->
                        axis.size() == 1
                                ? !axis.contains(side)
                                : alliances.isEmpty()
                                        ? isOneOfSeveral(parties, side) || isOneOfSeveral(states, side)
                                        : isOnly(alliances, side);
                    default -> false;
                };
    }

    private static boolean isOnly(Set<Integer> sides, int side) {
        return sides.size() == 1 && sides.contains(side);
    }

    private static boolean isOneOfSeveral(Map<Integer, Integer> members, int side) {
        return members.getOrDefault(side, 0) > 1
                && members.entrySet().stream().allMatch(other -> other.getKey() == side || other.getValue() <= 1);
    }
}
