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
                        "Groups whose name contains this text, ignoring case: that of a country, area, war, party or source. Of two "
                                + "dimensions with names, either may contain it.",
                example = "state")
        Set<@Size(max = 200) String> nameContains,

        @Parameter(
                description =
                        "`group`: in ascending order of the values, in the order of `groupBy`, the group without a value last. "
                                + "`-battles`: those with the most battles first, equal ones as before. Default: `group`.",
                example = "-battles")
        @RequestParam(defaultValue = "group")
        GroupOrder sort)
        implements QueryParameters {

    private static final String DESCRIPTION = """
            One or two of the following, separated by a comma (`groupBy=year,country`) or given as two parameters. Default: \
            `year`. Groups have the fields of these alone.

            - `year`, `month`: when the battle began. Null: no date, or its words leave the year or the month open.
            - `country`: where it was fought. Null: the words name no present-day country.
            - `admin1`: the first-level administrative area, and its country; of battles for which nobody coded it, as for all \
            articles, the country alone.
            - `partOf`: a war or campaign that it belongs to. A battle counts in each of its wars. Null: it belongs to none.
            - `combatant`: a party that fought in it. A battle counts once for each; null: nobody is named.
            - `party`: whose losses are counted, which tells a party's own losses. The losses of a side that several share are those of \
            all of them together, and a group of their own. Null: losses of no one side; no figures are added up for these, since a \
            figure for everybody together would count the sides twice.
            - `side`: the number of the side whose losses are counted. Null as with `party`.
            - `source`: who made the claims. A claim counts for each of its claimants. Null: nobody is named.
            - `claimantParty`: the party that a claimant belongs to in the battle. A claim counts for each. Null: third parties.
            - `violence`: who fought whom, as UCDP codes it. Null: nobody coded it.
            - `outcome`: how it ended. Null: the article does not say.
            - `type`: what happened to the persons. A battle counts for each type with claims.
            - `relation`: who speaks about whose losses. A battle counts for each relation with claims.
            - `origin`: where in their documents the claims stand. A battle counts for each origin with claims.

            Groups of battles that count several times do not add up to all battles.
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
