package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something was claimed.
 *
 * @param claims ids of the claims of that day, in the article's order
 * @param figures all figures as of the end of that day
 */
public record TimelineDay(LocalDate date, List<String> claims, List<DerivedFigure> figures) {

    public TimelineDay {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }
}
