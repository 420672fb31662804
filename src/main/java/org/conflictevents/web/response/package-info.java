/**
 * The way of a request of the API: {@code ApiMethodProcessor} has it read before its handler is called, and what the handler
 * returns, a view or a list, written in its format.
 *
 * <p>Uses {@code web.query}, {@code web.format}, {@code web.problem} and Spring MVC.
 */
@NullMarked
package org.conflictevents.web.response;

import org.jspecify.annotations.NullMarked;
