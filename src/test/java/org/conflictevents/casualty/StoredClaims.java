package org.conflictevents.casualty;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.conflictevents.battle.Battle;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Voice;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

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

    /** About side 1 or 2, or about civilians if that is null; said on 20 November 2019. */
    public StoredClaims claim(Integer side, CasualtyType type, Relation relation) {
        return store(
                new CasualtySubject(side, side == null ? Victims.CIVILIANS : null, type),
                null,
                1,
                voice(side, relation));
    }

    /** Of side 1's killed, a part that adds up with the others. */
    StoredClaims part(String group, long persons) {
        return store(
                new CasualtySubject(1, null, CasualtyType.KILLED),
                new Part(group, true),
                persons,
                voice(1, Relation.OWN));
    }

    private StoredClaims store(CasualtySubject subject, @Nullable Part part, long persons, Voice voice) {
        Claim claim = new Claim(
                battle.id() + "." + stored,
                stored++,
                subject,
                part,
                new Figure(persons, persons, Qualifier.EXACT, "one"),
                DAY,
                voice,
                Origin.PROSE,
                0,
                false,
                null,
                false);
        entities.persist(new CasualtyClaim(
                battle,
                claim,
                new CasualtyClaim.Statement(null, new Quotation(Origin.PROSE, "one", null, 0, 3)),
                new CasualtyClaim.Standings(
                        ClaimStatus.REPORTED, List.of(new Standing(DAY, Standing.OPEN, ClaimStatus.REPORTED)))));
        return this;
    }

    /** Somebody who speaks of the side's losses in this relation. */
    private static Voice voice(Integer side, Relation relation) {
        return switch (relation) {
            case OWN -> new Voice(Set.of("somebody"), Set.of(side));
            case OPPONENT -> new Voice(Set.of("somebody"), Set.of(3 - side));
            case THIRD_PARTY -> new Voice(Set.of("somebody"), Set.of());
            case UNATTRIBUTED -> new Voice(Set.of(), Set.of());
        };
    }
}
