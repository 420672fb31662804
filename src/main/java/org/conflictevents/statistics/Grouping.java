package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.CommaSeparated;
import org.conflictevents.web.query.QueryParameters;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.web.bind.annotation.RequestParam;

/** What a request groups by. */
record Grouping(
        @Parameter(description = Grouping.DESCRIPTION, example = "country")
        @RequestParam(defaultValue = "year")
        @Size(
                min = 1,
                max = 2,
                message =
                        "must be one or two of: year, month, country, admin1, partOf, combatant, violence, side, party, source, claimantParty, type, relation, origin, outcome")
        @UniqueElements(message = "must not name the same twice")
        @CommaSeparated
        List<Dimension> groupBy,

        @Parameter(
                description =
                        "Groups whose name, of a country, area, war, party or source, contains this text, ignoring case.",
                example = "mali")
        Set<@Size(max = 200) String> nameContains,

        @Parameter(
                description =
                        "`group`: by the values of `groupBy`, none last; `-battles`: the most battles first. Default: "
                                + "`group`.",
                example = "-battles")
        @RequestParam(defaultValue = "group")
        GroupOrder sort)
        implements QueryParameters {

    private static final String DESCRIPTION = """
            One or two of these, such as `year,country`; each `group` has the fields of these. Default: `year`. A value is null where \
            nobody states it. What has several values counts in the group of each, so that groups may add up to more than all.

            - `year`, `month`: when a battle began
            - `country`, `admin1`: where it was fought; areas only where they are coded
            - `partOf`, `violence`, `outcome`: its war; who fought whom, as UCDP codes it; how it ended
            - `combatant`: who fought in it
            - `party`, `side`: whose losses; those of parties that share a side are one group. Null: of no one side, without sums
            - `source`, `claimantParty`: who made a claim, and of which party that is; null: of none
            - `type`, `relation`, `origin`: of a claim
            """;

    /**
     * @throws InvalidRequestException if groups are asked for by a name that none of them has
     */
    void checkNames() {
        if (!nameContains.isEmpty() && groupBy.stream().noneMatch(Dimension::hasName)) {
            String message = "needs a groupBy whose values have names: "
                    + Arrays.stream(Dimension.values())
                            .filter(Dimension::hasName)
                            .map(Dimension::toString)
                            .collect(Collectors.joining(", "));
            throw new InvalidRequestException(List.of(
                    new Violation("nameContains", nameContains.iterator().next(), message)));
        }
    }
}
