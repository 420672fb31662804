package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads the source of a page as MediaWiki's "raw" action or the edit window gives it. */
public final class WikitextReader {

    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> sourceLines = new ArrayList<>();

    private WikitextReader(String source) {
        this.source = new Source(source);
    }

    /**
     * @param title of the page, unless its source gives another one
     * @throws MalformedWikitextException if there is no infobox of a fight, or one that does not end
     */
    public static WikiPage read(String source, String title) {
        return new WikitextReader(source).read(title);
    }

    private WikiPage read(String title) {
        refuseForbidden();
        Renderer page = new Renderer(source, title);
        Flat flat = new Flat();
        page.render(TreeBuilder.build(source), flat);
        List<ProseLayout.Block> blocks = ProseLayout.blocks(flat, page);
        if (page.infoboxes().isEmpty()) {
            throw new MalformedWikitextException(0, "no infobox", "a template {{Infobox military conflict}}");
        }
        boolean titled = !blocks.isEmpty() && blocks.get(0).level() == 1;
        add("= " + (titled ? blocks.get(0).words() : page.title()) + " =", 0);
        addInfoboxes(page);
        addProse(titled ? blocks.subList(1, blocks.size()) : blocks);
        List<UnreadMarkup> unread = new ArrayList<>(page.unread());
        unread.sort(Comparator.comparingInt(UnreadMarkup::line));
        return new WikiPage(text.toString(), sourceLines, unread);
    }

    /** Control characters mean line ends and flags further on. */
    private void refuseForbidden() {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                throw new MalformedWikitextException(
                        source.line(i),
                        String.format(Locale.ROOT, "the character U+%04X", (int) c),
                        "text without control characters");
            }
        }
        String start = source.text().stripLeading();
        if (start.regionMatches(true, 0, "#REDIRECT", 0, "#REDIRECT".length())) {
            throw new MalformedWikitextException(
                    1, "a redirect to another page", "the source of the page that it leads to");
        }
    }

    private void addInfoboxes(Renderer page) {
        for (int i = 0; i < page.infoboxes().size(); i++) {
            Infobox infobox = page.infoboxes().get(i);
            add("", infobox.at());
            add("Infobox", infobox.at());
            infobox.lines().forEach(this::add);
            Infobox.Line point = page.point();
            boolean located =
                    infobox.lines().stream().anyMatch(line -> line.key().equals("Coordinates"));
            if (i == 0 && point != null && !located) {
                add(point);
            }
        }
    }

    private void add(Infobox.Line line) {
        add("- " + line.key() + ": " + line.value(), line.source());
    }

    private void addProse(List<ProseLayout.Block> blocks) {
        boolean afterItem = false;
        boolean afterHeading = false;
        for (ProseLayout.Block block : blocks) {
            if (!afterHeading && !(afterItem && block.item())) {
                add("", block.source());
            }
            add(block.line(), block.source());
            afterItem = block.item();
            afterHeading = block.isHeading();
        }
    }

    private void add(String line, int at) {
        text.append(line).append('\n');
        sourceLines.add(source.line(at));
    }
}
