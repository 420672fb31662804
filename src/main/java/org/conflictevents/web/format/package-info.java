/**
 * Views in the formats of responses: which of their fields, and how they are written.
 *
 * <p>Knows views as records only; uses Jackson and, for days, {@code vocabulary}.
 */
@NullMarked
package org.conflictevents.web.format;

import org.jspecify.annotations.NullMarked;
