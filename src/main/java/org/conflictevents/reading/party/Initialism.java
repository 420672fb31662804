package org.conflictevents.reading.party;

import java.util.Locale;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;

/** Compares "ISGS" with "Islamic State in the Greater Sahara". */
final class Initialism {

    private static final PhraseTable<String> SMALL_WORDS = Lexicon.phrases("name-words.txt", "SMALL");

    private Initialism() {}

    /** Whether short is made of the first letters of long's words, small words counted or not. */
    static boolean matches(String shortName, String longName) {
        String letters = shortName.toLowerCase(Locale.ROOT).replace(".", "");
        if (letters.length() < 2 || letters.length() > 8 || letters.indexOf(' ') >= 0) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (Token word : Tokenizer.tokens(longName)) {
            for (String part : word.isWord() ? word.lower().split("-") : new String[0]) {
                String letter = part.isEmpty() ? "" : part.substring(0, 1);
                all.append(letter);
                great.append(SMALL_WORDS.word(part) == null ? letter : "");
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(great);
    }
}
