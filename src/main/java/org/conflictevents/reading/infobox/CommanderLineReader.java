package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;

/** Reads the surnames of a {@code Commander} line, by which sentences call those who led a side. */
final class CommanderLineReader {

    private static final int MIN_LENGTH = 4;
    private static final String BETWEEN = "[,;•&]|----|\\band\\b";
    private static final String ASIDES = "\\([^()]*\\)|\\[[^\\[\\]]*]|†|\\*";
    private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
    private static final String FATES = "(kia|wia|mia|dow|pow)$";
    private static final PhraseTable<String> NO_SURNAME = Lexicon.phrases("combatant-line-words.txt", "NO_SURNAME");
    private static final PhraseTable<String> TITLE_OF = Lexicon.phrases("combatant-line-words.txt", "TITLE_OF");

    private CommanderLineReader() {}

    /** In lower case; of "Duke of Norfolk" and "Edward the Black Prince" there is none. */
    static List<String> read(String value) {
        List<String> surnames = new ArrayList<>();
        for (String item : value.replaceAll(ASIDES, " ").split(BETWEEN)) {
            List<Token> words =
                    Tokenizer.tokens(item).stream().filter(Token::isWord).toList();
            boolean titled = words.stream().anyMatch(TITLE_OF::has);
            if (!titled && !words.isEmpty()) {
                Token last = words.get(words.size() - 1);
                String name = last.lower().replaceFirst(FATES, "");
                // "King Richard III"
                if (words.size() > 1 && NUMERAL.matcher(name).matches()) {
                    name = words.get(words.size() - 2).lower();
                }
                if (name.length() >= MIN_LENGTH && !NO_SURNAME.has(last)) {
                    surnames.add(name);
                }
            }
        }
        return surnames;
    }
}
