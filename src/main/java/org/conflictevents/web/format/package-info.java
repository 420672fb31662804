/**
 * How views are written: which fields of them, and in which format.
 *
 * <p>Knows views as records only; uses Jackson.
 */
@NullMarked
package org.conflictevents.web.format;

import org.jspecify.annotations.NullMarked;
