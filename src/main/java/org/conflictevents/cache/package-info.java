/**
 * Gives an answer that was given before again, and tells clients that they have it already.
 *
 * <p>Nothing that is served changes while the program runs, so an answer follows from the request alone. Knows no feature; stands
 * before Spring MVC as a servlet filter and uses Caffeine.
 */
@NullMarked
package org.conflictevents.cache;

import org.jspecify.annotations.NullMarked;
