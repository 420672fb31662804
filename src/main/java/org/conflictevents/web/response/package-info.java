/**
 * The way of a request of the API: its parameters and format before the handler, and after it the view or the list that the
 * handler returns, written in that format.
 *
 * <p>Uses {@code web.query}, {@code web.format}, {@code web.problem} and Spring MVC.
 */
@NullMarked
package org.conflictevents.web.response;

import org.jspecify.annotations.NullMarked;
