package org.conflictevents.reading.prose.sentence;

import org.conflictevents.reading.language.TokenRange;

/**
 * Who does what a verb says.
 *
 * @param name the words that name them
 * @param end index after what explains the name: ", the spokesman of the ministry,"; the name's end where nothing does
 */
public record Subject(TokenRange name, int end) {

    /** One that nothing explains. */
    public Subject(TokenRange name) {
        this(name, name.to());
    }
}
