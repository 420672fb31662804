package org.conflictevents.discrepancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.conflictevents.battle.Battle;
import org.conflictevents.vocabulary.CasualtyType;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a side gives as its own losses, beside what its opponent gives for them. */
@Entity
@Immutable
public class Discrepancy {

    @Id
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "battle_id")
    private Battle battle;

    @Column(name = "side_number")
    private int side;

    @Column(name = "casualty_type")
    @Enumerated(EnumType.STRING)
    private CasualtyType type;

    private long own;

    private long opponent;

    private @Nullable Double ratio;

    private double sortRatio;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Discrepancy() {}

    /**
     * @param ordinal its place among all, from 0
     */
    public Discrepancy(int ordinal, Battle battle, Figures figures) {
        this.ordinal = ordinal;
        this.battle = battle;
        this.side = figures.side();
        this.type = figures.type();
        this.own = figures.own();
        this.opponent = figures.opponent();
        this.ratio = own == 0 ? null : (double) opponent / own;
        this.sortRatio = ratio == null ? -1 : ratio;
    }

    /**
     * Two figures of the same losses.
     *
     * @param own persons, as the side itself last gave them
     * @param opponent persons, as another side last gave them
     */
    public record Figures(int side, CasualtyType type, long own, long opponent) {}

    int ordinal() {
        return ordinal;
    }

    public Battle battle() {
        return battle;
    }

    public int side() {
        return side;
    }

    public CasualtyType type() {
        return type;
    }

    public long own() {
        return own;
    }

    public long opponent() {
        return opponent;
    }

    /** The opponent's figure by the side's own; null where the side's own is 0. */
    public @Nullable Double ratio() {
        return ratio;
    }

    /** The ratio, -1 where there is none: an order with nulls in it has no portable index. */
    double sortRatio() {
        return sortRatio;
    }
}
