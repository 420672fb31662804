package org.conflictevents.seed.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleDate;
import org.conflictevents.battle.Combatant;
import org.conflictevents.battle.Participation;
import org.conflictevents.battle.Persons;
import org.conflictevents.battle.Result;
import org.conflictevents.battle.Side;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.place.Place;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/** From what an article states to the battle that is stored. */
final class BattleAssembly {

    private final EntityRegistry registry;
    private final Gazetteer gazetteer;

    BattleAssembly(EntityRegistry registry, Gazetteer gazetteer) {
        this.registry = registry;
        this.gazetteer = gazetteer;
    }

    Battle battle(LoadedArticle article, List<CasualtyFigure> figures) {
        BattleReading reading = article.reading();
        Battle.Description description = new Battle.Description(
                reading.title(),
                reading.name(),
                reading.partOf(),
                reading.violence(),
                date(reading.date()),
                place(reading.place()),
                result(reading.result()));
        return new Battle(
                article.id(),
                description,
                reading.sides().stream().map(BattleAssembly::side).toList(),
                participations(reading.sides()),
                new Battle.Claimed(reading.claims().size(), figures));
    }

    private static @Nullable BattleDate date(@Nullable DateReading date) {
        return date == null
                ? null
                : new BattleDate(date.start(), date.startLatest(), date.end(), date.precision(), date.text());
    }

    private @Nullable Place place(@Nullable PlaceReading place) {
        return place == null
                ? null
                : new Place(
                        place.text(),
                        place.name(),
                        place.countryCode(),
                        place.countryName(),
                        place.coding() == null ? null : place.coding().admin1(),
                        place.coding() == null ? null : place.coding().admin2(),
                        gazetteer.point(place));
    }

    private static @Nullable Result result(@Nullable ResultReading result) {
        return result == null ? null : new Result(result.text(), result.outcome(), result.winningSide());
    }

    private static Side side(SideReading side) {
        return new Side(side.number(), side.strength() == null ? null : Persons.of(side.strength()));
    }

    private List<Participation> participations(List<SideReading> sides) {
        List<Participation> participations = new ArrayList<>();
        sides.forEach(side -> participations.addAll(participations(side)));
        return participations;
    }

    /** Whoever is written twice fought once on a side. */
    private Collection<Participation> participations(SideReading side) {
        Map<String, Participation> first = new LinkedHashMap<>();
        for (CombatantReading reading : side.combatants()) {
            Combatant combatant = registry.combatant(reading.name());
            first.putIfAbsent(
                    combatant.id(),
                    new Participation(
                            side.number(), combatant, reading.basis(), reading.evidence(), reading.ucdpActor()));
        }
        return first.values();
    }
}
