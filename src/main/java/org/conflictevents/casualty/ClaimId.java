package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A path's claim, as OpenAPI describes it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "The claim's id: its battle's id, a dot and a hash.",
        example = "battle-of-tabankort-2019.7f98683d",
        schema = @Schema(type = "string", minLength = 1, maxLength = 320))
@interface ClaimId {}
