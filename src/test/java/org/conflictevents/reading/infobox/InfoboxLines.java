package org.conflictevents.reading.infobox;

import java.util.List;
import java.util.function.BiFunction;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.party.ClaimantResolver;

/** Articles of an infobox and little else, for tests of its readers. */
final class InfoboxLines {

    private InfoboxLines() {}

    /** The infobox's first line is the article's fourth. */
    static Article article(String infobox) {
        return article(infobox, "End.");
    }

    static Article article(String infobox, String prose) {
        return ArticleParser.parse("= Battle of Ford =\n\nInfobox\n" + infobox + "\n\n" + prose);
    }

    /** What a reader makes of a line: "Date: 18 November 2019". */
    static <T> Reading<T> read(String line, BiFunction<Article, InfoboxLine, Reading<T>> reader) {
        Article article = article("- " + line);
        return reader.apply(article, article.infobox().get(0));
    }

    /** The figures of a casualties line of an article that says nothing else. */
    static List<CasualtyItem> scan(TokenizedText line) {
        Article article = article("- Conflict: Battle of Ford");
        return CasualtyScanner.scan(line, new UnmarkedSources(article, line, 1, new ClaimantResolver(List.of())));
    }
}
