package org.conflictevents.wikitext;

import java.util.List;

/** Templates that show fixed words, some of their arguments, or nothing. */
final class TextRules {

    private TextRules() {}

    static TemplateRule nothing() {
        return (call, page, out) -> {};
    }

    static TemplateRule text(String words) {
        return (call, page, out) -> out.add(words, call.at());
    }

    static TemplateRule argument(String key) {
        return (call, page, out) -> page.render(call.argument(key), out);
    }

    static TemplateRule last() {
        return (call, page, out) -> {
            List<List<Node>> arguments = call.positional();
            if (!arguments.isEmpty()) {
                page.render(arguments.get(arguments.size() - 1), out);
            }
        };
    }

    /** Words, and the first argument behind them: "c. 1300". */
    static TemplateRule before(String words) {
        return (call, page, out) -> {
            out.add(words, call.at());
            page.render(call.argument("1"), out);
            if (call.has("2")) {
                out.add(" – " + words, call.at());
                page.render(call.argument("2"), out);
            }
        };
    }

    static TemplateRule joined(String first, String second) {
        return (call, page, out) -> {
            page.render(call.argument(first), out);
            out.add(" ", call.at());
            page.render(call.argument(second), out);
        };
    }

    static TemplateRule quote() {
        return (call, page, out) -> {
            out.add("\n\n", call.at());
            page.render(call.argument(call.has("text") ? "text" : call.has("quote") ? "quote" : "1"), out);
            out.add("\n\n", call.at());
        };
    }

    // {{HMS|Victory|1765|6}}, {{USS|Arizona|BB-39}}, {{ship|French ship|Redoutable|1791|2}}
    static TemplateRule ship(String prefix) {
        return (call, page, out) -> {
            boolean given = prefix.equals("SHIP");
            String name = page.text(call.argument(given ? "2" : "1"));
            String display = page.text(call.argument(given ? "4" : "3"));
            String before = given ? page.text(call.argument("1")) : prefix;
            // the second way to show it is the name alone
            out.add(display.equals("2") || before.isEmpty() ? name : before + " " + name, call.at());
        };
    }

    // {{sclass|Iowa|battleship}}
    static TemplateRule shipClass() {
        return (call, page, out) ->
                out.add(page.text(call.argument("1")) + "-class " + page.text(call.argument("2")), call.at());
    }
}
