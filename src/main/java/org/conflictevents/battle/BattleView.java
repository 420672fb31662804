package org.conflictevents.battle;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.DerivedCasualtiesView;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.battle.place.Place;
import org.conflictevents.battle.place.PlaceView;
import org.conflictevents.battle.place.Point;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.vocabulary.Victims;
import org.conflictevents.vocabulary.Violence;
import org.conflictevents.web.format.GeoFeature;
import org.jspecify.annotations.Nullable;

/** A battle with its sides, combatants, strengths and derived casualties. */
@Schema(
        name = "Battle",
        description = "One event: a place, a time span, the sides that fought, their strengths, and the "
                + "casualties derived from the claims about it.")
public record BattleView(
        @Schema(
                description =
                        "A slug of the article's title, or `ucdp-ged-` and UCDP's id; stable for ever. Also the id of the battle's document.",
                example = "battle-of-tabankort-2019")
        String id,

        @Schema(description = "The article's title.", example = "Battle of Tabankort (2019)")
        String title,

        @Schema(
                description = "The battle's name, which several battles may share (infobox `Conflict`).",
                example = "Battle of Tabankort")
        String name,

        @Schema(
                description =
                        "Wars and campaigns it belongs to (infobox `Partof`), in the order of the text. Empty: the "
                                + "article names none.",
                example = "[\"Mali War\"]")
        List<String> partOf,

        @Schema(
                description =
                        "Who fought whom (UCDP's type_of_violence): a government and another (STATE_BASED), others among "
                                + "themselves (NON_STATE), or one side killed civilians (ONE_SIDED). Null: nobody coded it, as for "
                                + "all articles.",
                example = "STATE_BASED")
        @Nullable
        Violence violence,

        @Schema(description = "When it was fought (infobox `Date`). Null: the article gives no date.") @Nullable
        BattleDateView date,

        @Schema(description = "Where it was fought (infobox `Place`). Null: the article gives no place.") @Nullable
        PlaceView place,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Kilometres from `near`, along the ellipsoid, to the metre. Null or omitted: the battle has no coordinates, or the request "
                                + "no `near`.",
                example = "null")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double distance,

        @Schema(description = "How it ended (infobox `Result`). Null: the article gives no result.") @Nullable
        ResultView result,

        @Schema(
                description =
                        "Persons killed: the number that `killedMin`, `killedMax` and `sort=killed` compare. By "
                                + "the rules `own` and `opponent`, the sum of `best` over the sides. By the others, the sum over all sides "
                                + "and civilians, or `best` of everybody together if UCDP coded it or, by the rule `latest`, it is not "
                                + "less. Victims of unknown identity are not counted. Null (not 0): no such figure has a number.",
                example = "60")
        @Nullable
        Long killed,

        @Schema(
                description =
                        "The sum of `low` over the figures that make up the total by the rule `latest`, whatever the rule: by the "
                                + "rules `own`, `opponent` and `third-party`, `killed` may lie below it, as only what these say is "
                                + "added up. Null: none of them has a number.",
                example = "47")
        @Nullable
        Long killedLow,

        @Schema(
                description = "The sum of `high` over the same figures. Null: none of them has a number.",
                example = "60")
        @Nullable
        Long killedHigh,

        @Schema(description = "Whether one of these figures is open downwards (`lowOpen`).", example = "false")
        boolean killedLowOpen,

        @Schema(description = "Whether one of these figures is open upwards (`highOpen`).", example = "true")
        boolean killedHighOpen,

        @Schema(description = "The rule that chose `killed` and `best` of all casualties.", example = "latest")
        Rule rule,

        @Schema(
                description =
                        "The day by whose end the claims had been made that `killed` and all casualties are derived from. Null: all "
                                + "claims take part.",
                example = "null")
        @Nullable
        LocalDate asOf,

        @Schema(description = "The sides that fought, by number.")
        List<SideView> sides,

        @Schema(
                description =
                        "Losses that are not those of one side, mainly of civilians. Empty: there are no such claims.",
                example = "[]")
        List<VictimsView> otherVictims)
        implements GeoFeature {

    public static BattleView of(Battle battle, FigureChoice choice) {
        return of(battle, choice, null);
    }

    /**
     * @param near where its distance is measured from; null for nowhere
     */
    static BattleView of(Battle battle, FigureChoice choice, @Nullable LatLon near) {
        List<CasualtyFigure> figures = battle.casualties(choice.asOf());
        Numbers killed = battle.killed(choice.asOf());
        Casualties casualties = new Casualties(figures, choice.rule());
        return new BattleView(
                battle.id(),
                battle.title(),
                battle.name(),
                battle.partOf(),
                battle.violence(),
                BattleDateView.of(battle.date()),
                battle.place() == null ? null : PlaceView.of(battle.place()),
                distance(battle.place(), near),
                battle.result() == null ? null : ResultView.of(battle.result()),
                killed.best(choice.rule()),
                killed.low(),
                killed.high(),
                killed.lowOpen(),
                killed.highOpen(),
                choice.rule(),
                choice.asOf(),
                battle.sides().stream()
                        .map(side -> SideView.of(side, battle, casualties.of(side.number(), null)))
                        .toList(),
                Arrays.stream(Victims.values())
                        .map(victims -> new VictimsView(victims, casualties.of(null, victims)))
                        .filter(view -> !view.casualties().isEmpty())
                        .toList());
    }

    /** To the metre: no coordinates of a battle are better. */
    private static @Nullable Double distance(@Nullable Place place, @Nullable LatLon near) {
        Point point = place == null ? null : place.point();
        return near == null || point == null
                ? null
                : Double.valueOf(Math.round(near.kilometresTo(point.latitude(), point.longitude()) * 1000) / 1000.0);
    }

    @Override
    public @Nullable GeoPoint point() {
        return place == null || place.longitude() == null || place.latitude() == null
                ? null
                : new GeoPoint(place.longitude(), place.latitude());
    }

    /** The figures of a battle by whose losses they are. */
    private record Casualties(List<CasualtyFigure> figures, Rule rule) {

        List<DerivedCasualtiesView> of(@Nullable Integer side, @Nullable Victims victims) {
            return figures.stream()
                    .filter(figure -> Objects.equals(figure.losses().side(), side)
                            && figure.losses().victims() == victims)
                    .map(figure -> DerivedCasualtiesView.of(figure, rule))
                    .toList();
        }
    }

    /** How a battle ended. */
    @Schema(name = "Result", description = "How a battle ended.")
    record ResultView(
            @Schema(description = "The words, verbatim.", example = "ISGS victory")
            String text,

            @Schema(description = "What the words say.", example = "VICTORY")
            Outcome outcome,

            @Schema(
                    description = "Number of the side that won. Null: the words name no winner for certain.",
                    example = "2")
            @Nullable
            Integer winningSide) {

        static ResultView of(Result result) {
            return new ResultView(result.text(), result.outcome(), result.winningSide());
        }
    }
}
