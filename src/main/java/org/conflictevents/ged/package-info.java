/**
 * UCDP's Georeferenced Event Dataset: rows of its CSV files as events, and what an event states about its battle.
 *
 * <p>May use {@code article} for faults, {@code reading.language} for countries, {@code reading.model}, {@code vocabulary} and a
 * CSV reader.
 */
@NullMarked
package org.conflictevents.ged;

import org.jspecify.annotations.NullMarked;
