package org.conflictevents.reading.infobox;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.infobox.line.SideKey;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.Notice;

/** Tells of lines that may tell losses under a key that nobody reads: "Casualites1: 24 killed", "Losses1: 24". */
final class UnknownKeys {

    private static final PhraseTable<String> KNOWN = Lexicon.phrases("infobox-keys.txt", "KNOWN");

    private UnknownKeys() {}

    static List<Notice> of(Article article) {
        return article.infobox().stream()
                .filter(line -> SideKey.of(line.key()) == null && KNOWN.whole(line.key()) == null)
                .filter(line -> mayTellLosses(line, TokenizedText.of(article, line)))
                .map(line -> new Notice(
                        line.line(),
                        line.key() + ": " + line.value(),
                        "a key of the infobox that is not known: losses stand under \"Casualties1\" and so on"))
                .toList();
    }

    // a number alone may be anything, but under a key with a side's number
    private static boolean mayTellLosses(InfoboxLine line, TokenizedText value) {
        boolean ofSide = line.key().matches(".*[0-9][a-z]?");
        return IntStream.range(0, value.size())
                .anyMatch(at -> CasualtyWords.at(value.tokens(), at) != null
                        || ofSide && value.token(at).isNumber());
    }
}
