package bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conflictevents.article.Article;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person read from an article's infobox, and what the program read, both put in the same words. */
final class ExpectedBattle {

    private static final Map<String, CasualtyType> TYPES = Map.ofEntries(
            Map.entry("killed", CasualtyType.KILLED),
            Map.entry("executed", CasualtyType.KILLED),
            Map.entry("wounded", CasualtyType.INJURED),
            Map.entry("wounded_or_sick", CasualtyType.INJURED),
            Map.entry("captured", CasualtyType.CAPTURED),
            Map.entry("missing", CasualtyType.MISSING),
            Map.entry("surrendered", CasualtyType.SURRENDERED),
            Map.entry("killed_or_wounded", CasualtyType.KILLED_OR_INJURED),
            Map.entry("captured_or_missing", CasualtyType.CAPTURED_OR_MISSING),
            Map.entry("casualties", CasualtyType.CASUALTIES),
            Map.entry("killed_or_captured", CasualtyType.CASUALTIES),
            Map.entry("killed_or_missing", CasualtyType.CASUALTIES));

    private final JsonNode expected;
    private final Article article;

    ExpectedBattle(JsonNode expected, Article article) {
        this.expected = expected;
        this.article = article;
    }

    /** Whether a person judged the words of a claim. */
    boolean judges(ClaimReading claim) {
        boolean note = article.infobox().stream()
                .anyMatch(line -> line.line() == claim.line() && line.key().equalsIgnoreCase("Notes"));
        if (note) {
            return false;
        }
        for (JsonNode node : expected.path("claims")) {
            boolean unjudged = node.has("judged") && !node.path("judged").asBoolean();
            if (unjudged && claim.quote().contains(node.path("text").asString())) {
                return false;
            }
        }
        return true;
    }

    List<String> claims(boolean attributed) {
        List<String> claims = new ArrayList<>();
        for (JsonNode node : expected.path("claims")) {
            if (!node.has("judged") || node.path("judged").asBoolean()) {
                List<String> names = new ArrayList<>();
                node.path("attributed_to").forEach(name -> names.add(name.asString()));
                claims.add(claim(
                        node.path("side").asInt(),
                        TYPES.getOrDefault(node.path("type").asString(), CasualtyType.OTHER),
                        number(node, "min"),
                        number(node, "max"),
                        node.path("approximate").asBoolean(),
                        attributed ? names : List.of()));
            }
        }
        return claims;
    }

    List<String> mapped(List<ClaimReading> claims, boolean attributed) {
        return claims.stream()
                .map(claim -> claim(
                        side(claim),
                        claim.type(),
                        min(claim.figure()),
                        max(claim.figure()),
                        claim.figure().qualifier() == Qualifier.ABOUT,
                        attributed
                                ? claim.claimedBy().stream()
                                        .map(ClaimantReading::name)
                                        .toList()
                                : List.of()))
                .toList();
    }

    /** The number of the Casualties line, which the expectations know also where it is no side's. */
    private int side(ClaimReading claim) {
        return article.infobox().stream()
                .filter(line -> line.line() == claim.line())
                .map(line -> Integer.parseInt(line.key().replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String claim(
            int side, CasualtyType type, @Nullable Long min, @Nullable Long max, boolean about, List<String> names) {
        List<String> sorted = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return "side " + side + " " + type + " " + min + ".." + max + (about ? " about " : " ") + sorted;
    }

    private static @Nullable Long number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).asLong() : null;
    }

    // ours: "more than 30" is at least 31; theirs: 30
    private static @Nullable Long min(Figure figure) {
        return figure.qualifier() == Qualifier.MORE_THAN ? Long.valueOf(figure.min() - 1) : figure.min();
    }

    private static @Nullable Long max(Figure figure) {
        return figure.qualifier() == Qualifier.LESS_THAN ? Long.valueOf(figure.max() + 1) : figure.max();
    }

    List<String> dates() {
        String start = expected.path("date_start").asString("");
        String end = expected.path("date_end").asString("");
        return List.of("from " + outermost(start, false), "to " + outermost(end, true));
    }

    // theirs is null where the page leaves it open, ours then gives the outermost days
    List<String> mapped(@Nullable DateReading date) {
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
                .map(side -> strength(
                        side.number(),
                        min(side.strength()),
                        max(side.strength()),
                        side.strength().qualifier() == Qualifier.ABOUT))
                .toList();
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
