package org.conflictevents.battle.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** A {@link CasualtySubject} as it is stored with the claim or the derived figure that is about it. */
@Embeddable
public record Losses(
        @Column(name = "side_number") @Nullable Integer side,
        @Enumerated(EnumType.STRING) @Nullable Victims victims,

        @Column(name = "casualty_type") @Enumerated(EnumType.STRING)
        CasualtyType type) {

    public static Losses of(CasualtySubject subject) {
        return new Losses(subject.side(), subject.victims(), subject.type());
    }

    public CasualtySubject subject() {
        return new CasualtySubject(side, victims, type);
    }
}
