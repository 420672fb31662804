/**
 * Words to values: tokens, phrases, numbers, figures, dates, countries, and the lexicon in resource files.
 *
 * <p>May use {@code article}, {@code reading.model} and {@code vocabulary}; knows no infobox and no sentence.
 */
@NullMarked
package org.conflictevents.reading.language;

import org.jspecify.annotations.NullMarked;
