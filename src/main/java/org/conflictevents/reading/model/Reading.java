package org.conflictevents.reading.model;

import java.util.List;

/**
 * What a line states, and what of its words looked like a statement and was left out: the answer of every reader of a
 * line.
 */
public record Reading<T>(T value, List<Notice> notices) {

    public Reading {
        notices = List.copyOf(notices);
    }

    /** The value; the notices go to those of other lines. */
    public T keepingNotices(List<Notice> all) {
        all.addAll(notices);
        return value;
    }

    /** Where nothing was left out. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }
}
