package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.wikitext.MalformedWikitextException;
import org.conflictevents.wikitext.WikiPage;
import org.conflictevents.wikitext.WikitextReader;

/** Reads one file: bytes to text, text to an article, an article to what it states. */
final class ArticleFileReader {

    /** What the names of plain-text articles end in. */
    static final String TEXT = ".txt";

    /** What the names of wiki pages' sources end in. */
    static final String WIKITEXT = ".wikitext";

    private static final int MAX_TITLE = 250;

    private final ArticleReader reader = new ArticleReader();

    /** Whether the file's name is that of an article. */
    static boolean reads(DataFile file) {
        return file.name().endsWith(TEXT) || file.name().endsWith(WIKITEXT);
    }

    /**
     * @throws MalformedTextException if it cannot be read, with every fault
     */
    LoadedArticle read(DataFile file) {
        byte[] bytes = FileText.bytes(file);
        String text = FileText.of(bytes);
        String checksum = Sha256.hex(bytes);
        return file.name().endsWith(WIKITEXT)
                ? wikiPage(file, text, checksum)
                : article(file, checksum, parse(text, IntUnaryOperator.identity()), UnreadPassages.inPlainText(text));
    }

    private LoadedArticle wikiPage(DataFile file, String source, String checksum) {
        try {
            WikiPage page = WikitextReader.read(source, title(file));
            Article article = parse(page.text(), page::sourceLine);
            return article(file, checksum, article, UnreadPassages.of(page.unread()));
        } catch (MalformedWikitextException e) {
            throw fault(e.line(), e.found(), e.expected());
        }
    }

    // articles/battle_of_Tabankort_(2019).wikitext
    private static String title(DataFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        String title = name.substring(0, name.length() - WIKITEXT.length())
                .replace('_', ' ')
                .strip();
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private LoadedArticle article(DataFile file, String checksum, Article article, List<Notice> unread) {
        String id = Slug.of(article.title());
        if (id.isEmpty() || article.title().length() > MAX_TITLE) {
            throw fault(
                    1,
                    "the title '%s'".formatted(excerpt(article.title())),
                    "a title with a letter or a digit, of at most %d characters".formatted(MAX_TITLE));
        }
        return new LoadedArticle(
                id, file.name(), checksum, article, reader.read(article).withNotices(unread));
    }

    /**
     * @param sourceLine for a line of the text that of the file
     */
    private static Article parse(String text, IntUnaryOperator sourceLine) {
        List<Fault> faults = new ArrayList<>(LongLines.in(text, sourceLine));
        try {
            Article article = ArticleParser.parse(text, sourceLine);
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
