package org.conflictevents.battle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.CasualtyTotal;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.battle.place.MapPoint;
import org.conflictevents.battle.place.Place;
import org.conflictevents.paging.Undated;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Violence;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLOrder;
import org.jspecify.annotations.Nullable;

/** One event: a place, a time span, the sides that fought, and the figures derived from the claims about it. */
@Entity
@Immutable
public class Battle {

    @Id
    private String id;

    private String title;

    private String name;

    @ElementCollection
    @CollectionTable(name = "battle_part_of", joinColumns = @JoinColumn(name = "battle_id"))
    @OrderColumn(name = "ordinal")
    private List<PartOf> partOf;

    @Enumerated(EnumType.STRING)
    private @Nullable Violence violence;

    @Embedded
    private @Nullable BattleDate date;

    private LocalDate sortStart;

    private LocalDate sortEnd;

    private @Nullable Integer startYear;

    private @Nullable Integer startMonth;

    @Embedded
    private @Nullable Place place;

    @Embedded
    private @Nullable MapPoint mapPoint;

    @Embedded
    private @Nullable Result result;

    // Hibernate writes collections in the alphabetical order of their names, and participations refer to sides.
    @ElementCollection
    @CollectionTable(name = "side", joinColumns = @JoinColumn(name = "battle_id"))
    @SQLOrder("side_number")
    private List<Side> battleSides;

    @ElementCollection
    @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "battle_id"))
    @OrderColumn(name = "ordinal")
    private List<Participation> participations;

    @ElementCollection
    @CollectionTable(name = "casualty_figure", joinColumns = @JoinColumn(name = "battle_id"))
    @OrderColumn(name = "ordinal")
    private List<CasualtyFigure> casualties;

    @ElementCollection
    @CollectionTable(name = "casualty_total", joinColumns = @JoinColumn(name = "battle_id"))
    @OrderColumn(name = "ordinal")
    private List<CasualtyTotal> totals;

    @Column(name = "claim_count")
    private int claims;

    private @Nullable Long killed;

    private long sortKilled;

    @Embedded
    private KilledByRule killedByRule;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Battle() {}

    public Battle(
            String id, Description description, List<Side> sides, List<Participation> participations, Claimed claimed) {
        List<CasualtyFigure> casualties = claimed.casualties();
        this.id = id;
        this.claims = claimed.claims();
        this.title = description.title();
        this.name = description.name();
        this.partOf = description.partOf().stream().distinct().map(PartOf::of).toList();
        this.violence = description.violence();
        this.date = description.date();
        this.sortStart = Undated.first(date == null ? null : date.start());
        this.sortEnd = Undated.first(date == null ? null : date.lastDay());
        this.startYear = date == null ? null : date.startYear();
        this.startMonth = date == null ? null : date.startMonth();
        this.place = description.place();
        this.mapPoint =
                place == null || place.point() == null ? null : place.point().onMap();
        this.result = description.result();
        this.battleSides = sides.stream().map(side -> side.of(participations)).toList();
        this.participations = Participation.inOrder(participations);
        this.casualties = List.copyOf(casualties);
        this.totals = CasualtyTotal.of(casualties);
        Numbers sum = killed(null);
        this.killed = sum.best();
        this.sortKilled = Numbers.orBelowAll(killed);
        this.killedByRule = KilledByRule.of(sum);
    }

    /**
     * What is claimed of its losses.
     *
     * @param claims how many claims there are
     * @param casualties what follows from them
     */
    public record Claimed(int claims, List<CasualtyFigure> casualties) {}

    /** What a document says of a battle apart from those who fought it. */
    public record Description(
            String title,
            String name,
            List<String> partOf,
            @Nullable Violence violence,
            @Nullable BattleDate date,
            @Nullable Place place,
            @Nullable Result result) {}

    /** A slug of the title, or made of UCDP's id; also the id of the document that the battle was read from. */
    public String id() {
        return id;
    }

    /** The article's title: "Battle of Tabankort (2019)". */
    public String title() {
        return title;
    }

    /** The battle's name, which several battles may share: "Battle of Tabankort". */
    public String name() {
        return name;
    }

    /** Wars and campaigns it belongs to, each once, in the order of the text. */
    public List<String> partOf() {
        return partOf.stream().map(PartOf::name).toList();
    }

    /** Who fought whom; null where nobody coded it. */
    public @Nullable Violence violence() {
        return violence;
    }

    /** Null where the article gives none. */
    public @Nullable BattleDate date() {
        return date;
    }

    /** Null where the article gives none. */
    public @Nullable Place place() {
        return place;
    }

    /** Null where the article gives none. */
    public @Nullable Result result() {
        return result;
    }

    /** The first day, or one before all others if there is none: for sorting by an index. */
    LocalDate sortStart() {
        return sortStart;
    }

    /** In the order of their numbers. */
    public List<Side> sides() {
        return battleSides;
    }

    /** In the order of sides and, within one, of the text. */
    public List<Participation> participations() {
        return participations;
    }

    /** Of every side and then of victims of no side, as far as there are claims about them. */
    public List<CasualtyFigure> casualties() {
        return casualties(null);
    }

    /**
     * The same as of the end of a day.
     *
     * @param asOf null for all claims
     */
    public List<CasualtyFigure> casualties(@Nullable LocalDate asOf) {
        return casualties.stream().filter(figure -> figure.holds(asOf)).toList();
    }

    /**
     * What the figures of the killed add up to as of the end of a day.
     *
     * @param asOf null for all claims
     */
    Numbers killed(@Nullable LocalDate asOf) {
        return CasualtyTotal.sum(casualties(asOf).stream()
                .filter(figure -> figure.losses().type() == CasualtyType.KILLED)
                .toList());
    }

    /** Sum of the best figures of the killed that are counted; null where there is none. */
    public @Nullable Long killed() {
        return killed;
    }
}
