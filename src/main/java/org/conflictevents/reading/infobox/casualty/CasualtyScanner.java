package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.BracketRemark;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the words of a casualties line and gathers its figures, each with what is said of it. Items need no
 * commas between them: "50 killed 4 captured" are two, since a figure begins the second.
 */
final class CasualtyScanner {

    private static final PhraseTable<String> INCLUDING = Lexicon.phrases("casualty-line-words.txt", "INCLUDING");
    private static final PhraseTable<String> POINTER = Lexicon.phrases("casualty-line-words.txt", "POINTER");

    private final TokenizedText passage;
    private final UnmarkedSources unmarked;
    private final PartNames names;
    private final CasualtyLineSyntax syntax;
    private final LineSections sections;
    private final ItemStarts starts;
    private final DashedSpeakers speakers;
    private final GatheredItems items = new GatheredItems();
    private boolean share;
    /** The item that the next words belong to. */
    private @Nullable CasualtyItemBuilder open;

    private CasualtyScanner(TokenizedText passage, UnmarkedSources unmarked, PartNames names) {
        this.passage = passage;
        this.names = names;
        this.unmarked = unmarked;
        this.syntax = new CasualtyLineSyntax(passage);
        this.sections = new LineSections(passage, unmarked, names, syntax);
        this.starts = new ItemStarts(passage, syntax, sections);
        this.speakers = new DashedSpeakers(passage, names);
    }

    /** The figures in the order of the text. */
    static List<CasualtyItem> scan(TokenizedText passage, UnmarkedSources unmarked, PartNames names) {
        CasualtyScanner scanner = new CasualtyScanner(passage, unmarked, names);
        for (int at = 0; at < passage.size(); ) {
            at = passage.opensBracket(at) ? scanner.bracket(at) : scanner.step(at, passage.size(), false);
        }
        return scanner.items.build();
    }

    private int step(int at, int limit, boolean inBracket) {
        if (ItemSeparator.at(passage, at)) {
            return separator(at, inBracket);
        }
        boolean typed = open != null && open.isTyped();
        boolean breaksDown = passage.is(at, ":") || typed && LineStretches.isRule(passage, at);
        if (breaksDown && open != null) {
            sections.headByItem(open);
        }
        if (breaksDown || passage.is(at, ".") && typed) {
            open = null;
            return at + 1;
        }
        int colon = syntax.colon(at, limit, open);
        if (colon > at) {
            return heading(at, colon);
        }
        if (open != null && at + 1 < limit && speakers.follow(at)) {
            return attribution(at + 1, limit);
        }
        int afterDate = LineStretches.afterDate(passage, at);
        if (afterDate > at) {
            return Math.min(afterDate, limit);
        }
        FigurePhrase figure = starts.at(at, open, items.isEmpty());
        if (figure != null && figure.next() <= limit) {
            open(figure, inBracket);
            return figure.next();
        }
        return word(at, limit);
    }

    private int separator(int at, boolean inBracket) {
        if (open != null && !open.isTyped() && open.noun().countsPersons() && LineStretches.listsPersons(passage, at)) {
            return at + 1;
        }
        open = null;
        share = share && inBracket;
        if (inBracket) {
            sections.endPiece(at);
            return at + 1;
        }
        if (!items.isIn(sections.segment())) {
            sections.headByContingent(at);
        }
        sections.end(at);
        return at + 1;
    }

    private void open(FigurePhrase figure, boolean inBracket) {
        if (figure.isVague() && items.goOn(passage, figure)) {
            open = items.last();
            open.extend(figure.next());
            return;
        }
        if (!inBracket && open == null && !items.isIn(sections.segment())) {
            sections.headByLead(figure.first());
        }
        CasualtyItemBuilder item = sections.item(figure);
        item.mark(Trait.SHARE, inBracket || share);
        item.mark(Trait.LOOSE, !starts.begins(figure) || figure.isVague() && passage.is(figure.next(), "of"));
        items.add(item);
        open = starts.isWhole(figure) ? null : item;
    }

    private int heading(int at, int colon) {
        int end = syntax.totalBefore(at, colon);
        sections.head(at, end);
        open = null;
        share = false;
        return end + 1;
    }

    private int word(int at, int limit) {
        int names = Attribution.afterLeadIn(passage, at);
        if (names > at) {
            return attribution(names, limit);
        }
        if (POINTER.has(passage.token(at))) {
            return LineStretches.nextSeparator(passage, at, limit);
        }
        int those = Math.min(LineStretches.afterThose(passage, at), limit);
        if (those > at && open != null && open.figure().next() == at) {
            open.mark(Trait.SHARE, true);
            return those;
        }
        if (those > at || INCLUDING.has(passage.token(at))) {
            share = !items.isEmpty();
            open = null;
            return Math.max(those, at + 1);
        }
        return open == null ? sections.readLoosely(at, items) : open.read(at);
    }

    // "52 killed according to Ukraine", "Per Ukraine 52 killed"
    private int attribution(int names, int limit) {
        int end = LineStretches.afterNames(passage, names, limit);
        List<String> sources = Attribution.names(passage, names, end);
        if (items.isEmpty() || leadsTo(end)) {
            sections.headBySources(sources);
        } else {
            items.attribute(sources, end);
        }
        open = null;
        return end;
    }

    // "Per Ukraine 52 killed Per Russia 20 killed"; not "41 killed, per AFP"
    private boolean leadsTo(int end) {
        return items.isIn(sections.segment())
                ? FigureReader.at(passage.tokens(), end) != null
                        && !sections.heading().sources().isEmpty()
                : open == null && LineStretches.countFollows(passage, end);
    }

    // "(per Mali)", "(250 executed)", "(estimated)", "(killed and wounded)"
    private int bracket(int at) {
        int close = Math.min(passage.closing(at), passage.size());
        // "(Polish accounts:), 500 dead"
        if (passage.is(close - 1, ":")) {
            return heading(at + 1, close - 1);
        }
        int next = Math.min(close + 1, passage.size());
        // "Civilian casualties (including 12 children): 30 killed"
        boolean heads = open == null && !items.isIn(sections.segment()) && syntax.endsHeading(sections.start(), at);
        CasualtyItemBuilder before = open;
        if (!items.isEmpty() && BracketRemark.onlyBounds(passage, at, close)) {
            items.setPartial();
        } else if (passage.is(at, "(") || Attribution.afterLeadIn(passage, at + 1) > at + 1) {
            BracketRemark.in(passage, at + 1, close).forEach(remark -> read(remark, next));
        }
        if (heads) {
            sections.head(sections.start(), at);
            return next + 1;
        }
        open = before != null && !before.isTyped() && before.attributedTo().isEmpty() ? before : null;
        return next;
    }

    private void read(BracketRemark remark, int quoteEnd) {
        open = null;
        CasualtyItemBuilder before = items.isEmpty() ? null : items.last();
        boolean own = remark.names().isEmpty() && !items.isEmpty();
        boolean part = own && names.standForPart(remark.words());
        boolean phase = own && items.isIn(sections.segment()) && Phases.follow(passage, remark.words());
        if (phase || part) {
            items.setPart(remark.words(), part);
        } else if (remark.counts()) {
            readFigures(remark.words());
        } else if (!items.isEmpty()) {
            items.qualify(passage, remark);
        }
        boolean untold = !part && remark.names().isEmpty() && !remark.counts() && !remark.estimates();
        boolean source = untold && (names.areEnemy(remark.words()) || unmarked.remarks(remark.words()));
        List<String> sources = source ? List.of(passage.words(remark.words())) : remark.names();
        if (!sources.isEmpty() && items.isEmpty()) {
            sections.headBySources(sources);
        } else if (!sources.isEmpty()) {
            items.attribute(sources, quoteEnd, before);
            share = false;
        }
    }

    private void readFigures(TokenRange words) {
        int count = items.size();
        CasualtyHeading before = sections.heading();
        for (int at = words.from(); at < words.to(); ) {
            at = passage.opensBracket(at) ? passage.closing(at) + 1 : step(at, words.to(), !items.isEmpty());
        }
        if (count > 0) {
            // "unknown (per ISGS: 34 killed)"
            items.from(count).stream()
                    .filter(item -> !item.heading().sources().equals(before.sources()))
                    .forEach(item -> item.mark(Trait.SHARE, false));
            sections.headAsBefore(before);
        }
    }
}
