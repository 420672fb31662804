package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A claim together with those that only restate it: one thing said once, on the day and with the words of the claim, by
 * all who are named for it anywhere.
 */
record Statement(Claim claim, List<Claim> restating, Voice voice) {

    static Statement of(Claim claim, List<Claim> restating) {
        List<Voice> voices = Stream.concat(Stream.of(claim), restating.stream())
                .map(Claim::voice)
                .toList();
        return new Statement(claim, List.copyOf(restating), Voice.union(voices));
    }

    Bounds bounds() {
        return Bounds.of(claim.figure());
    }

    @Nullable
    LocalDate date() {
        return claim.claimedOn();
    }

    Relation relation() {
        return voice.relationTo(claim.subject().side());
    }

    /** Whether it had been made by the end of that day; undated ones only where no day is asked for. */
    boolean isMadeBy(@Nullable LocalDate asOf) {
        return asOf == null || (date() != null && !date().isAfter(asOf));
    }

    /**
     * Whether the same voice gives another figure here than in the earlier statement. A figure that is only said again
     * replaces nothing, and neither does one without a number ("dozens").
     */
    boolean replaces(Statement earlier) {
        return date() != null
                && earlier.date() != null
                && date().isAfter(earlier.date())
                && voice.isSameAs(earlier.voice)
                && bounds().nameANumber()
                && !bounds().equals(earlier.bounds());
    }

    int claims() {
        return 1 + restating.size();
    }
}
