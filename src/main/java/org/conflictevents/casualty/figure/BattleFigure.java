package org.conflictevents.casualty.figure;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.hibernate.annotations.Immutable;

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
    private CasualtyFigure figure;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleFigure() {}

    FigureId id() {
        return id;
    }

    Battle battle() {
        return battle;
    }

    CasualtyFigure figure() {
        return figure;
    }
}
