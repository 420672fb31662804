package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.vocabulary.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the claims of a battle compare with each other as of a day.
 *
 * <p>The first of these that holds is a claim's status, so that a reader is warned before being reassured:
 *
 * <ol>
 *   <li>SUPERSEDED: the same voice has since given another figure. What its own claimant has dropped is neither
 *       disputed nor corroborated any more.
 *   <li>DISPUTED: a current claim of an independent claimant excludes it, that is their bounds do not overlap. It stays
 *       disputed if yet another claimant agrees with it.
 *   <li>CORROBORATED: a current claim of an independent claimant says the same: equal bounds, or closed ones that
 *       overlap. That they do not exclude each other is not enough: "at least 1" would corroborate everything.
 *   <li>REPORTED: none of these.
 * </ol>
 *
 * <p>Independent are claimants that are both named and of different sides or of none. A claim that nobody is named for
 * is therefore neither disputed nor corroborated and does neither to others: who said it may be one of them. A claim
 * that restates another has the status of that one and does not corroborate it. A share of a total is only REPORTED. Parts that add
 * up are compared by their sum, a part alone with other claims about the same part, and with the whole that cannot be less.
 */
public final class Statuses {

    private Statuses() {}

    /**
     * @param claims all of one battle, linked by {@link Restatements}, in any order
     * @param asOf the end of this day; null for everything, undated claims included
     * @return by claim id, in no particular order; claims not known to have been made by then are missing
     */
    public static Map<String, ClaimStatus> of(Collection<Claim> claims, @Nullable LocalDate asOf) {
        Map<String, ClaimStatus> statuses = new LinkedHashMap<>();
        for (Account account : Account.of(claims).values()) {
            List<Statement> current = account.currentAsOf(asOf);
            for (Statement statement : account.madeBy(asOf)) {
                ClaimStatus status = status(statement, current);
                statement.all().forEach(claim -> statuses.put(claim.id(), status));
            }
            account.shares().stream()
                    .filter(share -> Statement.of(List.of(share), List.of()).isMadeBy(asOf))
                    .forEach(share -> statuses.put(share.id(), ClaimStatus.REPORTED));
        }
        return statuses;
    }

    private static ClaimStatus status(Statement statement, List<Statement> current) {
        if (!current.contains(statement)) {
            return ClaimStatus.SUPERSEDED;
        }
        List<Statement> others = current.stream()
                .filter(other -> other.voice().isIndependentOf(statement.voice()))
                .toList();
        if (others.stream().anyMatch(statement::excludes)) {
            return ClaimStatus.DISPUTED;
        }
        return others.stream().anyMatch(statement::agreesWith) ? ClaimStatus.CORROBORATED : ClaimStatus.REPORTED;
    }
}
