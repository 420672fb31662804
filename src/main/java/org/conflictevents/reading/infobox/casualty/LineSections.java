package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;

/** The stretches of a casualties line: which one a scanner has come to, and which heading holds there. */
final class LineSections {

    private final TokenizedText passage;
    private final UnmarkedSources unmarked;
    private final CasualtyLineSyntax syntax;
    private CasualtyHeading heading = CasualtyHeading.NONE;
    private int segment;
    private int list;
    private int start;

    LineSections(TokenizedText passage, UnmarkedSources unmarked, CasualtyLineSyntax syntax) {
        this.passage = passage;
        this.unmarked = unmarked;
        this.syntax = syntax;
    }

    CasualtyHeading heading() {
        return heading;
    }

    /** Number of the stretch between separators. */
    int segment() {
        return segment;
    }

    /** Index of the stretch's first token. */
    int start() {
        return start;
    }

    /** An item that begins here; the heading is then that of the next. */
    CasualtyItemBuilder item(FigurePhrase figure) {
        CasualtyItemBuilder item = new CasualtyItemBuilder(passage, figure, heading, segment, list);
        heading = heading.afterFigure();
        return item;
    }

    /** Ends the stretch at a separator. */
    void end(int at) {
        start = at + 1;
        heading = heading.afterSegment();
        segment++;
        list = passage.is(at, ",") || passage.is(at + 1, ",") ? list : list + 1;
    }

    /** Ends a piece of a bracket, which is no stretch of its own. */
    void endPiece(int at) {
        start = at + 1;
    }

    /** A stretch without a figure may be a contingent that has lost its colon: "Spain, 40 killed". */
    void headByPeople(int at) {
        if (syntax.isPeople(start, at)) {
            heading = heading.then(passage, start, at);
            list++;
        }
    }

    /** The words from one token to the colon before another. */
    void head(int from, int colon) {
        heading = unmarked.heads(new TokenRange(from, colon))
                ? CasualtyHeading.of(Attribution.names(passage, from, colon))
                : heading.then(passage, from, colon);
        list = heading.total() || syntax.onlyCasualtyWords(from, colon) ? list : list + 1;
    }

    /** The words so far, without a colon: "civilian deaths, 1,000,000+". */
    void headBySegment(int to) {
        heading = heading.then(passage, start, to);
    }

    /** A word without a colon: "killed 43". */
    void headLoosely(CasualtyType happened, int at) {
        heading = heading.loosely(happened, at);
    }

    void headBySources(List<String> names) {
        heading = heading.withSources(names);
    }
}
