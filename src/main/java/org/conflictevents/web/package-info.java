/**
 * The HTTP things that features share: problems, parameters, lists, paging, headers.
 *
 * <p>Knows no feature.
 */
@NullMarked
package org.conflictevents.web;

import org.jspecify.annotations.NullMarked;
