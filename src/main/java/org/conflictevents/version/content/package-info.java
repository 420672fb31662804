/**
 * Hashes of what a battle and its claims say, stored beside them, so that a database finds what two versions say differently
 * without comparing all that they say.
 *
 * <p>May use {@code battle} and {@code casualty}.
 */
@NullMarked
package org.conflictevents.version.content;

import org.jspecify.annotations.NullMarked;
