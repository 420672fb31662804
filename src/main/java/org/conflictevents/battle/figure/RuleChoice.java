package org.conflictevents.battle.figure;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule by which figures are derived. */
public record RuleChoice(
        @Parameter(description = RuleChoice.DESCRIPTION, example = "latest") @RequestParam(defaultValue = "latest")
        Rule rule)
        implements QueryParameters {

    /** What each rule does, one sentence each. */
    static final String DESCRIPTION = """
            How `best` is chosen; `low` and `high` are those of all current claims.

            - `latest`: claimed last; of several on one day, or without a day, the lowest
            - `lowest`, `highest`: of the numbers that current claims name
            - `own`, `opponent`, `third-party`: the latest that the victims' side, another side or somebody of no side gives; null \
            where none is given
            """;
}
