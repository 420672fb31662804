package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A path's claim, as OpenAPI describes it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "The claim's id: its battle's id, a dot and a hash.",
        example = "battle-of-tabankort-2019.7f98683d")
@interface ClaimId {}
