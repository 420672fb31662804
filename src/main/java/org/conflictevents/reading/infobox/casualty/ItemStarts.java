package org.conflictevents.reading.infobox.casualty;

import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Tells the figures of a casualties line that begin an item from those that are words of the item before. */
final class ItemStarts {

    private static final PhraseTable<String> VAGUE = Lexicon.phrases("casualty-line-words.txt", "VAGUE");

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
        FigurePhrase figure = open != null && open.isModelNumber(at) ? null : FigureReader.at(passage.tokens(), at);
        if (figure == null) {
            return first || open != null && !open.isTyped() ? null : further(at);
        }
        boolean starts = !figure.isVague() || starts(figure, open) && !syntax.beginsName(at, figure.next());
        return starts ? figure : null;
    }

    // "24 killed, some wounded", "70 killed plus others captured"
    private @Nullable FigurePhrase further(int at) {
        int next = VAGUE.skip(passage.tokens(), at);
        return next > at && CasualtyWords.at(passage.tokens(), next) != null
                ? new FigurePhrase(null, null, Qualifier.VAGUE, new TokenRange(at, next), null)
                : null;
    }

    // a vague word within an item is one of its words: "20 killed in heavy fighting", "200 unknown men"
    private boolean starts(FigurePhrase figure, @Nullable CasualtyItemBuilder open) {
        // "twice as many as Norman losses"
        if (figure.first() > 0 && passage.is(figure.first() - 1, "as")) {
            return false;
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
        if (at == 0 || isWhole(figure) || headed) {
            return true;
        }
        Token before = passage.token(at - 1);
        return before.isSign() || before.is("but") || before.is("and") || before.is("or");
    }

    /** Whether a word says all, and another speaker follows: "First phase None Per Mali: 4 killed". */
    boolean isWhole(FigurePhrase figure) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), figure.first());
        return vague != null && !vague.isAmount() && syntax.isSource(figure.next());
    }
}
