package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** The stretches of a casualties line: which one a scanner has come to, and which heading holds there. */
final class LineSections {

    /** Words before a casualty word that may say whose or what it is. */
    private static final int MAX_NAME = 6;

    private final TokenizedText passage;
    private final UnmarkedSources unmarked;
    private final PartNames names;
    private final CasualtyLineSyntax syntax;
    private CasualtyHeading heading = CasualtyHeading.NONE;
    private int segment;
    private int list;
    private int start;
    /** Whether the contingent was named without a colon, and holds for one stretch; then the one before. */
    private boolean namedLoosely;

    private @Nullable TokenRange outer;

    LineSections(TokenizedText passage, UnmarkedSources unmarked, PartNames names, CasualtyLineSyntax syntax) {
        this.names = names;
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

    // whether the stretch that a word stands in holds nothing but casualty words
    private boolean holdsOnlyFates(int at) {
        return syntax.onlyCasualtyWords(start, at) && syntax.onlyCasualtyWords(start);
    }

    /** An item that begins here; the heading is then that of the next. */
    CasualtyItemBuilder item(FigurePhrase figure) {
        list = syntax.headsList(figure.next()) ? list + 1 : list;
        CasualtyItemBuilder item = new CasualtyItemBuilder(passage, figure, heading, segment, list);
        heading = heading.afterFigure();
        return item;
    }

    /** Ends the stretch at a separator. */
    void end(int at) {
        start = at + 1;
        heading = heading.afterSegment();
        if (namedLoosely) {
            heading = heading.of(outer);
            namedLoosely = false;
        }
        segment++;
        list = passage.is(at, ",") || passage.is(at + 1, ",") ? list : list + 1;
    }

    /** Ends a piece of a bracket, which is no stretch of its own. */
    void endPiece(int at) {
        start = at + 1;
    }

    /** A stretch without a figure may be a heading that has lost its colon: "Spain, 40 killed", "Civilian casualties, 2 killed". */
    void headByContingent(int at) {
        TokenRange contingent = isOfCivilians(at) ? new TokenRange(start, at) : names.contingent(start, at);
        if (contingent != null) {
            heading = heading.then(passage, contingent.from(), contingent.to());
            list++;
        }
    }

    private boolean isOfCivilians(int at) {
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), start);
        return noun != null && noun.value() == CountedNoun.CIVILIANS && syntax.onlyCasualtyWords(noun.next(), at);
    }

    /** Words before a stretch's first figure that have lost their colon: "Army 24 killed", "Reuters – 41 killed". */
    void headByLead(int figure) {
        int end = LineStretches.isRule(passage, figure - 1) ? figure - 1 : figure;
        if (IntStream.range(start, end).anyMatch(at -> passage.is(at, ":"))) {
            return;
        }
        // "Soviet claims for 12 killed"
        boolean claims = passage.is(end - 1, "for");
        List<String> sources = Attribution.in(passage, start, claims ? end - 1 : end);
        boolean another = start < end
                && heading.contingent() != null
                && passage.token(start).isCapitalised()
                && names.contingent(start, end) == null;
        if (another) {
            heading = heading.then(passage, start, end);
        } else if (sources.isEmpty()) {
            headByContingent(end);
        } else {
            heading = heading.withSources(sources);
        }
    }

    /** The words from one token to the colon before another. */
    void head(int from, int colon) {
        // "2007 PRC studies"
        boolean dated = DateFinder.isYear(passage.tokens(), from) && from + 1 < colon;
        TokenRange words = new TokenRange(dated ? from + 1 : from, colon);
        // behind "Iraqi army: 30 killed," another name is rather a contingent's, too
        boolean rival = !heading.sources().isEmpty() && unmarked.governs(words);
        boolean source = rival
                || unmarked.heads(words)
                        && (heading.contingent() == null || unmarked.isDocument(words) || names.areEnemy(words));
        if (source) {
            heading = CasualtyHeading.of(Attribution.names(passage, words.from(), colon));
        } else if (names.areParty(words)) {
            heading = heading.then(passage, from, from).of(words);
        } else {
            heading = named(heading.then(passage, from, colon), from, colon);
        }
        list = heading.total() || syntax.onlyCasualtyWords(from, colon) ? list : list + 1;
    }

    // "Bulgarian casualties: 9,805", "Stanley losses unknown"
    private CasualtyHeading named(CasualtyHeading told, int from, int to) {
        int end = from;
        while (end < to && CasualtyWords.at(passage.tokens(), end) == null) {
            end++;
        }
        TokenRange words = new TokenRange(from, end);
        return told.type() != null && end < to && names.standForPart(words) ? told.of(words) : told;
    }

    /**
     * Reads a word outside an item: "13,000 dead, wounded or captured" goes on with the item before, "killed 43" tells of the
     * next.
     *
     * @return index after it
     */
    int readLoosely(int at, GatheredItems items) {
        PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
        if (casualty == null) {
            return at + 1;
        }
        boolean noun = syntax.isNoun(casualty);
        if (noun && holdsOnlyFates(at)) {
            // "civilian deaths, 1,000,000+"
            heading = heading.then(passage, start, casualty.next());
        } else if (!noun && !items.isEmpty() && holdsOnlyFates(at)) {
            items.last().addTypes(Set.of(casualty.value()));
            items.last().extend(casualty.next());
        } else {
            int from = LineStretches.nameStart(passage, at, Math.max(start, items.quoteNext()));
            headLoosely(casualty, from, at);
        }
        return casualty.next();
    }

    // a word without a colon: "killed 43"
    private void headLoosely(PhraseTable.Match<CasualtyType> happened, int from, int at) {
        boolean things = IntStream.range(Math.max(from, at - MAX_NAME), at)
                .mapToObj(i -> CountedNoun.at(passage.tokens(), i))
                .anyMatch(noun -> noun != null && noun.value() == CountedNoun.THINGS);
        CasualtyHeading before = heading.loosely(happened.value(), from, things);
        heading = named(before, from, happened.next());
        if (heading != before && !namedLoosely) {
            outer = before.contingent();
            namedLoosely = true;
        }
    }

    // "1,300 killed: 52 officers, 727 regulars"
    void headByItem(CasualtyItemBuilder item) {
        CasualtyType type = CasualtyWords.together(item.types());
        heading = type == null ? heading : heading.telling(type);
    }

    /** Goes back to a heading that held before a bracket: "6,133 killed (Italians: 4,133), 1,428 wounded". */
    void headAsBefore(CasualtyHeading before) {
        heading = before;
    }

    void headBySources(List<String> names) {
        heading = heading.withSources(names);
    }
}
