package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.ArticleReader;

/** Reads one file: bytes to text, text to an article, an article to what it states. */
final class ArticleFileReader {

    private static final int MAX_TITLE = 250;

    private final ArticleReader reader = new ArticleReader();

    /**
     * @throws MalformedTextException if it cannot be read, with every fault
     */
    LoadedArticle read(DataFile file) {
        byte[] bytes = FileText.bytes(file);
        Article article = parse(FileText.of(bytes));
        String id = Slug.of(article.title());
        if (id.isEmpty() || article.title().length() > MAX_TITLE) {
            throw fault(
                    1,
                    "the title '%s'".formatted(excerpt(article.title())),
                    "a title with a letter or a digit, of at most %d characters".formatted(MAX_TITLE));
        }
        return new LoadedArticle(id, file.name(), Sha256.hex(bytes), article, reader.read(article));
    }

    private static Article parse(String text) {
        List<Fault> faults = new ArrayList<>(LongLines.in(text));
        try {
            Article article = ArticleParser.parse(text);
            if (faults.isEmpty()) {
                return article;
            }
        } catch (MalformedTextException e) {
            faults.addAll(e.faults());
        }
        throw new MalformedTextException(faults);
    }

    private static String excerpt(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    private static MalformedTextException fault(int line, String found, String expected) {
        return new MalformedTextException(List.of(new Fault(line, found, expected)));
    }
}
