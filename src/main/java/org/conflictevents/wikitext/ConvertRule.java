package org.conflictevents.wikitext;

import java.util.List;
import java.util.Map;

/** A measure, in the unit that the writer gave: "40 km", "10–20 km", "6 ft 2 in". */
final class ConvertRule implements TemplateRule {

    private static final Map<String, String> RANGES = Map.ofEntries(
            Map.entry("-", "–"),
            Map.entry("–", "–"),
            Map.entry("to", " to "),
            Map.entry("and", " and "),
            Map.entry("or", " or "),
            Map.entry("by", " by "),
            Map.entry("x", " × "),
            Map.entry("×", " × "),
            Map.entry("to(-)", " to "),
            Map.entry("and(-)", " and "),
            Map.entry("+/-", " ± "));

    @Override
    public void render(Call call, Page page, Flat out) {
        List<String> parts = call.positional().stream().map(page::text).toList();
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < parts.size() && isNumber(parts.get(i))) {
            shown.append(NumberRules.grouped(parts.get(i++)));
            String range = i + 1 < parts.size() ? RANGES.get(parts.get(i)) : null;
            if (range != null) {
                shown.append(range);
                i++;
            } else {
                shown.append(i < parts.size() ? " " + parts.get(i++) : "");
                // "6 ft 2 in": the next number is a part of this one
                shown.append(i + 1 < parts.size() && isNumber(parts.get(i)) && isUnit(parts.get(i + 1)) ? " " : "");
                if (shown.charAt(shown.length() - 1) != ' ') {
                    break;
                }
            }
        }
        out.add(shown.toString().strip(), call.at());
    }

    private static boolean isNumber(String words) {
        return words.matches("[+−-]?[0-9][0-9,./]*(e[0-9]+)?");
    }

    private static boolean isUnit(String words) {
        return words.matches("ft|in|yd|lb|oz|st|mi|chain|furlong");
    }
}
