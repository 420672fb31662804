package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns nodes into words, and gathers what does not stand where the source has it: title, infoboxes, the page's point. */
final class Renderer implements Page {

    private static final int MAX_UNREAD = 1_000;

    private final Source source;
    private final List<Infobox> infoboxes = new ArrayList<>();
    private final List<UnreadMarkup> unread = new ArrayList<>();
    private String title;
    private Infobox.@Nullable Line point;
    private boolean inInfobox;

    Renderer(Source source, String title) {
        this.source = source;
        this.title = title;
    }

    @Override
    public void render(List<Node> nodes, Flat out) {
        for (Node node : nodes) {
            if (node instanceof Node.Words words) {
                Entities.addResolved(words.text(), words.at(), out);
            } else if (node instanceof Node.Link link) {
                render(Links.shown(link), out);
            } else if (node instanceof Node.Mark mark) {
                out.add(mark.mark(), mark.at());
            } else if (node instanceof Node.Template template) {
                render(Call.of(template), out);
            } else if (node instanceof Node.Unread left) {
                Infobox.refuseUnclosed(source, left.at());
                unread(source.unread(left.at(), left.end(), left.reason()));
            }
        }
    }

    private void render(Call call, Flat out) {
        if (Infobox.isInfobox(call.name()) && !inInfobox) {
            inInfobox = true;
            infoboxes.add(Infobox.read(call, this));
            inInfobox = false;
            return;
        }
        TemplateRule rule = Templates.of(call);
        if (rule != null) {
            rule.render(call, this, out);
        } else if (!Set.of("date").containsAll(call.arguments().keySet())) {
            unread(call, "a template that is not known");
        }
    }

    @Override
    public String text(List<Node> nodes) {
        Flat flat = new Flat();
        render(nodes, flat);
        return InlineText.clean(flat.text());
    }

    /** A point of the infobox or of the whole page is kept for the infobox, another one is shown where it stands. */
    @Override
    public void showPoint(String words, Call call, Flat out) {
        String display = text(call.argument("display"));
        boolean ofPage = display.contains("title") || display.equals("t") || display.equals("it");
        // the point of a further infobox is that of another event
        boolean ofBattle = inInfobox ? infoboxes.isEmpty() : ofPage;
        if (ofBattle && point == null) {
            point = new Infobox.Line("Coordinates", words, call.at());
        }
        if (!inInfobox && !(ofPage && !display.contains("inline"))) {
            out.add(words, call.at());
        }
    }

    @Override
    public void unread(Call call, String reason) {
        unread(source.unread(call.template().at(), call.template().end(), reason));
    }

    @Override
    public void unread(int at, String words, String reason) {
        unread(UnreadMarkup.of(source.line(at), words, reason));
    }

    /** Of a page that is nothing but such markup the first ones tell enough. */
    private void unread(UnreadMarkup markup) {
        if (unread.size() < MAX_UNREAD) {
            unread.add(markup);
        }
    }

    List<UnreadMarkup> unread() {
        return unread;
    }

    List<Infobox> infoboxes() {
        return infoboxes;
    }

    /** The page's point; null where no template gives it. */
    Infobox.@Nullable Line point() {
        return point;
    }

    @Override
    public void setTitle(String shown) {
        title = shown.isEmpty() ? title : shown;
    }

    @Override
    public String title() {
        return title;
    }
}
