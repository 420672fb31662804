/**
 * What every feature needs to serve something: its controllers' annotation, lists of views, the data version, and the headers of
 * all responses.
 *
 * <p>Knows no feature and none of the rooms below; uses Spring Web and the servlet API.
 */
@NullMarked
package org.conflictevents.web;

import org.jspecify.annotations.NullMarked;
