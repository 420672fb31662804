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
 * Who led which side, by names that can mean nobody and nothing else: a surname wherever it stands, any other name or the
 * seat of a lord ("Henry's men", "Wellington's army") where it stands alone.
 */
public final class Commanders {

    private static final int MIN_LENGTH = 3;
    private static final Set<String> SMALL = Set.of("of", "the");
    private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
    private static final PhraseTable<String> NO_NAME = Lexicon.phrases("commander-words.txt", "NO_NAME");
    private static final PhraseTable<String> RANK = Lexicon.phrases("commander-words.txt", "RANK");
    private static final PhraseTable<String> LORD = Lexicon.phrases("commander-words.txt", "LORD");
    private static final PhraseTable<String> BEFORE = Lexicon.phrases("commander-words.txt", "BEFORE");

    private final Map<String, Set<Integer>> surnames = new HashMap<>();
    private final Map<String, Set<Integer>> names = new HashMap<>();
    private final Set<String> others;

    /**
     * @param others words in lower case that may be meant by something else: of the battle's name, of its place
     */
    public Commanders(List<SideReading> sides, Set<String> others) {
        this.others = others;
        sides.forEach(side -> side.commanders().forEach(name -> add(name, side.number())));
    }

    private void add(String name, int side) {
        List<String> words = List.of(name.split(" "));
        learn(name, side);
        if (words.stream()
                .noneMatch(word -> SMALL.contains(word) || NUMERAL.matcher(word).matches())) {
            put(surnames, words.get(words.size() - 1), side);
        }
    }

    /** Takes one who led a side: "duke of wellington", "king richard iii", "edward of york", "the black prince". */
    public void learn(String name, int side) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        int of = (int) words.stream().takeWhile(word -> !SMALL.contains(word)).count();
        words.subList(0, of).stream()
                .filter(word -> !NUMERAL.matcher(word).matches())
                .forEach(word -> put(names, word, side));
        if (of > 0 && of + 2 == words.size() && LORD.word(words.get(of - 1)) != null) {
            put(names, words.get(of + 1), side);
        }
    }

    private void put(Map<String, Set<Integer>> names, String word, int side) {
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
        Token word = tokens.get(index);
        String name = name(word);
        if (!word.isCapitalised()) {
            return null;
        }
        Integer led = only(surnames, name);
        return led != null || !standsAlone(tokens, index) ? led : only(names, name);
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

    private static @Nullable Integer only(Map<String, Set<Integer>> names, String name) {
        Set<Integer> led = names.getOrDefault(name, Set.of());
        return led.size() == 1 ? led.iterator().next() : null;
    }

    private static String name(Token word) {
        return word.lower().replaceFirst("['’]s?$", "");
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
