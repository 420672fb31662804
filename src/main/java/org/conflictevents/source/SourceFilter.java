package org.conflictevents.source;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Filter for sources. */
record SourceFilter(
        @Parameter(description = "What the source is.", example = "CLAIMANT")
        Set<SourceKind> kind) implements QueryParameters {

    Specification<Source> toSpecification() {
        return (source, query, cb) ->
                kind.isEmpty() ? cb.conjunction() : source.get("kind").in(kind);
    }
}
