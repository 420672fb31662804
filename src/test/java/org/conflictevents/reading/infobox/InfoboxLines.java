package org.conflictevents.reading.infobox;

import java.util.function.BiFunction;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.model.Reading;

/** Articles of an infobox and little else, for tests of its readers. */
public final class InfoboxLines {

    private InfoboxLines() {}

    /** The infobox's first line is the article's fourth. */
    public static Article article(String infobox) {
        return article(infobox, "End.");
    }

    public static Article article(String infobox, String prose) {
        return ArticleParser.parse("= Battle of Ford =\n\nInfobox\n" + infobox + "\n\n" + prose);
    }

    /** What a reader makes of a line: "Date: 18 November 2019". */
    public static <T> Reading<T> read(String line, BiFunction<Article, InfoboxLine, Reading<T>> reader) {
        Article article = article("- " + line);
        return reader.apply(article, article.infobox().get(0));
    }
}
