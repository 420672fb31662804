/**
 * The database that data versions are kept in: which version is served from which schema, and how rows get there in bulk.
 *
 * <p>May use no other package; {@code seed} fills what it opens.
 */
@NullMarked
package org.conflictevents.store;

import org.jspecify.annotations.NullMarked;
