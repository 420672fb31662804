package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the words of a casualties line and gathers its figures, each with what is said of it.
 *
 * <p>Items need no commas between them: "50 killed 4 captured" are two, since a figure begins the second.
 */
final class CasualtyScanner {

    private static final Set<String> SHARES = Set.of("including", "incl", "incl.", "includes", "include", "among");

    private final TokenizedText passage;
    private final CasualtyLineSyntax syntax;
    private final List<CasualtyItem> items = new ArrayList<>();
    private CasualtyHeading header = CasualtyHeading.NONE;
    private int segment;
    private int segmentStart;
    private boolean share;
    private @Nullable CasualtyItemBuilder open;

    CasualtyScanner(TokenizedText passage) {
        this.passage = passage;
        this.syntax = new CasualtyLineSyntax(passage);
    }

    /** The figures in the order of the text. */
    List<CasualtyItem> items() {
        int at = 0;
        while (at < passage.size()) {
            at = passage.opensBracket(at) ? bracket(at) : step(at, passage.size(), false);
        }
        return items;
    }

    private int step(int at, int limit, boolean inBracket) {
        if (syntax.isSeparator(at)) {
            return separator(at, inBracket);
        }
        boolean stop = passage.is(at, ".") && open != null && open.item().isTyped();
        if (stop || passage.is(at, ":")) {
            open = null;
            return at + 1;
        }
        int colon = colonOfHeader(at, limit);
        if (colon > at) {
            return header(at, colon);
        }
        int afterDate = DateFinder.after(passage.tokens(), at);
        if (afterDate > at) {
            return Math.min(afterDate, limit);
        }
        if (open != null && open.isModelNumber(at)) {
            return open.readModel(at);
        }
        FigurePhrase figure = FigureReader.at(passage.tokens(), at);
        if (figure != null && figure.next() <= limit && (!figure.isVague() || startsItem(figure))) {
            open(figure, inBracket);
            return figure.next();
        }
        return word(at, limit);
    }

    private int separator(int at, boolean inBracket) {
        open = null;
        share = share && inBracket;
        segmentStart = at + 1;
        if (!inBracket) {
            header = header.afterSegment();
            segment++;
        }
        return at + 1;
    }

    // a vague word within an item is one of its words: "20 killed in heavy fighting", "200 unknown men"
    private boolean startsItem(FigurePhrase figure) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), figure.next() - 1);
        CasualtyItem item = open == null ? null : open.item();
        if (item == null) {
            return vague == null
                    || vague.isAmount()
                    || begins(figure)
                    || CasualtyWords.at(passage.tokens(), figure.next()) != null;
        }
        return item.isTyped() && (item.joined() || vague == null || vague.isAmount());
    }

    // "though exact figures are unknown" is no figure
    private boolean begins(FigurePhrase figure) {
        int at = figure.first();
        if (at == 0 || isWhole(figure) || header.loose() || header.from() >= 0) {
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
        CasualtyItem item = new CasualtyItem(figure, header, segment, inBracket || share);
        item.setLoose(!begins(figure) || (figure.isVague() && passage.is(figure.next(), "of")));
        header = header.afterFigure();
        items.add(item);
        open = isWhole(figure) ? null : new CasualtyItemBuilder(passage, item);
    }

    // the colon of "4,000 casualties: 1,000 killed" ends no heading; that of "Heavy Ukrainian claim:" does
    private int colonOfHeader(int at, int limit) {
        CasualtyItem item = open == null ? null : open.item();
        boolean vague = item != null && item.figure().isVague() && CasualtyWords.at(passage.tokens(), at) == null;
        boolean within = item != null && !item.isTyped() && !vague && Attribution.afterLeadIn(passage, at) == at;
        return within ? at : syntax.colon(at, limit);
    }

    private int header(int at, int colon) {
        header = header.then(passage, at, colon);
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
        if (ofWhich || SHARES.contains(passage.token(at).lower())) {
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
        List<String> read = Attribution.names(passage, names, end);
        if (open == null && (items.isEmpty() || lastItem().segment() != segment)) {
            header = header.withSources(read);
        } else {
            attribute(read, end);
        }
        open = null;
        return Math.max(end, names);
    }

    private void attribute(List<String> names, int quoteEnd) {
        int here = items.isEmpty() ? -1 : lastItem().segment();
        for (int i = items.size() - 1; i >= 0 && items.get(i).segment() == here; i--) {
            if (items.get(i).isAttributed()) {
                return;
            }
            boolean last = i == items.size() - 1 || items.get(i + 1).share();
            items.get(i).addNames(names, last ? quoteEnd : 0);
        }
    }

    private CasualtyItem lastItem() {
        return items.get(items.size() - 1);
    }

    // "13,000 dead, wounded or captured" goes on with the item before; "killed 43" tells of the next
    private int looseWord(int at) {
        PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
        if (casualty == null) {
            return at + 1;
        }
        if (!items.isEmpty() && !syntax.isNoun(casualty) && goesOn(at)) {
            lastItem().addType(casualty.value(), false);
            lastItem().extend(casualty.next());
        } else {
            header = syntax.isNoun(casualty) && goesOn(at)
                    ? header.then(passage, segmentStart, casualty.next())
                    : header.loosely(casualty.value(), syntax.nameStart(at, afterLastItem()));
        }
        return casualty.next();
    }

    private int afterLastItem() {
        return items.isEmpty()
                ? segmentStart
                : Math.max(segmentStart, lastItem().quoteNext());
    }

    /** Whether its segment holds nothing but casualty words. */
    private boolean goesOn(int at) {
        return syntax.onlyCasualtyWords(segmentStart, at) && syntax.onlyCasualtyWords(at);
    }

    // "(per Mali)", "(250 executed)", "(estimated)", "(killed and wounded)"
    private int bracket(int at) {
        int close = Math.min(passage.closing(at), passage.size());
        CasualtyItemBuilder before = open;
        if (!items.isEmpty() && BracketRemark.onlyBounds(passage, at, close)) {
            setPartial();
        } else if (passage.is(at, "(")) {
            for (BracketRemark part : BracketRemark.parts(passage, at + 1, close)) {
                read(part, Math.min(close + 1, passage.size()));
            }
        }
        open = before != null && !before.item().isTyped() ? before : null;
        return Math.min(close + 1, passage.size());
    }

    // "1,000 casualties, including 800 prisoners (in the south only)" are both partial
    private void setPartial() {
        int at = items.size() - 1;
        while (at > 0 && items.get(at).share()) {
            items.get(at--).setPartial(true);
        }
        items.get(at).setPartial(true);
    }

    private void read(BracketRemark part, int quoteEnd) {
        open = null;
        if (part.counts()) {
            for (int at = part.first(); at < part.next(); ) {
                at = passage.opensBracket(at) ? passage.closing(at) + 1 : step(at, part.next(), !items.isEmpty());
            }
        } else if (!items.isEmpty() && part.estimates()) {
            lastItem().setEstimated();
        } else if (!items.isEmpty() && passage.is(part.next() - 1, "only")) {
            setPartial();
        } else if (!items.isEmpty() && !lastItem().isTyped()) {
            part.types().forEach(type -> lastItem().addType(type, false));
        }
        if (!part.names().isEmpty() && !items.isEmpty()) {
            attribute(part.names(), quoteEnd);
        } else if (!part.names().isEmpty()) {
            header = header.withSources(part.names());
        }
    }
}
