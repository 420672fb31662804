package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.conflictevents.derivation.Rule;

/** A rule as a request names it. */
@Schema(name = "Rule")
public enum RuleName {
    LATEST(Rule.LATEST),
    LOWEST(Rule.LOWEST),
    HIGHEST(Rule.HIGHEST),
    OWN(Rule.OWN),
    OPPONENT(Rule.OPPONENT),
    THIRD_PARTY(Rule.THIRD_PARTY);

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

    private final Rule rule;

    RuleName(Rule rule) {
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    /** As requests and responses write it: {@code third-party}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
