/**
 * The page at the root, for people who would rather look than read: a few files under {@code static}, where Spring Boot's users
 * look for them.
 *
 * <p>Uses Spring Web, and commonmark for what is written in Markdown; the page knows the program by its API.
 */
@NullMarked
package org.conflictevents.web.page;

import org.jspecify.annotations.NullMarked;
