/**
 * Claims in, figures out: low, best and high as of a day, and how the claims compare with each other.
 *
 * <p>May use {@code vocabulary} and the JDK only.
 */
@NullMarked
package org.conflictevents.derivation;

import org.jspecify.annotations.NullMarked;
