package org.conflictevents.derivation;

import java.util.Comparator;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Whose casualties of which type: what a derived figure is about. Ordered by side, then other victims, then type. */
record Subject(@Nullable Integer side, @Nullable Victims victims, CasualtyType type) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(
                    Subject::side, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Subject::victims, Comparator.nullsFirst(Comparator.<Victims>naturalOrder()))
            .thenComparing(Subject::type);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
