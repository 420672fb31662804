package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.SideReading;
import org.jspecify.annotations.Nullable;

/** Who led which side, by surnames that can mean nobody and nothing else. */
public final class Commanders {

    private final Map<String, Set<Integer>> sides = new HashMap<>();
    private final Set<String> others;

    /**
     * @param others words in lower case that may be meant by something else: of the battle's name, of its place
     */
    public Commanders(List<SideReading> sides, Set<String> others) {
        this.others = others;
        for (SideReading side : sides) {
            side.commanders()
                    .forEach(name -> this.sides
                            .computeIfAbsent(name, unseen -> new HashSet<>())
                            .add(side.number()));
        }
    }

    /** The side of the commander whose surname the word is, "Piaggi" or "Piaggi's"; null where it is nobody's. */
    @Nullable
    public Integer side(Token word) {
        String name = word.lower().replaceFirst("'s?$", "");
        Set<Integer> led = word.isCapitalised() ? sides.getOrDefault(name, Set.of()) : Set.of();
        boolean ambiguous =
                others.contains(name) || !Countries.named(word.text()).isEmpty();
        return led.size() == 1 && !ambiguous ? led.iterator().next() : null;
    }

    /** The side of the commander whose name ends the words: "Lieutenant Colonel Piaggi". */
    @Nullable
    public Integer sideOf(String name) {
        List<Token> words = Tokenizer.tokens(name);
        return words.isEmpty() ? null : side(words.get(words.size() - 1));
    }
}
