package org.conflictevents.casualty;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.Persons;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Victims;

/** Claims of one battle as a loader would store them, for tests that do not look at their words. */
public final class StoredClaims {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private final Battle battle;
    private final EntityManager entities;
    private int stored;

    public StoredClaims(Battle battle, EntityManager entities) {
        this.battle = battle;
        this.entities = entities;
    }

    /** About a side, or about civilians where that is null; said on 20 November 2019 by nobody in particular. */
    public StoredClaims claim(Integer side, CasualtyType type, Relation relation) {
        Persons one = new Persons(1L, 1L, Qualifier.EXACT, "one");
        entities.persist(new CasualtyClaim(
                battle.id() + "." + stored,
                battle,
                stored++,
                new CasualtyClaim.Statement(
                        new Losses(side, side == null ? Victims.CIVILIANS : null, type, one, false),
                        new Quotation(Origin.PROSE, "one", null, 0, 3),
                        DAY,
                        List.of(),
                        relation,
                        ClaimStatus.REPORTED,
                        null,
                        List.of(new Standing(DAY, Standing.OPEN, ClaimStatus.REPORTED)))));
        return this;
    }
}
