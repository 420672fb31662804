/**
 * The OpenAPI description, as far as it follows from the handlers' signatures and not from annotations on them.
 *
 * <p>Uses the other rooms of {@code web}, so that it says what they do, {@code vocabulary} and springdoc.
 */
@NullMarked
package org.conflictevents.web.openapi;

import org.jspecify.annotations.NullMarked;
