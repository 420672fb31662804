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
            How `best` is chosen among the current claims; `low` and `high` are the range of all of them whatever the rule.

            - `latest`: the figure claimed last; of several claimed on that day, or where none has a day, the lowest.
            - `lowest`: the lowest number that a current claim names.
            - `highest`: the highest number that a current claim names.
            - `own`: the latest figure that the victims' own side gives; null where it gives none.
            - `opponent`: the latest figure that another side of the fight gives; null where none does.
            - `third-party`: the latest figure of somebody who is of no side; null where there is none.
            """;
}
