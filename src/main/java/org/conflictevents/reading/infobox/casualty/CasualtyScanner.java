package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.BracketRemark;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the words of a casualties line and gathers its figures, each with what is said of it.
 *
 * <p>Items need no commas between them: "50 killed 4 captured" are two, since a figure begins the second.
 */
final class CasualtyScanner {

    private static final PhraseTable<String> INCLUDING = Lexicon.phrases("casualty-line-words.txt", "INCLUDING");

    private final TokenizedText passage;
    private final UnmarkedSources unmarked;
    private final CasualtyLineSyntax syntax;
    private final LineSections sections;
    private final ItemStarts starts;
    private final GatheredItems items = new GatheredItems();
    private boolean share;
    /** The item that the next words belong to. */
    private @Nullable CasualtyItemBuilder open;

    private CasualtyScanner(TokenizedText passage, UnmarkedSources unmarked) {
        this.passage = passage;
        this.unmarked = unmarked;
        this.syntax = new CasualtyLineSyntax(passage);
        this.sections = new LineSections(passage, unmarked, syntax);
        this.starts = new ItemStarts(passage, syntax, sections);
    }

    /** The figures in the order of the text. */
    static List<CasualtyItem> scan(TokenizedText passage, UnmarkedSources unmarked) {
        CasualtyScanner scanner = new CasualtyScanner(passage, unmarked);
        for (int at = 0; at < passage.size(); ) {
            at = passage.opensBracket(at) ? scanner.bracket(at) : scanner.step(at, passage.size(), false);
        }
        return scanner.items.build();
    }

    private int step(int at, int limit, boolean inBracket) {
        if (ItemSeparator.at(passage, at)) {
            return separator(at, inBracket);
        }
        if (passage.is(at, ":") && open != null) {
            sections.headByItem(open);
        }
        if (passage.is(at, ":") || passage.is(at, ".") && open != null && open.isTyped()) {
            open = null;
            return at + 1;
        }
        int colon = colonOfHeading(at, limit);
        if (colon > at) {
            return heading(at, colon);
        }
        if (passage.token(at).isDash() && open != null && at + 1 < limit && Attribution.isKnown(passage, at + 1)) {
            return attribution(at + 1, limit);
        }
        int afterDate = Math.max(DateFinder.after(passage.tokens(), at), syntax.afterYears(at));
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
        if (figure.isVague() && !items.isEmpty() && goesOn(figure)) {
            open = items.last();
            open.extend(figure.next());
            return;
        }
        boolean loose = !starts.begins(figure) || (figure.isVague() && passage.is(figure.next(), "of"));
        CasualtyItemBuilder item = sections.item(figure);
        item.mark(Trait.SHARE, inBracket || share);
        item.mark(Trait.LOOSE, loose);
        items.add(item);
        open = starts.isWhole(figure) ? null : item;
    }

    // "unknown, presumed heavy", "unknown, but few"; not "unknown, several wounded"
    private boolean goesOn(FigurePhrase figure) {
        int before = passage.is(figure.first() - 1, "but") ? figure.first() - 1 : figure.first();
        boolean told = CasualtyWords.at(passage.tokens(), figure.next()) != null;
        return items.last().isVagueAlone()
                && passage.is(before - 1, ",")
                && items.last().quoteNext() == before - 1
                && !passage.is(
                        figure.first(),
                        passage.token(items.last().figure().first()).lower())
                && !told;
    }

    // the colon of "4,000 casualties: 1,000 killed" ends no heading; that of "Heavy Ukrainian claim:" does
    private int colonOfHeading(int at, int limit) {
        boolean vague = open != null
                && open.figure().isVague()
                && CasualtyWords.at(passage.tokens(), at) == null
                && CountedNoun.at(passage.tokens(), at) == null;
        boolean within = open != null && !open.isTyped() && !vague && Attribution.afterLeadIn(passage, at) == at;
        return within && !syntax.claims(at, limit) ? at : syntax.colon(at, limit);
    }

    private int heading(int at, int colon) {
        sections.head(at, colon);
        open = null;
        share = false;
        return colon + 1;
    }

    private int word(int at, int limit) {
        int names = Attribution.afterLeadIn(passage, at);
        if (names > at) {
            return attribution(names, limit);
        }
        boolean ofWhich = passage.is(at, "of") && (passage.is(at + 1, "which") || passage.is(at + 1, "whom"));
        if (ofWhich && open != null && open.figure().next() == at) {
            open.mark(Trait.SHARE, true);
            return at + 2;
        }
        if (ofWhich || INCLUDING.has(passage.token(at))) {
            share = !items.isEmpty();
            open = null;
            return ofWhich ? at + 2 : at + 1;
        }
        return open == null ? looseWord(at) : open.read(at);
    }

    // "52 killed according to Ukraine", "Per Ukraine 52 killed"
    private int attribution(int names, int limit) {
        int end = names;
        while (end < limit && !syntax.endsNames(end)) {
            end++;
        }
        List<String> sources = Attribution.names(passage, names, end);
        if (open == null && !items.isIn(sections.segment())) {
            sections.headBySources(sources);
        } else {
            items.attribute(sources, end);
        }
        open = null;
        return end;
    }

    // "13,000 dead, wounded or captured" goes on with the item before; "killed 43" tells of the next
    private int looseWord(int at) {
        PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
        if (casualty == null) {
            return at + 1;
        }
        boolean noun = syntax.isNoun(casualty);
        if (noun && goesOn(at)) {
            sections.headBySegment(casualty.next());
        } else if (!noun && !items.isEmpty() && goesOn(at)) {
            items.last().addTypes(Set.of(casualty.value()));
            items.last().extend(casualty.next());
        } else {
            sections.headLoosely(casualty, syntax.nameStart(at, afterLastItem()), at);
        }
        return casualty.next();
    }

    private int afterLastItem() {
        return items.isEmpty()
                ? sections.start()
                : Math.max(sections.start(), items.last().quoteNext());
    }

    /** Whether its segment holds nothing but casualty words. */
    private boolean goesOn(int at) {
        return syntax.onlyCasualtyWords(sections.start(), at) && syntax.onlyCasualtyWords(at);
    }

    // "(per Mali)", "(250 executed)", "(estimated)", "(killed and wounded)"
    private int bracket(int at) {
        int close = Math.min(passage.closing(at), passage.size());
        int next = Math.min(close + 1, passage.size());
        CasualtyItemBuilder before = open;
        if (!items.isEmpty() && BracketRemark.onlyBounds(passage, at, close)) {
            items.setPartial();
        } else if (passage.is(at, "(")) {
            BracketRemark.in(passage, at + 1, close).forEach(remark -> read(remark, next));
        }
        open = before != null && !before.isTyped() && !before.isAttributed() ? before : null;
        return next;
    }

    private void read(BracketRemark remark, int quoteEnd) {
        open = null;
        boolean part = remark.names().isEmpty() && !items.isEmpty() && unmarked.isPart(remark.words());
        if (part) {
            items.last().setPart(remark.words());
        } else if (remark.counts()) {
            for (int at = remark.words().from(); at < remark.words().to(); ) {
                at = passage.opensBracket(at)
                        ? passage.closing(at) + 1
                        : step(at, remark.words().to(), !items.isEmpty());
            }
        } else if (!items.isEmpty()) {
            qualify(remark);
        }
        boolean source = !part && remark.names().isEmpty() && !remark.counts() && unmarked.remarks(remark.words());
        List<String> names = source ? List.of(passage.words(remark.words())) : remark.names();
        if (!names.isEmpty() && items.isEmpty()) {
            sections.headBySources(names);
        } else if (!names.isEmpty()) {
            items.attribute(names, quoteEnd);
            share = false;
        }
    }

    private void qualify(BracketRemark remark) {
        if (remark.estimates()) {
            items.last().mark(Trait.ESTIMATED, true);
        } else if (passage.is(remark.words().to() - 1, "only")) {
            items.setPartial();
        } else if (!items.last().isTyped()) {
            items.last().addTypes(remark.types());
        }
    }
}
