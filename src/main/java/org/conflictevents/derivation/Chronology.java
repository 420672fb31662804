package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.conflictevents.vocabulary.Rule;

/** The claims of a battle in the order in which they were said. */
public final class Chronology {

    private Chronology() {}

    /** The days on which something was claimed; between them neither figures nor statuses change. */
    public static SortedSet<LocalDate> days(Collection<Claim> claims) {
        SortedSet<LocalDate> days = new TreeSet<>();
        claims.stream().map(Claim::claimedOn).filter(Objects::nonNull).forEach(days::add);
        return days;
    }

    /**
     * What was claimed on each day, and the figures after it. Undated claims are on no day.
     *
     * @param claims all of one battle, linked by {@link Restatements}, in any order
     */
    public static List<TimelineDay> timeline(Collection<Claim> claims, Rule rule) {
        return days(claims).stream()
                .map(day -> new TimelineDay(
                        day,
                        claimedOn(day, claims),
                        Derivation.derive(claims, day, rule).figures()))
                .toList();
    }

    private static List<String> claimedOn(LocalDate day, Collection<Claim> claims) {
        return claims.stream()
                .filter(claim -> day.equals(claim.claimedOn()))
                .sorted(Claim.IN_ORDER)
                .map(Claim::id)
                .toList();
    }
}
