package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.Country;
import org.jspecify.annotations.Nullable;

/**
 * Which side "allied", "coalition", "Axis" and "Indians" mean: the Axis and its enemies, the side that is called an
 * alliance or is the only one of several parties, the only one of native peoples.
 */
final class Alliances {

    private static final PhraseTable<String> WORDS = Lexicon.table("alliances.txt", meaning -> meaning);

    private final Map<Integer, Integer> parties = new HashMap<>();
    private final Map<Integer, Integer> states = new HashMap<>();
    private final Map<String, Set<Integer>> called = new HashMap<>();

    Alliances(List<Party> all) {
        for (Party party : all) {
            parties.merge(party.side(), 1, Integer::sum);
            Set<Country> its = PartyName.of(party.name()).states();
            states.merge(party.side(), its.isEmpty() ? 0 : 1, Integer::sum);
            its.forEach(state -> call(party.side(), WORDS.whole(state.name())));
            List<Token> name = Tokenizer.tokens(party.name());
            for (int i = 0; i < name.size(); i++) {
                PhraseTable.Match<String> word = WORDS.at(name, i);
                call(party.side(), word == null ? null : word.value());
            }
        }
    }

    private void call(int side, @Nullable String meaning) {
        if (meaning != null) {
            called.computeIfAbsent(meaning, unseen -> new HashSet<>()).add(side);
        }
    }

    boolean means(String name, int side) {
        String meaning = parties.size() == 2 ? WORDS.whole(name) : null;
        return meaning != null
                && switch (meaning) {
                    case "AXIS" -> isOnly(axis(), side);
                    case "NATIVES" -> isOnly(sides("NATIVES", "NATIVE PEOPLES"), side);
                    case "ALLIES" -> isOfAllies(side);
                    default -> false;
                };
    }

    private boolean isOfAllies(int side) {
        Set<Integer> axis = axis();
        Set<Integer> alliances = sides("ALLIES", "ALLIANCE");
        return axis.size() == 1
                ? !axis.contains(side)
                : alliances.isEmpty()
                        ? isOneOfSeveral(parties, side) || isOneOfSeveral(states, side)
                        : isOnly(alliances, side);
    }

    // not Germany and Italy beside the United States in Afghanistan
    private Set<Integer> axis() {
        Set<Integer> axis = sides("AXIS", "AXIS POWERS");
        axis.removeAll(sides("ALLIED POWERS"));
        return axis;
    }

    private Set<Integer> sides(String... meanings) {
        return Stream.of(meanings)
                .flatMap(meaning -> called.getOrDefault(meaning, Set.of()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isOnly(Set<Integer> sides, int side) {
        return sides.size() == 1 && sides.contains(side);
    }

    private static boolean isOneOfSeveral(Map<Integer, Integer> members, int side) {
        return members.getOrDefault(side, 0) > 1
                && members.entrySet().stream().allMatch(other -> other.getKey() == side || other.getValue() <= 1);
    }
}
