package org.conflictevents.wikitext;

import java.util.List;

/** Templates that show a list. */
final class ListRules {

    private ListRules() {}

    static TemplateRule items() {
        return (call, page, out) -> add(call.positional(), call, page, out);
    }

    // {{collapsible list|title=Losses|5 killed|6 wounded}}
    static TemplateRule titledItems() {
        return (call, page, out) -> {
            out.add(Flat.BREAK, call.at());
            page.render(call.argument("title"), out);
            add(call.positional(), call, page, out);
        };
    }

    private static void add(List<List<Node>> items, Call call, Page page, Flat out) {
        for (List<Node> item : items) {
            out.add(Flat.BREAK, call.at());
            page.render(item, out);
        }
        out.add(Flat.BREAK, call.at());
    }
}
