package org.conflictevents.casualty.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.Losses;
import org.conflictevents.derivation.Rule;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A figure of a battle, as a row of its own: what {@link Battle#casualties()} holds, to be read only. */
@Entity
@Immutable
@Table(name = "casualty_figure")
class BattleFigure {

    @EmbeddedId
    private FigureId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "battle_id", insertable = false, updatable = false)
    private Battle battle;

    @Embedded
    private Losses losses;

    private @Nullable Long low;

    private @Nullable Long best;

    private @Nullable Long high;

    @Column(name = "low_open")
    private boolean lowOpen;

    @Column(name = "high_open")
    private boolean highOpen;

    @Column(name = "claim_count")
    private int claims;

    private @Nullable Long own;

    private @Nullable Long opponent;

    @Column(name = "third_party")
    private @Nullable Long thirdParty;

    @Column(name = "sort_best")
    private long sortBest;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleFigure() {}

    FigureId id() {
        return id;
    }

    Battle battle() {
        return battle;
    }

    Losses losses() {
        return losses;
    }

    @Nullable
    Long low() {
        return low;
    }

    /** Null where no claim gives a number, or none that the rule asks for. */
    @Nullable
    Long best(Rule rule) {
        return switch (rule) {
            case LATEST -> best;
            case LOWEST -> low;
            case HIGHEST -> high;
            case OWN -> own;
            case OPPONENT -> opponent;
            case THIRD_PARTY -> thirdParty;
        };
    }

    @Nullable
    Long high() {
        return high;
    }

    boolean lowOpen() {
        return lowOpen;
    }

    boolean highOpen() {
        return highOpen;
    }

    int claims() {
        return claims;
    }

    /** The best by the rule LATEST, or a number below all others if there is none: for sorting by an index. */
    long sortBest() {
        return sortBest;
    }
}
