/**
 * The licences of documents: those that {@code licences.csv} states, and what holds where nobody states one.
 *
 * <p>May use {@code article} for faults and {@code source}.
 */
@NullMarked
package org.conflictevents.seed.licence;

import org.jspecify.annotations.NullMarked;
