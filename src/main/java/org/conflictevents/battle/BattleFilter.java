package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.place.BoundingBox;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Violence;
import org.conflictevents.web.query.IdOf;
import org.conflictevents.web.query.LastDay;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.ValidRange;
import org.jspecify.annotations.Nullable;

/** Filter for battles. An absent parameter sets no condition; several values of one mean any of them. */
@ValidRange(from = "from", to = "to")
@ValidRange(from = "killedMin", to = "killedMax")
public record BattleFilter(
        @Parameter(
                description = "Battles that ended on this day or later, or that go on. " + BattleFilter.BEFORE_CHRIST,
                example = "2019-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Battles that began on this day or earlier. " + BattleFilter.BEFORE_CHRIST,
                example = "2019-12-31")
        @Nullable
        @LastDay
        LocalDate to,

        @Parameter(description = "Present-day country, ISO 3166-1 alpha-2, upper case.", example = "ML")
        Set<
                        @Pattern(
                                regexp = "[A-Z]{2}",
                                message = "must be a country's ISO 3166-1 alpha-2 code in upper case, such as ML")
                        String>
                country,

        @Parameter(
                description = "First-level administrative area, by its name as `groupBy=admin1` gives it; those of two "
                        + "countries may have one. Battles of articles do not match.",
                example = "Ménaka region")
        @IdOf("administrative area")
        Set<@Size(max = 1_000) String> admin1,

        @Parameter(description = "War or campaign, by its whole name.", example = "Mali War") @IdOf("war or campaign")
        Set<@Size(max = PartOf.INDEXED) String> partOf,

        @Parameter(
                description = "Who fought whom, as UCDP codes it. Battles of articles do not match.",
                example = "STATE_BASED")
        Set<Violence> violence,

        @Parameter(description = "Id of a combatant that fought in it, on any side.", example = "mali")
        @IdOf("combatant")
        Set<@Size(max = 300) String> combatant,

        @Parameter(description = "How it ended.", example = "VICTORY")
        Set<Outcome> outcome,

        @Parameter(
                description = "Id of a combatant on the side that won.",
                example = "islamic-state-in-the-greater-sahara")
        @IdOf("combatant")
        Set<@Size(max = 300) String> winner,

        @Parameter(
                description =
                        "Battles within minLon,minLat,maxLon,maxLat, in degrees (WGS 84); a minLon above maxLon crosses "
                                + "the antimeridian.",
                example = "-12.3,10,4.3,25",
                schema = @Schema(pattern = BoundingBox.PATTERN))
        Set<BoundingBox> bbox,

        @Parameter(
                description =
                        "Battles with at least so many killed: `best` of all sides and civilians, or of everybody together where that is"
                                + " more or coded. Unknown victims are not counted. By `rule` and `asOf` where battles, figures or"
                                + " statistics are listed; else by the rule `latest`.",
                example = "40")
        @Nullable
        @Min(0)
        Long killedMin,

        @Parameter(description = "Battles with at most so many killed, counted in the same way.", example = "100")
        @Nullable
        @Min(0)
        Long killedMax,

        @Parameter(
                description =
                        "Words that all occur in title, name, place, combatants or article: whole words, whatever their "
                                + "case and accents.",
                example = "ambushed menaka")
        Set<
                        @Size(max = 200)
                        @Pattern(
                                // Any character but ASCII's that are none; not by \\p, which few readers of the
                                // description know.
                                regexp = "[\\s\\S]*[^\\u0000-/:-@\\[-`{-\\u00a9][\\s\\S]*",
                                message = "must have a letter or a digit")
                        String>
                q,

        @Parameter(description = "Text that the title contains, ignoring case.", example = "Tabankort")
        Set<@Size(max = 200) String> titleContains)
        implements QueryParameters {

    private static final String BEFORE_CHRIST = "331 BC is `-000330`.";

    /** Battles of any of these combatants; of none of them, all. */
    static BattleFilter ofCombatants(Set<String> ids) {
        return new BattleFilter(
                null, null, Set.of(), Set.of(), Set.of(), Set.of(), ids, Set.of(), Set.of(), Set.of(), null, null,
                Set.of(), Set.of());
    }

    boolean comparesFigures() {
        return killedMin != null || killedMax != null;
    }

    /** All conditions that it sets on the battle of a query, by these figures; always true where it sets none. */
    Predicate toPredicate(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb, FigureChoice choice) {
        BattleConditions conditions = new BattleConditions(battle, query, cb);
        conditions.overlaps(from, to);
        conditions.anyOf(battle.get("place").get("countryCode"), country);
        conditions.anyOf(battle.get("place").get("admin1"), admin1);
        conditions.anyOf(battle.get("violence"), violence);
        conditions.anyOf(battle.get("result").get("outcome"), outcome);
        conditions.anyPartOf(partOf);
        conditions.anyCombatant(combatant);
        conditions.anyWinner(winner);
        conditions.killed(killedMin, killedMax, choice);
        conditions.anyBox(bbox);
        conditions.anyMentioned(q);
        conditions.anyTitleWith(titleContains);
        return conditions.all();
    }
}
