package org.conflictevents.reading.infobox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;

/** Reads the names of a {@code Commander} line. */
final class CommanderLineReader {

    private static final String BETWEEN = "[,;•&]|----|\\band\\b";
    private static final String ASIDES = "\\([^()]*\\)|\\[[^\\[\\]]*]|†|\\*|\\b\\d+px";
    private static final String FATES = "(KIA|WIA|MIA|DOW|POW)\\b";

    private CommanderLineReader() {}

    /** In lower case, as they stand there: "king richard iii". */
    static List<String> read(String value) {
        return Arrays.stream(
                        value.replaceAll(ASIDES, " ").replaceAll(FATES, " ").split(BETWEEN))
                .map(item -> Tokenizer.tokens(item).stream()
                        .filter(Token::isWord)
                        .map(Token::lower)
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
