package org.conflictevents.reading.infobox;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.infobox.CasualtyItem.Trait;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the words of a casualties line and gathers its figures, each with what is said of it.
 *
 * <p>Items need no commas between them: "50 killed 4 captured" are two, since a figure begins the second.
 */
final class CasualtyScanner {

    private static final PhraseTable<String> INCLUDING = Lexicon.phrases("casualty-line-words.txt", "INCLUDING");

    private static final PhraseTable<String> VAGUE = Lexicon.phrases("casualty-line-words.txt", "VAGUE");

    private final TokenizedText passage;
    private final UnmarkedSources unmarked;
    private final CasualtyLineSyntax syntax;
    private final GatheredItems items = new GatheredItems();
    private CasualtyHeading heading = CasualtyHeading.NONE;
    private int segment;
    private int list;
    private int segmentStart;
    private boolean share;
    /** The item that the next words belong to. */
    private @Nullable CasualtyItemBuilder open;

    private CasualtyScanner(TokenizedText passage, UnmarkedSources unmarked) {
        this.passage = passage;
        this.unmarked = unmarked;
        this.syntax = new CasualtyLineSyntax(passage);
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
        int afterDate = DateFinder.after(passage.tokens(), at);
        if (afterDate > at) {
            return Math.min(afterDate, limit);
        }
        FigurePhrase figure = open != null && open.isModelNumber(at) ? null : FigureReader.at(passage.tokens(), at);
        FigurePhrase further = figure == null ? further(at) : null;
        if (further != null) {
            open(further, inBracket);
            return further.next();
        }
        if (figure != null
                && figure.next() <= limit
                && (!figure.isVague() || startsItem(figure) && !syntax.beginsName(at, figure.next()))) {
            open(figure, inBracket);
            return figure.next();
        }
        return word(at, limit);
    }

    // "24 killed, some wounded", "70 killed plus others captured"
    private @Nullable FigurePhrase further(int at) {
        int next = VAGUE.skip(passage.tokens(), at);
        boolean told = next > at && CasualtyWords.at(passage.tokens(), next) != null;
        return told && !items.isEmpty() && (open == null || open.isTyped())
                ? new FigurePhrase(null, null, Qualifier.VAGUE, new TokenRange(at, next), null)
                : null;
    }

    private int separator(int at, boolean inBracket) {
        if (!inBracket && !items.isIn(segment) && syntax.isPeople(segmentStart, at)) {
            heading = heading.then(passage, segmentStart, at);
            list++;
        }
        open = null;
        share = share && inBracket;
        segmentStart = at + 1;
        if (!inBracket) {
            heading = heading.afterSegment();
            segment++;
            list = passage.is(at, ",") || passage.is(at + 1, ",") ? list : list + 1;
        }
        return at + 1;
    }

    // a vague word within an item is one of its words: "20 killed in heavy fighting", "200 unknown men"
    private boolean startsItem(FigurePhrase figure) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), figure.next() - 1);
        boolean amount = vague == null || vague.isAmount();
        return open != null
                ? open.isTyped() && (amount || open.is(Trait.JOINED))
                : amount || begins(figure) || CasualtyWords.at(passage.tokens(), figure.next()) != null;
    }

    // "though exact figures are unknown" is no figure
    private boolean begins(FigurePhrase figure) {
        int at = figure.first();
        if (at == 0 || isWhole(figure) || heading.loose() || heading.from() >= 0) {
            return true;
        }
        Token before = passage.token(at - 1);
        return before.isSign() || before.is("but") || before.is("and") || before.is("or");
    }

    // "First phase None Per Mali: 4 killed"
    private boolean isWhole(FigurePhrase figure) {
        return passage.token(figure.first()).isWord() && syntax.isSource(figure.next());
    }

    private void open(FigurePhrase figure, boolean inBracket) {
        CasualtyItemBuilder item = new CasualtyItemBuilder(passage, figure, heading, segment, list);
        item.mark(Trait.SHARE, inBracket || share);
        item.mark(Trait.LOOSE, !begins(figure) || (figure.isVague() && passage.is(figure.next(), "of")));
        heading = heading.afterFigure();
        items.add(item);
        open = isWhole(figure) ? null : item;
    }

    // the colon of "4,000 casualties: 1,000 killed" ends no heading; that of "Heavy Ukrainian claim:" does
    private int colonOfHeading(int at, int limit) {
        boolean vague = open != null && open.figure().isVague() && CasualtyWords.at(passage.tokens(), at) == null;
        boolean within = open != null && !open.isTyped() && !vague && Attribution.afterLeadIn(passage, at) == at;
        return within && !syntax.claims(at, limit) ? at : syntax.colon(at, limit);
    }

    private int heading(int at, int colon) {
        TokenRange words = new TokenRange(at, colon);
        heading = unmarked.heads(words)
                ? CasualtyHeading.of(Attribution.names(passage, at, colon))
                : heading.then(passage, at, colon);
        list = heading.total() || syntax.onlyCasualtyWords(at, colon) ? list : list + 1;
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
        if (open == null && !items.isIn(segment)) {
            heading = heading.withSources(sources);
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
            heading = heading.then(passage, segmentStart, casualty.next());
        } else if (!noun && !items.isEmpty() && goesOn(at)) {
            items.last().addTypes(Set.of(casualty.value()));
            items.last().extend(casualty.next());
        } else {
            int nameStart = syntax.nameStart(at, afterLastItem());
            heading = heading.loosely(casualty.value(), nameStart);
        }
        return casualty.next();
    }

    private int afterLastItem() {
        return items.isEmpty()
                ? segmentStart
                : Math.max(segmentStart, items.last().quoteNext());
    }

    /** Whether its segment holds nothing but casualty words. */
    private boolean goesOn(int at) {
        return syntax.onlyCasualtyWords(segmentStart, at) && syntax.onlyCasualtyWords(at);
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
        if (remark.counts()) {
            for (int at = remark.words().from(); at < remark.words().to(); ) {
                at = passage.opensBracket(at)
                        ? passage.closing(at) + 1
                        : step(at, remark.words().to(), !items.isEmpty());
            }
        } else if (!items.isEmpty()) {
            qualify(remark);
        }
        boolean source = remark.names().isEmpty() && !remark.counts() && unmarked.remarks(remark.words());
        List<String> names = source ? List.of(passage.words(remark.words())) : remark.names();
        if (!names.isEmpty() && items.isEmpty()) {
            heading = heading.withSources(names);
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
