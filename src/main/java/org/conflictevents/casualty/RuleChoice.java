package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule by which figures are derived. */
public record RuleChoice(
        @Parameter(description = RuleName.DESCRIPTION, example = "latest") @RequestParam(defaultValue = "latest")
        RuleName rule)
        implements QueryParameters {}
