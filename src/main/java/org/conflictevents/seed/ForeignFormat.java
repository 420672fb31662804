package org.conflictevents.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictevents.article.Fault;

/** Recognises files that are no articles of the form that their names promise, and says where they belong. */
final class ForeignFormat {

    private static final String WIKITEXT = ArticleFileReader.WIKITEXT;
    private static final String TEXT = ArticleFileReader.TEXT;

    private final String name;
    private final String beginning;
    private final List<String> lines;

    private ForeignFormat(String name, String beginning) {
        this.name = name;
        this.beginning = beginning.strip().toLowerCase(Locale.ROOT);
        this.lines = this.beginning.lines().map(String::strip).toList();
    }

    /** Empty where nothing speaks against the file, and where it cannot be opened, which its reader will tell. */
    static Optional<Fault> of(DataFile file) {
        try {
            // all that is looked for is ASCII
            String beginning = new String(file.beginning(), StandardCharsets.ISO_8859_1);
            return new ForeignFormat(file.name(), beginning.replaceFirst("^\u00EF\u00BB\u00BF", "")).fault();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Fault> fault() {
        if (beginning.startsWith("version https://git-lfs.github.com/spec/")) {
            return fault("a Git LFS pointer in place of the file", "the file itself, which 'git lfs pull' fetches");
        }
        if (isGed()) {
            return fault("events of UCDP's GED", "it in the folder ged, in a file whose name ends in .csv");
        }
        boolean wikitext = name.endsWith(WIKITEXT);
        if (!wikitext && !name.endsWith(TEXT)) {
            return Optional.empty();
        }
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")) {
            return fault(
                    "an HTML page",
                    "the page's source, as a wiki's edit window shows it, in a file whose name ends in " + WIKITEXT);
        }
        if (beginning.startsWith("<mediawiki") || (beginning.startsWith("<?xml") && beginning.contains("<mediawiki"))) {
            return fault("a wiki's XML export", "the source of one page in a file whose name ends in " + WIKITEXT);
        }
        if (!wikitext && !isPlainArticle() && isWikiSource()) {
            return fault("the source of a wiki page", "it in a file whose name ends in " + WIKITEXT);
        }
        if (wikitext && isPlainArticle() && !beginning.contains("{{infobox")) {
            return fault("a plain-text article", "it in a file whose name ends in " + TEXT);
        }
        return Optional.empty();
    }

    private boolean isGed() {
        String header = lines.isEmpty() ? "" : lines.get(0).replace("\"", "");
        List<String> columns = List.of(header.split("[,;\t]"));
        return columns.contains("deaths_a") && columns.contains("deaths_b");
    }

    private boolean isPlainArticle() {
        return !lines.isEmpty() && lines.get(0).startsWith("= ") && lines.contains("infobox");
    }

    private boolean isWikiSource() {
        boolean template = beginning.startsWith("{{") || beginning.startsWith("{|") || beginning.startsWith("[[");
        boolean marked =
                beginning.startsWith("'''") || beginning.startsWith("<!--") || beginning.startsWith("#redirect");
        return template || marked || beginning.contains("{{infobox") || beginning.contains("{{warbox");
    }

    private static Optional<Fault> fault(String found, String expected) {
        return Optional.of(new Fault(1, found, expected));
    }
}
