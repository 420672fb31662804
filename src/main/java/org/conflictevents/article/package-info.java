/**
 * An article's text taken apart: title, infobox lines, sections and sentences, each with its position.
 *
 * <p>May use the JDK only.
 */
@NullMarked
package org.conflictevents.article;

import org.jspecify.annotations.NullMarked;
