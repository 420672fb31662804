/**
 * Query parameters as records: read strictly from the query string, validated, and collected with all their violations.
 *
 * <p>Knows no format and no list; uses {@code web.problem}, Spring and Jakarta Validation.
 */
@NullMarked
package org.conflictevents.web.query;

import org.jspecify.annotations.NullMarked;
