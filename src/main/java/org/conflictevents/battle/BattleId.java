package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A path's battle, as OpenAPI describes it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "The battle's id: a slug of its article's title.",
        example = "battle-of-tabankort-2019",
        schema = @Schema(type = "string", minLength = 1, maxLength = 300))
public @interface BattleId {}
