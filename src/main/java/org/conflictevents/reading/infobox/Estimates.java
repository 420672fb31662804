package org.conflictevents.reading.infobox;

import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;

/** What words such as "(est.)" behind a figure make of it. */
final class Estimates {

    private Estimates() {}

    /** ABOUT the same number or range; the figure itself where its own words bound it: "at least 40 (est.)". */
    static Figure about(Figure figure) {
        boolean bounded = figure.qualifier() != Qualifier.EXACT && figure.qualifier() != Qualifier.RANGE;
        return bounded ? figure : new Figure(figure.min(), figure.max(), Qualifier.ABOUT, figure.text());
    }
}
