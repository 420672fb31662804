package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.vocabulary.CasualtySubject;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the parts that add up: those of one statement, by the same voice on the same day in one line or
 * sentence, if all of them are distinct and no group is named twice.
 */
final class Sums {

    private record Key(
            int statement,
            CasualtySubject subject,
            Voice voice,
            @Nullable LocalDate claimedOn) {

        static Key of(Claim claim) {
            return new Key(claim.statement(), claim.subject(), claim.voice(), claim.claimedOn());
        }
    }

    private Sums() {}

    /** The summands of each sum, and every other claim alone. */
    static List<List<Claim>> of(List<Claim> claims) {
        Map<Object, List<Claim>> together = new LinkedHashMap<>();
        for (Claim claim : claims) {
            boolean summand = claim.part() != null && !claim.partOfTotal();
            together.computeIfAbsent(summand ? Key.of(claim) : claim, unseen -> new ArrayList<>())
                    .add(claim);
        }
        List<List<Claim>> sums = new ArrayList<>();
        for (List<Claim> parts : together.values()) {
            if (addUp(parts)) {
                sums.add(parts);
            } else {
                parts.forEach(part -> sums.add(List.of(part)));
            }
        }
        return sums;
    }

    private static boolean addUp(Collection<Claim> parts) {
        return parts.stream()
                        .allMatch(part -> part.part() != null && part.part().distinct())
                && parts.stream().map(Claim::group).distinct().count() == parts.size();
    }
}
