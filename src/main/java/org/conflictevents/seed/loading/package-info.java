/**
 * From the documents of the data folder to the rows that are stored: who is one source over all of them, how claims stand
 * to each other, which figures follow from them.
 *
 * <p>May use {@code seed} and every package that it may use.
 */
@NullMarked
package org.conflictevents.seed.loading;

import org.jspecify.annotations.NullMarked;
