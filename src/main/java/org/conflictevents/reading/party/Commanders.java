package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.SideReading;
import org.jspecify.annotations.Nullable;

/**
 * Who led which side, by names that can mean nobody and nothing else where they stand alone: "Henry's men", "General
 * Piaggi", "Wellington's army".
 */
public final class Commanders {

    private static final int MIN_LENGTH = 3;
    private static final Set<String> SMALL = Set.of("of", "the");
    private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
    private static final PhraseTable<String> NO_NAME = Lexicon.phrases("commander-words.txt", "NO_NAME");
    private static final PhraseTable<String> RANK = Lexicon.phrases("commander-words.txt", "RANK");
    private static final PhraseTable<String> LORD = Lexicon.phrases("commander-words.txt", "LORD");
    private static final PhraseTable<String> BEFORE = Lexicon.phrases("commander-words.txt", "BEFORE");

    private final Map<String, Set<Integer>> names = new HashMap<>();
    private final Set<String> others;

    /**
     * @param others words in lower case that may be meant by something else: of the battle's name, of its place
     */
    public Commanders(List<SideReading> sides, Set<String> others) {
        this.others = others;
        sides.forEach(side -> side.commanders().forEach(name -> learn(name, side.number())));
    }

    /** Takes one who led a side: "duke of wellington", "king richard iii", "edward of york", "the black prince". */
    public void learn(String name, int side) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        int of = (int) words.stream().takeWhile(word -> !SMALL.contains(word)).count();
        words.subList(0, of).stream()
                .filter(word -> !NUMERAL.matcher(word).matches())
                .forEach(word -> put(word, side));
        if (of > 0 && of + 2 == words.size() && LORD.word(words.get(of - 1)) != null) {
            put(words.get(of + 1), side);
        }
    }

    private void put(String word, int side) {
        boolean ambiguous = word.length() < MIN_LENGTH
                || NO_NAME.word(word) != null
                || RANK.word(word) != null
                || LORD.word(word) != null
                || others.contains(word)
                || !Countries.named(word).isEmpty();
        if (!ambiguous) {
            names.computeIfAbsent(word, unseen -> new HashSet<>()).add(side);
        }
    }

    /** The side of the commander whom the word at an index names, "Piaggi" or "Piaggi's"; null where it names none. */
    @Nullable
    public Integer side(List<Token> tokens, int index) {
        Set<Integer> led = names.getOrDefault(name(tokens.get(index)), Set.of());
        return led.size() == 1 && tokens.get(index).isCapitalised() && standsAlone(tokens, index)
                ? led.iterator().next()
                : null;
    }

    /** The side of the commander whose name ends the words: "Lieutenant Colonel Piaggi". */
    @Nullable
    public Integer sideOf(String name) {
        List<Token> words = Tokenizer.tokens(name);
        return words.isEmpty() ? null : side(words, words.size() - 1);
    }

    /** Whether it is a rank or title, as "General" is. */
    public static boolean isRank(Token word) {
        return RANK.has(word);
    }

    private static String name(Token word) {
        return Token.withoutPossessive(word.lower());
    }

    // "King Henry's", "Duke of Wellington", but not "Fort Henry", "Henry Percy", "near Wellington"
    private boolean standsAlone(List<Token> tokens, int index) {
        boolean last = index + 1 == tokens.size() || !tokens.get(index).lower().equals(name(tokens.get(index)));
        boolean ends = last || !tokens.get(index + 1).isCapitalised() || isOfName(tokens.get(index + 1));
        Token before = index == 0 ? null : tokens.get(index - 1);
        return ends && (before == null || !(before.isCapitalised() || BEFORE.has(before)) || isOfName(before));
    }

    /** Whether it has the name of a seat behind it, as "Duke" has. */
    public static boolean isLord(Token word) {
        return LORD.has(word);
    }

    /** Whether a word may be part of a leader's name or title: "Robert", "E", "Khan". */
    public boolean isOfName(Token word) {
        return word.text().length() == 1
                || RANK.has(word)
                || LORD.has(word)
                || NO_NAME.has(word)
                || names.containsKey(name(word))
                || NUMERAL.matcher(word.lower()).matches();
    }
}
