package org.conflictevents.wikitext;

import java.util.List;
import java.util.stream.Collectors;

/** Templates that show a number. */
final class NumberRules {

    private static final List<String> SIGNS = List.of("", "1⁄%s", "%s⁄%s", "%s %s⁄%s");

    private NumberRules() {}

    // {{frac|1|1|2}}
    static TemplateRule fraction() {
        return (call, page, out) -> {
            List<String> parts =
                    call.positional().stream().map(page::text).limit(3).collect(Collectors.toList());
            out.add(SIGNS.get(parts.size()).formatted(parts.toArray()), call.at());
        };
    }

    // {{formatnum:12500}}
    static TemplateRule grouped() {
        return (call, page, out) -> out.add(grouped(page.text(call.argument("1"))), call.at());
    }

    /** With commas between the thousands; other words as they are. */
    static String grouped(String number) {
        if (!number.matches("[+−-]?[0-9]{4,18}(\\.[0-9]+)?")) {
            return number;
        }
        int point = number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        int first = Character.isDigit(number.charAt(0)) ? 1 : 2;
        for (int i = (point < 0 ? number.length() : point) - 3; i >= first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
