/**
 * Errors in one shape, wherever they arise: RFC 9457 problems with all violations of a request.
 *
 * <p>Uses Spring MVC, the JSON mapper and Tomcat, for what it refuses before any servlet.
 */
@NullMarked
package org.conflictevents.web.problem;

import org.jspecify.annotations.NullMarked;
