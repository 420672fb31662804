package org.conflictevents.battle.figure;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.web.query.LastDay;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;

/** By which rule and as of which day figures are derived. */
public record FigureChoice(
        @Parameter(description = RuleChoice.DESCRIPTION, example = "latest") @RequestParam(defaultValue = "latest")
        Rule rule,

        @Parameter(
                description =
                        "Only what had been claimed by the end of this day; undated claims with the dated ones that "
                                + "they restate.",
                example = "2019-11-19")
        @Nullable
        @LastDay
        LocalDate asOf)
        implements QueryParameters {

    /** What is derived unless somebody asks for something else. */
    public static final FigureChoice DEFAULT = new FigureChoice(Rule.LATEST, null);

    /**
     * The condition that a figure or a total is one of these.
     *
     * @param derived what has {@link Days}
     */
    public Predicate holds(Path<?> derived, CriteriaBuilder cb) {
        Path<LocalDate> since = derived.get("days").get("since");
        Path<LocalDate> until = derived.get("days").get("until");
        // An equation lets an index be read in its order.
        return asOf == null
                ? cb.equal(since, Days.ALL_CLAIMS)
                : cb.and(cb.lessThanOrEqualTo(since, asOf), cb.greaterThan(until, asOf));
    }
}
