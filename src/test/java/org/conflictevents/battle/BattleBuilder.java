package org.conflictevents.battle;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.battle.place.Place;
import org.conflictevents.battle.place.Point;
import org.conflictevents.battle.words.BattleWords;
import org.conflictevents.source.DocumentFile;
import org.conflictevents.source.Licence;
import org.conflictevents.source.Source;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.GeoPrecision;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Victims;

/** Battles as a loader would store them, for tests. What is not set is not known. */
public final class BattleBuilder {

    private final String id;
    private String title;
    private String text = "";
    private int claims;
    private BattleDate date;
    private Place place;
    private Result result;
    private final List<String> partOf = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private final List<CasualtyFigure> casualties = new ArrayList<>();

    private BattleBuilder(String id) {
        this.id = id;
        this.title = id;
    }

    public static BattleBuilder battle(String id) {
        return new BattleBuilder(id);
    }

    public BattleBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public BattleBuilder on(String day) {
        return dated(day, day, DatePrecision.DAY);
    }

    public BattleBuilder dated(String start, String end, DatePrecision precision) {
        LocalDate first = LocalDate.parse(start);
        LocalDate last = end == null ? null : LocalDate.parse(end);
        boolean day = precision == DatePrecision.DAY || precision == DatePrecision.RANGE;
        date = new BattleDate(first, day ? first : last, last, precision, start);
        return this;
    }

    public BattleBuilder in(String code, String country) {
        place = new Place("Somewhere, " + country, "Somewhere", code, country, null, null, null);
        return this;
    }

    public BattleBuilder at(double latitude, double longitude) {
        Point point = new Point(latitude, longitude, GeoPrecision.EXACT, Point.ARTICLE);
        place = new Place("Somewhere", "Somewhere", null, null, null, null, point);
        return this;
    }

    public BattleBuilder partOf(String... wars) {
        partOf.addAll(Arrays.asList(wars));
        return this;
    }

    public BattleBuilder ended(Outcome outcome, Integer winningSide) {
        result = new Result(outcome.name(), outcome, winningSide);
        return this;
    }

    public BattleBuilder side(Combatant... combatants) {
        int number = sides.size() + 1;
        sides.add(new Side(number, null));
        for (Combatant combatant : combatants) {
            participations.add(new Participation(number, combatant, Basis.STATED, null, null));
        }
        return this;
    }

    public BattleBuilder lost(int side, CasualtyType type, Long low, Long best, Long high, boolean highOpen) {
        casualties.add(figure(new Losses(side, null, type), new Numbers(low, best, high, low == null, highOpen)));
        return this;
    }

    public BattleBuilder lost(int side, CasualtyType type, long best) {
        return lost(side, type, best, best, best, false);
    }

    public BattleBuilder civilians(CasualtyType type, long best) {
        casualties.add(figure(new Losses(null, Victims.CIVILIANS, type), new Numbers(best, best, best, false, false)));
        return this;
    }

    private static CasualtyFigure figure(Losses losses, Numbers numbers) {
        return new CasualtyFigure(losses, numbers, 1, true);
    }

    public BattleBuilder written(String text) {
        this.text = text;
        return this;
    }

    /** How many claims the test will store about it. */
    public BattleBuilder claims(int claims) {
        this.claims = claims;
        return this;
    }

    /** Stores it with its document and its words; its combatants have been stored. */
    public Battle store(EntityManager entities) {
        entities.persist(Source.document(
                id, title, new DocumentFile(id + ".txt", "0", new Licence("CC-BY-SA-4.0", null)), claims));
        Battle battle = new Battle(
                id,
                new Battle.Description(title, title, partOf, null, date, place, result),
                sides,
                participations,
                new Battle.Claimed(claims, casualties));
        entities.persist(battle);
        entities.persist(BattleWords.of(id, List.of(title, text)));
        entities.flush();
        return battle;
    }
}
