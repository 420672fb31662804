/**
 * An article's text taken apart: title, infobox lines, sections, paragraphs and sentences, each with its position.
 *
 * <p>Positions inside are UTF-16 indices; {@link org.conflictevents.article.Article#codePoint} turns them into what
 * claims and sections are counted in. May use the JDK only.
 */
@NullMarked
package org.conflictevents.article;

import org.jspecify.annotations.NullMarked;
