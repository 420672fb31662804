package org.conflictevents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks once over the words of a strength line and gathers its figures. */
final class StrengthScanner {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "•", "*", "·", "|", "●", "¦");

    private final Passage passage;
    private final FigureReader figures;
    private final List<StrengthItem> items = new ArrayList<>();
    private boolean headed;
    private boolean totalAhead;
    private boolean share;

    StrengthScanner(Passage passage) {
        this.passage = passage;
        this.figures = new FigureReader(passage.tokens());
    }

    List<StrengthItem> items() {
        for (int at = 0; at < passage.size(); ) {
            at = step(at);
        }
        return items;
    }

    private int step(int at) {
        if (passage.opensBracket(at)) {
            return bracket(at);
        }
        int date = DateWords.after(passage.tokens(), at);
        if (date > at) {
            return date;
        }
        FigurePhrase figure = figures.at(at);
        if (figure != null && figure.min() == null && figure.max() == null && !figure.beyond()) {
            figure = null;
        }
        return figure == null ? word(at) : item(figure);
    }

    private int word(int at) {
        if (passage.is(at, ":")) {
            headed = !totalAhead;
            share = false;
        } else if (passage.is(at, "total")
                || passage.is(at, "totaling")
                || passage.is(at, "totalling")
                || passage.is(at, "overall")) {
            totalAhead = true;
        } else if (passage.is(at, "including")
                || passage.is(at, "incl")
                || passage.is(at, "which")
                || passage.is(at, "whom")) {
            share = true;
        } else if (SEPARATORS.contains(passage.token(at).lower()) && !passage.is(at - 1, ":")) {
            totalAhead = false;
            share = false;
        }
        return at + 1;
    }

    // "(estimated)", "(27 ships of the line and six others)": figures in brackets are shares
    private int bracket(int at) {
        int close = Math.min(passage.closing(at), passage.size());
        boolean alone = items.isEmpty() && close + 1 >= passage.size();
        if (passage.is(at, "(")
                && !items.isEmpty()
                && BracketPart.parts(passage, at + 1, close).stream().anyMatch(BracketPart::estimates)) {
            StrengthItem last = items.remove(items.size() - 1);
            items.add(new StrengthItem(
                    last.figure(), last.noun(), last.general(), last.total(), last.share(), last.headed(), true));
        }
        return alone ? at + 1 : Math.min(close + 1, passage.size());
    }

    private int item(FigurePhrase figure) {
        int at = figure.next();
        Noun noun = Noun.NONE;
        boolean general = true;
        boolean total = totalAhead;
        int afterNoun = -1;
        while (at < passage.size() && !ends(at)) {
            PhraseTable.@Nullable Match<Noun> match = Noun.at(passage.tokens(), at);
            total |= passage.is(at, "total") || passage.is(at, "overall");
            if (match != null && (noun == Noun.NONE || noun == Noun.UNKNOWN || afterNoun == at)) {
                general = StrengthLineReader.isGeneral(
                                passage.words(at, match.next()).toLowerCase(Locale.ROOT))
                        && noun == Noun.NONE;
                noun = match.value();
                afterNoun = match.next();
            } else if (match == null && noun == Noun.NONE && isUnknown(at)) {
                noun = Noun.UNKNOWN;
            }
            at = match == null ? at + 1 : match.next();
        }
        items.add(new StrengthItem(figure, noun, general, total, share, headed, false));
        totalAhead = false;
        return at;
    }

    private boolean isUnknown(int at) {
        Token token = passage.token(at);
        return token.isWord() && !Noun.isFiller(token) && Countries.at(passage.tokens(), at) == null;
    }

    private boolean ends(int at) {
        return SEPARATORS.contains(passage.token(at).lower())
                || passage.is(at, ":")
                || passage.opensBracket(at)
                || Noun.isStop(passage.token(at))
                || DateWords.after(passage.tokens(), at) > at
                || figures.countedAt(at) != null;
    }
}
