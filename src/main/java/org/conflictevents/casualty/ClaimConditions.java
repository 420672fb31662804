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
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Victims;

/** A {@link ClaimFilter} as a condition on the claim of a query. */
public final class ClaimConditions {

    private final Path<CasualtyClaim> claim;
    private final CriteriaQuery<?> query;
    private final CriteriaBuilder cb;
    private final List<Predicate> conditions = new ArrayList<>();

    public ClaimConditions(Path<CasualtyClaim> claim, CriteriaQuery<?> query, CriteriaBuilder cb) {
        this.claim = claim;
        this.query = query;
        this.cb = cb;
    }

    /** All conditions that the filter sets; always true where it sets none. */
    public Predicate of(ClaimFilter filter) {
        anyOf(claim.get("losses").get("side"), filter.side());
        if (!filter.victims().isEmpty()) {
            Path<Victims> victims = claim.get("losses").get("victims");
            conditions.add(cb.or(filter.victims().stream()
                    .map(group -> group.victims() == null ? cb.isNull(victims) : cb.equal(victims, group.victims()))
                    .toArray(Predicate[]::new)));
        }
        anyOf(claim.get("losses").get("type"), filter.type());
        anyOf(claim.get("relation"), filter.relation());
        anyOf(claim.get("quotation").get("origin"), filter.origin());
        if (!filter.source().isEmpty()) {
            Predicate claimed = exists(
                    root -> root.join("claimedBy").get("source").get("id").in(filter.source()));
            conditions.add(cb.or(claim.get("battle").get("id").in(filter.source()), claimed));
        }
        claimed(filter);
        LocalDate asOf = filter.asOf();
        if (asOf == null) {
            anyOf(claim.get("status"), filter.status());
        } else {
            conditions.add(exists(root -> stood(root, asOf, filter.status())));
        }
        return cb.and(conditions.toArray(Predicate[]::new));
    }

    private void claimed(ClaimFilter filter) {
        Path<LocalDate> claimedOn = claim.get("claimedOn");
        if (filter.claimedFrom() != null) {
            conditions.add(cb.greaterThanOrEqualTo(claimedOn, filter.claimedFrom()));
        }
        if (filter.claimedTo() != null) {
            conditions.add(cb.lessThanOrEqualTo(claimedOn, filter.claimedTo()));
        }
    }

    private Predicate stood(Root<CasualtyClaim> root, LocalDate day, Set<ClaimStatus> statuses) {
        Join<CasualtyClaim, Standing> standing = root.join("standings");
        Predicate then =
                cb.and(cb.lessThanOrEqualTo(standing.get("since"), day), cb.greaterThan(standing.get("until"), day));
        return statuses.isEmpty() ? then : cb.and(then, standing.get("status").in(statuses));
    }

    private void anyOf(Expression<?> value, Collection<?> allowed) {
        if (!allowed.isEmpty()) {
            conditions.add(value.in(allowed));
        }
    }

    private Predicate exists(Function<Root<CasualtyClaim>, Predicate> condition) {
        Subquery<Integer> same = query.subquery(Integer.class);
        Root<CasualtyClaim> root = same.from(CasualtyClaim.class);
        same.select(cb.literal(1)).where(cb.equal(root.get("id"), claim.get("id")), condition.apply(root));
        return cb.exists(same);
    }
}
