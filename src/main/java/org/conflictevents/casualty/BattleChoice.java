package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.conflictevents.web.query.IdOf;
import org.conflictevents.web.query.QueryParameters;

/** Filter by battle, for lists across battles. */
record BattleChoice(
        @Parameter(description = "Id of the battle that the claim is about.", example = "battle-of-tabankort-2019")
        @IdOf("battle")
        Set<@Size(max = 300) String> battle)
        implements QueryParameters {}
