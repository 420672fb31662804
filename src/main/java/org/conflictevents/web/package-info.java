/**
 * The HTTP things that features share: parameters, problems, lists, headers and their description in OpenAPI.
 *
 * <p>Knows no feature; uses Spring MVC, Jakarta Validation, springdoc and the types of Spring Data that describe a page.
 */
@NullMarked
package org.conflictevents.web;

import org.jspecify.annotations.NullMarked;
