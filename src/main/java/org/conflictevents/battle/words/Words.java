package org.conflictevents.battle.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text as searches compare them, in lower case and without accents. A word is a run of letters and digits;
 * all other characters separate words. Of an overlong word only the beginning counts.
 */
public final class Words {

    private static final int MAX_LENGTH = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern UNDECOMPOSED = Pattern.compile("[øłđðħıæœßþ]");

    /** Letters that Unicode does not take apart into a plain one and a mark. */
    private static final Map<String, String> PLAIN = Map.of(
            "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ħ", "h", "ı", "i", "æ", "ae", "œ", "oe", "ß", "ss", "þ", "th");

    private Words() {}

    /** In the order of the text; empty where it has neither letter nor digit. */
    public static List<String> of(String text) {
        return BETWEEN.splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .map(Words::bounded)
                .toList();
    }

    private static String plain(String text) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return UNDECOMPOSED.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll(letter -> PLAIN.get(letter.group()));
    }

    private static String bounded(String word) {
        return word.codePointCount(0, word.length()) <= MAX_LENGTH
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH));
    }
}
