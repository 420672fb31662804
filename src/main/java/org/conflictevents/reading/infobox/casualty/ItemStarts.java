package org.conflictevents.reading.infobox.casualty;

import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.BracketRemark;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.Unread;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Tells the figures of a casualties line that begin an item from those that are words of the item before. */
final class ItemStarts {

    private static final PhraseTable<String> PARTLY = Lexicon.phrases("casualty-line-words.txt", "PARTLY");
    private static final PhraseTable<String> LEADING = Lexicon.phrases("casualty-line-words.txt", "LEADING");
    private static final PhraseTable<String> EXCEPT = Lexicon.phrases("noun-phrase-words.txt", "EXCEPT");
    private static final PhraseTable<String> OUT_OF = Lexicon.phrases("casualty-line-words.txt", "OUT_OF");

    private final TokenizedText passage;
    private final CasualtyLineSyntax syntax;
    private final LineSections sections;

    ItemStarts(TokenizedText passage, CasualtyLineSyntax syntax, LineSections sections) {
        this.passage = passage;
        this.syntax = syntax;
        this.sections = sections;
    }

    /**
     * The figure of an item that begins at this index; null where none does.
     *
     * @param open the item that the words here would belong to; null where there is none
     * @param first whether no item stands before
     */
    @Nullable
    FigurePhrase at(int at, @Nullable CasualtyItemBuilder open, boolean first) {
        FigurePhrase spared = spared(at);
        if (spared != null) {
            return spared;
        }
        FigurePhrase figure = open != null && open.isModelNumber(at) ? null : FigureReader.at(passage.tokens(), at);
        if (figure == null) {
            return first || open != null && !open.isTyped() ? null : further(at);
        }
        boolean starts = !figure.isVague() || starts(figure, open) && !syntax.beginsName(at, figure.next());
        return starts ? figure.until(afterWhole(figure.next())) : null;
    }

    // "all but 5 killed"
    private @Nullable FigurePhrase spared(int at) {
        int except = EXCEPT.skip(passage.tokens(), at);
        FigurePhrase figure = except > at ? FigureReader.at(passage.tokens(), except) : null;
        return figure == null ? null : vague(Unread.SPARED, new TokenRange(at, figure.next()));
    }

    private static FigurePhrase vague(@Nullable Unread reason, TokenRange words) {
        return new FigurePhrase(null, null, Qualifier.VAGUE, words, reason);
    }

    /** Index after the number of those of whom another counts some, "24 [out of 100] killed"; the index itself where none follows. */
    private int afterWhole(int at) {
        int of = OUT_OF.skip(passage.tokens(), at);
        boolean number = of > at && DateFinder.after(passage.tokens(), of) == of;
        FigurePhrase whole = number ? FigureReader.countedAt(passage.tokens(), of) : null;
        return whole == null ? at : whole.next();
    }

    // "24 killed, some wounded", "70 killed plus others captured", "(mostly killed)"
    private @Nullable FigurePhrase further(int at) {
        int next = BracketRemark.afterVague(passage, at);
        Unread unread = PARTLY.beginsAt(passage.tokens(), at) ? Unread.NO_NUMBER : null;
        return next > at ? vague(unread, new TokenRange(at, next)) : null;
    }

    // a vague word within an item is one of its words: "20 killed in heavy fighting", "200 unknown men"
    private boolean starts(FigurePhrase figure, @Nullable CasualtyItemBuilder open) {
        // "twice as many as Norman losses", "450 killed or captured during entire raid"
        if (passage.is(figure.first() - 1, "as") || passage.is(figure.first() - 1, "during")) {
            return false;
        }
        // "unknown but heavy"
        if (passage.is(figure.first() - 1, "but")) {
            return true;
        }
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), figure.next() - 1);
        boolean amount = vague == null || vague.isAmount();
        return open != null
                ? (open.isTyped() || open.is(Trait.DAMAGED)) && (amount || open.is(Trait.JOINED))
                : amount || begins(figure) || CasualtyWords.at(passage.tokens(), figure.next()) != null;
    }

    /** Whether no word leads up to a figure: "though exact figures are unknown" is none. */
    boolean begins(FigurePhrase figure) {
        int at = figure.first();
        boolean headed = sections.heading().loose() || sections.heading().from() >= 0;
        // "Soviet Union 49,348, Romania 1,730"
        TokenRange contingent = sections.heading().contingent();
        if (at == 0 || isWhole(figure) || headed || contingent != null && contingent.to() == at) {
            return true;
        }
        Token before = passage.token(at - 1);
        return before.isSign() || LEADING.has(before);
    }

    /** Whether a word says all, and another speaker follows: "First phase None Per Mali: 4 killed". */
    boolean isWhole(FigurePhrase figure) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), figure.first());
        return vague != null && !vague.isAmount() && syntax.isSource(figure.next());
    }
}
