package org.conflictevents.reading.infobox;

import java.util.List;
import org.conflictevents.reading.model.Notice;

/**
 * What a line states, and what of its words looked like a statement and was left out: the answer of every reader of a
 * line.
 */
record Reading<T>(T value, List<Notice> notices) {

    Reading {
        notices = List.copyOf(notices);
    }

    /** The value; the notices go to those of other lines. */
    T keepingNotices(List<Notice> all) {
        all.addAll(notices);
        return value;
    }

    /** Where nothing was left out. */
    static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }
}
