/**
 * Caches whole responses, and tells clients by entity tags that they have a response already.
 *
 * <p>Nothing that is served changes while the program runs, so a response follows from the request alone. A servlet filter before
 * Spring MVC; may use {@code web} and {@code web.format}, and Caffeine.
 */
@NullMarked
package org.conflictevents.cache;

import org.jspecify.annotations.NullMarked;
