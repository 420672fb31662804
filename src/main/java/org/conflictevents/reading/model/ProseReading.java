package org.conflictevents.reading.model;

import java.util.List;

/** What the prose of an article states, and what looked like it and was left out; both in the order of the text. */
public record ProseReading(List<ClaimReading> claims, List<Notice> notices) {

    public ProseReading {
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
    }
}
