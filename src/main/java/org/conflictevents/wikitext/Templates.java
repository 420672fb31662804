package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates that are known, and what each of them shows. */
final class Templates {

    private static final Map<String, TemplateRule> EXACT = new HashMap<>();
    private static final List<Family> FAMILIES = new ArrayList<>();

    /** Templates whose names have other words where the table has a star: "cite *", "*-stub". */
    private record Family(String beginning, String end, TemplateRule rule) {

        static Family of(String name, TemplateRule rule) {
            int star = name.indexOf('*');
            return new Family(name.substring(0, star), name.substring(star + 1), rule);
        }

        boolean has(String name) {
            return name.startsWith(beginning) && name.endsWith(end);
        }
    }

    static {
        for (String line : WordTable.lines("templates.txt")) {
            int colon = line.indexOf(": ");
            TemplateRule rule = rule(line.substring(0, colon));
            for (String name : WordTable.list(line.substring(colon + 2))) {
                if (name.contains("*")) {
                    FAMILIES.add(Family.of(name, rule));
                } else {
                    EXACT.put(name, rule);
                }
            }
        }
    }

    private Templates() {}

    /** Null for a template that is not known. */
    static @Nullable TemplateRule of(Call call) {
        TemplateRule rule = EXACT.get(call.name());
        if (rule != null) {
            return rule;
        }
        for (Family family : FAMILIES) {
            if (family.has(call.name())) {
                return family.rule();
            }
        }
        return Flags.isCode(call.writtenName())
                ? (code, page, out) -> out.add(Flags.name(code.writtenName()), code.at())
                : null;
    }

    private static TemplateRule rule(String meaning) {
        int blank = meaning.indexOf(' ');
        String kind = blank < 0 ? meaning : meaning.substring(0, blank);
        String rest = blank < 0 ? "" : meaning.substring(blank + 1);
        return switch (kind) {
            case "NOTHING" -> TextRules.nothing();
            case "ARGUMENT" -> TextRules.argument(rest);
            case "LAST" -> TextRules.last();
            case "TEXT" -> TextRules.text(rest.replace('_', ' ').replace("¶", "\n\n"));
            case "QUOTE" -> TextRules.quote();
            case "BREAK" -> TextRules.text(Flat.BREAK);
            case "RULE" -> TextRules.text(Flat.RULE);
            case "ITEMS" -> ListRules.items();
            case "TITLED" -> ListRules.titledItems();
            case "ICON" -> FlagRules.icon();
            case "FLAG" -> FlagRules.flag(rest.isEmpty() ? "1" : rest);
            case "FORCE" -> FlagRules.force(rest);
            case "SHIP" -> TextRules.ship(rest);
            case "CLASS" -> TextRules.shipClass();
            case "DATE" -> DateRules.date();
            case "DATES" -> DateRules.dates();
            case "OLD" -> DateRules.oldStyle();
            case "AS" -> DateRules.asOf();
            case "CIRCA" -> TextRules.before("c. ");
            case "FLORUIT" -> TextRules.before("fl. ");
            case "CURRENCY" -> TextRules.before(rest);
            case "COORD" -> new CoordRule();
            case "CONVERT" -> new ConvertRule();
            case "FRACTION" -> NumberRules.fraction();
            case "GROUPED" -> NumberRules.grouped();
            case "LANGUAGE" -> TextRules.argument("2");
            case "TITLE" -> (call, page, out) -> page.setTitle(page.text(call.argument("1")));
            case "PAGE" -> (call, page, out) -> out.add(page.title(), call.at());
            case "SORT" -> TextRules.joined("1", "2");
            default -> throw new IllegalStateException("no rule " + meaning);
        };
    }
}
