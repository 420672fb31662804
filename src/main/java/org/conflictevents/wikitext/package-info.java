/**
 * The source of a wiki's page to the text that a reader of the page sees, laid out as the data folder's plain-text articles
 * are: title, infobox lines, prose under headings.
 *
 * <p>Linear in the source, whatever it holds. May use the JDK only.
 */
@NullMarked
package org.conflictevents.wikitext;

import org.jspecify.annotations.NullMarked;
