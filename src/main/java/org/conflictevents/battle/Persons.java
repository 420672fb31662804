package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** A {@link Figure} as it is stored with the side or the claim that it belongs to. */
@Embeddable
public record Persons(
        @Column(name = "min") @Nullable Long min,
        @Column(name = "max") @Nullable Long max,
        @Column(name = "best") @Nullable Long best,

        @Column(name = "qualifier") @Enumerated(EnumType.STRING)
        Qualifier qualifier,

        @Column(name = "text") String text) {

    public static Persons of(Figure figure) {
        return new Persons(figure.min(), figure.max(), figure.best(), figure.qualifier(), figure.text());
    }

    public Figure figure() {
        return new Figure(min, max, best, qualifier, text);
    }
}
