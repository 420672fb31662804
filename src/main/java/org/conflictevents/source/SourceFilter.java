package org.conflictevents.source;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Set;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Filter for sources. */
record SourceFilter(
        @Parameter(description = "What the source is.", example = "CLAIMANT")
        Set<SourceKind> kind) implements QueryParameters, Specification<Source> {

    @Override
    public Predicate toPredicate(Root<Source> source, CriteriaQuery<?> query, CriteriaBuilder cb) {
        return kind.isEmpty() ? cb.conjunction() : source.get("kind").in(kind);
    }
}
