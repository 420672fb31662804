/**
 * The data versions that a store keeps side by side: which there are, answers from one that is not served, and what changed
 * between two.
 *
 * <p>May use {@code version.content}, {@code store}, {@code battle}, {@code casualty}, {@code dataset} and {@code web}.
 */
@NullMarked
package org.conflictevents.version;

import org.jspecify.annotations.NullMarked;
