package org.conflictevents.seed;

import java.util.List;
import java.util.stream.Collectors;
import org.conflictevents.battle.place.Point;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.IsoDates;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** What was understood of one article and what was not, for a person to read. */
record ArticleReport(LoadedArticle article, Gazetteer gazetteer) {

    private static final String LINE = "  %-10s %s%n";
    private static final String CLAIM = "    %-5s %-9s %-20s %-12s %-11s %-30s %s%n";

    @Override
    public String toString() {
        BattleReading reading = article.reading();
        StringBuilder report = new StringBuilder("%s: %s%n".formatted(article.file(), article.id()));
        add(report, "title", reading.title());
        add(report, "date", date(reading.date()));
        add(report, "place", place(reading.place()));
        add(report, "part of", reading.partOf().isEmpty() ? "not told" : String.join("; ", reading.partOf()));
        add(report, "result", result(reading.result()));
        reading.sides().forEach(side -> add(report, "side " + side.number(), side(side)));
        claims(report, reading.claims());
        reading.notices()
                .forEach(notice -> report.append("  line %d not understood: '%s' (%s)%n"
                        .formatted(notice.line(), notice.words(), notice.reason())));
        return report.toString();
    }

    private static void add(StringBuilder report, String what, String words) {
        report.append(LINE.formatted(what, words));
    }

    private static String date(@Nullable DateReading date) {
        if (date == null) {
            return "not told";
        }
        if (date.start() == null) {
            return "not understood: '%s'".formatted(date.text());
        }
        String end = date.end() == null ? "goes on" : IsoDates.of(date.end());
        return "%s to %s, %s, from '%s'".formatted(IsoDates.of(date.start()), end, date.precision(), date.text());
    }

    private String place(@Nullable PlaceReading place) {
        if (place == null) {
            return "not told";
        }
        return "%s, country %s, %s, from '%s'"
                .formatted(
                        place.name(),
                        place.countryCode() == null ? "?" : place.countryCode(),
                        point(place),
                        place.text());
    }

    private String point(PlaceReading place) {
        Point point = gazetteer.point(place);
        if (point == null) {
            return "no coordinates";
        }
        String degrees = point.latitude() + " " + point.longitude();
        return place.latitude() != null
                ? degrees
                : "%s (%s, by places.csv: %s)".formatted(degrees, point.precision(), point.from());
    }

    private static String result(@Nullable ResultReading result) {
        if (result == null) {
            return "not told";
        }
        String winner = result.winningSide() == null ? "" : ", won by side " + result.winningSide();
        return "%s%s, from '%s'".formatted(result.outcome(), winner, result.text());
    }

    private static String side(SideReading side) {
        String combatants = side.combatants().stream()
                .map(combatant -> combatant.basis() == Basis.STATED
                        ? combatant.name()
                        : "%s (inferred from '%s')".formatted(combatant.name(), combatant.evidence()))
                .collect(Collectors.joining("; "));
        Figure strength = side.strength();
        return (combatants.isEmpty() ? "nobody named" : combatants)
                + (strength == null ? "" : ", strength %s, from '%s'".formatted(figure(strength), strength.text()));
    }

    private static void claims(StringBuilder report, List<ClaimReading> claims) {
        if (claims.isEmpty()) {
            add(report, "claims", "none");
            return;
        }
        report.append(CLAIM.formatted("line", "of", "type", "persons", "said on", "said by", "words"));
        for (ClaimReading claim : claims) {
            CasualtySubject subject = claim.subject();
            report.append(CLAIM.formatted(
                    claim.line(),
                    subject.side() == null ? subject.victims() : "side " + subject.side(),
                    subject.type(),
                    figure(claim.figure()),
                    claim.claimedOn() == null ? "-" : IsoDates.of(claim.claimedOn()),
                    claim.claimedBy().isEmpty()
                            ? "-"
                            : claim.claimedBy().stream()
                                    .map(ClaimantReading::name)
                                    .collect(Collectors.joining(", ")),
                    words(claim)));
        }
    }

    private static String words(ClaimReading claim) {
        return claim.figure().text().replace("\n- ", ", ")
                + (claim.group() == null ? "" : " (part: %s)".formatted(claim.group()))
                + (claim.partOfTotal() ? " (part of a total)" : "");
    }

    private static String figure(Figure figure) {
        String bounds = bounds(figure.min(), figure.max());
        return figure.qualifier() == Qualifier.ABOUT ? "about " + bounds : bounds;
    }

    private static String bounds(@Nullable Long min, @Nullable Long max) {
        if (min == null) {
            return max == null ? "?" : "to " + max;
        }
        if (max == null) {
            return min + " or more";
        }
        return min.equals(max) ? min.toString() : min + "-" + max;
    }
}
