package org.conflictevents.reading.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;

/** Compares "ISGS" with "Islamic State in the Greater Sahara". */
final class Initialism {

    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "in", "and", "for", "to", "on", "de", "du", "des");

    private Initialism() {}

    /** Whether short is made of the first letters of long's words, small words counted or not. */
    static boolean matches(String shortName, String longName) {
        String letters = shortName.toLowerCase(Locale.ROOT).replace(".", "");
        if (letters.length() < 2 || letters.length() > 8 || letters.indexOf(' ') >= 0) {
            return false;
        }
        List<Token> words =
                Tokenizer.tokens(longName).stream().filter(Token::isWord).toList();
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (Token word : words) {
            for (String part : word.lower().split("-")) {
                if (part.isEmpty()) {
                    continue;
                }
                all.append(part.charAt(0));
                great.append(SMALL_WORDS.contains(part) ? "" : part.substring(0, 1));
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(great);
    }
}
