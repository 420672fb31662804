/**
 * Words to values: tokens, phrases, numbers, figures, dates, countries, and the lexicon.
 *
 * <p>May use {@code article}, {@code reading.model} and {@code vocabulary}; knows no infobox and no sentence.
 *
 * <p>To add a word, add it to the line of its meaning in the resource file of its concept beside this class, or begin
 * another line of that meaning where it would be longer than 120 characters; the file's first lines say what the
 * meanings are. A new concept is a new file, read with {@link org.conflictevents.reading.language.Lexicon#table} (each
 * phrase has a meaning) or {@link org.conflictevents.reading.language.Lexicon#phrases} (only whether it is one).
 */
@NullMarked
package org.conflictevents.reading.language;

import org.jspecify.annotations.NullMarked;
