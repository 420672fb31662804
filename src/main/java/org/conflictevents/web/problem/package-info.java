/**
 * Everything that goes wrong, answered in one shape: RFC 9457 problems with their violations.
 *
 * <p>Uses Spring MVC, the JSON mapper and, for what is refused before any servlet, Tomcat.
 */
@NullMarked
package org.conflictevents.web.problem;

import org.jspecify.annotations.NullMarked;
