package bench.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Dates, strengths and combatants of an infobox as a person and as the program read them, both put in the same words. */
final class ExpectedBattle {

    private final JsonNode expected;

    ExpectedBattle(JsonNode expected) {
        this.expected = expected;
    }

    List<String> dates() {
        if (!judged(expected, "date_judged")) {
            return List.of();
        }
        String start = expected.path("date_start").asString("");
        String end = expected.path("date_end").asString("");
        return List.of("from " + outermost(start, false), "to " + outermost(end, true));
    }

    // theirs is null where the page leaves it open, ours then gives the outermost days
    List<String> mapped(@Nullable DateReading date) {
        if (!judged(expected, "date_judged")) {
            return List.of();
        }
        boolean open = date == null
                || (date.precision() == DatePrecision.APPROXIMATE
                        && expected.path("date_start").isNull());
        return List.of("from " + (open ? null : date.start()), "to " + (open ? null : date.end()));
    }

    private static @Nullable LocalDate outermost(String date, boolean last) {
        String[] parts = date.replaceFirst("^-", "").split("-");
        if (date.isEmpty()) {
            return null;
        }
        int year = Integer.parseInt(parts[0]) * (date.startsWith("-") ? -1 : 1);
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : last ? 12 : 1;
        int day = parts.length > 2
                ? Integer.parseInt(parts[2])
                : last ? YearMonth.of(year, month).lengthOfMonth() : 1;
        return LocalDate.of(year, month, day);
    }

    List<String> strengths() {
        List<String> strengths = new ArrayList<>();
        for (JsonNode side : expected.path("combatants")) {
            if (judged(side, "strength_judged")
                    && !side.path("strength_text").asString("").isEmpty()) {
                strengths.add(strength(
                        side.path("side").asInt(),
                        number(side, "strength_min"),
                        number(side, "strength_max"),
                        side.path("strength_approximate").asBoolean()));
            }
        }
        return strengths;
    }

    List<String> mappedStrengths(List<SideReading> sides) {
        return sides.stream()
                .filter(side -> side.strength() != null && judgedSide(side.number(), "strength_judged"))
                .map(side -> strength(side.number(), InfoboxLabel.asLabelled(side.strength())))
                .toList();
    }

    private static String strength(int side, Figure figure) {
        return strength(side, figure.min(), figure.max(), figure.qualifier() == Qualifier.ABOUT);
    }

    private static @Nullable Long number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).asLong() : null;
    }

    private static String strength(int side, @Nullable Long min, @Nullable Long max, boolean about) {
        return "side " + side + " " + min + ".." + max + (about ? " about" : "");
    }

    List<String> combatants() {
        List<String> names = new ArrayList<>();
        for (JsonNode side : expected.path("combatants")) {
            if (judged(side, "names_judged")) {
                side.path("names")
                        .forEach(name -> names.add(side.path("side").asInt() + " "
                                + name.asString().toLowerCase(Locale.ROOT)));
            }
        }
        return names;
    }

    List<String> mappedCombatants(List<SideReading> sides) {
        return sides.stream()
                .filter(side -> judgedSide(side.number(), "names_judged"))
                .flatMap(side -> side.combatants().stream()
                        .filter(combatant -> combatant.basis() == Basis.STATED)
                        .map(combatant -> side.number() + " " + combatant.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toList());
    }

    private boolean judgedSide(int number, String field) {
        for (JsonNode side : expected.path("combatants")) {
            if (side.path("side").asInt() == number) {
                return judged(side, field);
            }
        }
        return true;
    }

    private static boolean judged(JsonNode node, String field) {
        return !node.has(field) || node.path(field).asBoolean();
    }
}
