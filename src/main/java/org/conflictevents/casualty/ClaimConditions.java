package org.conflictevents.casualty;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.conflictevents.battle.PartyCondition;
import org.conflictevents.paging.Undated;
import org.conflictevents.vocabulary.ClaimStatus;
import org.jspecify.annotations.Nullable;

/** Conditions on the claim of a query, whether the query is for claims or for what they are about. */
final class ClaimConditions {

    private final Path<CasualtyClaim> claim;
    private final CriteriaQuery<?> query;
    private final CriteriaBuilder cb;
    private final List<Predicate> conditions = new ArrayList<>();

    ClaimConditions(Path<CasualtyClaim> claim, CriteriaQuery<?> query, CriteriaBuilder cb) {
        this.claim = claim;
        this.query = query;
        this.cb = cb;
    }

    /** All together; always true where there is none. */
    Predicate all() {
        return cb.and(conditions.toArray(Predicate[]::new));
    }

    void anyOf(Expression<?> value, Collection<?> allowed) {
        if (!allowed.isEmpty()) {
            conditions.add(value.in(allowed));
        }
    }

    void anyVictims(Collection<VictimGroup> groups) {
        if (!groups.isEmpty()) {
            conditions.add(VictimGroup.any(groups, claim.get("losses").get("victims"), cb));
        }
    }

    /**
     * The document that states it, or whoever it quotes.
     *
     * @param documents those of the ids that may be documents'
     * @param claimants those that may be claimants'
     */
    void anySource(Collection<String> documents, Collection<String> claimants) {
        List<Predicate> stated = new ArrayList<>();
        if (!documents.isEmpty()) {
            stated.add(claim.get("battle").get("id").in(documents));
        }
        if (!claimants.isEmpty()) {
            stated.add(claimedBy(claimant -> claimant.get("source").get("id").in(claimants)));
        }
        if (!stated.isEmpty()) {
            conditions.add(cb.or(stated));
        }
    }

    void anyVictimParty(Collection<String> ids) {
        if (!ids.isEmpty()) {
            conditions.add(party().onSide(claim.get("losses").get("side"), id -> id.in(ids)));
        }
    }

    /** A claimant may belong to several combatants, of which only those on its side in this battle count. */
    void anyClaimantParty(Collection<String> ids) {
        if (!ids.isEmpty()) {
            conditions.add(claimedBy(claimant -> {
                Path<String> combatant =
                        claimant.join("source").join("affiliations").get("combatantId");
                return cb.and(combatant.in(ids), party().onSide(claimant.get("side"), id -> cb.equal(id, combatant)));
            }));
        }
    }

    private PartyCondition party() {
        return new PartyCondition(claim.get("battle"), query, cb);
    }

    /** By the column that there is an index of, in which undated claims stand before the first day. */
    void claimed(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            LocalDate firstDay = Undated.first(null).plusDays(1);
            conditions.add(cb.between(
                    claim.get("sortClaimedOn"),
                    from == null || from.isBefore(firstDay) ? firstDay : from,
                    to == null ? Undated.LAST : Undated.bound(to)));
        }
    }

    /**
     * @param asOf null for the statuses of today
     */
    void anyStatus(Set<ClaimStatus> statuses, @Nullable LocalDate asOf) {
        if (asOf == null) {
            anyOf(claim.get("status"), statuses);
        } else {
            conditions.add(exists(root -> stood(root, Undated.bound(asOf), statuses)));
        }
    }

    private Predicate stood(Root<CasualtyClaim> root, LocalDate day, Set<ClaimStatus> statuses) {
        Join<CasualtyClaim, Standing> standing = root.join("standings");
        Predicate then =
                cb.and(cb.lessThanOrEqualTo(standing.get("since"), day), cb.greaterThan(standing.get("until"), day));
        return statuses.isEmpty() ? then : cb.and(then, standing.get("status").in(statuses));
    }

    /** As a list of ids, which an index has. */
    private Predicate claimedBy(Function<Root<ClaimSource>, Predicate> condition) {
        Subquery<Integer> claimants = query.subquery(Integer.class);
        Root<ClaimSource> claimant = claimants.from(ClaimSource.class);
        claimants.select(claimant.get("id").get("claimants")).where(condition.apply(claimant));
        return claim.get("claimants").get("id").in(claimants);
    }

    private Predicate exists(Function<Root<CasualtyClaim>, Predicate> condition) {
        Subquery<Integer> same = query.subquery(Integer.class);
        Root<CasualtyClaim> root = same.from(CasualtyClaim.class);
        same.select(cb.literal(1)).where(cb.equal(root.get("id"), claim.get("id")), condition.apply(root));
        return cb.exists(same);
    }
}
