/**
 * Who is meant: names of parties and claimants compared, aliases, initials, alliances.
 *
 * <p>May use {@code reading.language} and {@code reading.model}.
 */
@NullMarked
package org.conflictevents.reading.party;

import org.jspecify.annotations.NullMarked;
