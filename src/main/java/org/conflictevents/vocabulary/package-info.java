/**
 * The field's terms as closed lists and values: casualty types, qualifiers, figures, relations.
 *
 * <p>May use the JDK only; every other package may use it.
 */
@NullMarked
package org.conflictevents.vocabulary;

import org.jspecify.annotations.NullMarked;
