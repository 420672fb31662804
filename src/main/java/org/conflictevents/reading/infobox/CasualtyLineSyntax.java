package org.conflictevents.reading.infobox;

import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.CasualtyType;

/** Finds the separators and headings of a casualties line: "Per Ukraine:", "killed:", "france:". */
final class CasualtyLineSyntax {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "•", "*", "·", "|", "●", "¦");
    private static final Set<String> NOUNS = Set.of("deaths", "casualties", "losses", "fatalities", "injuries");
    private static final int LONGEST = 16;
    private static final int SHORT = 6;

    /** Words that tell of all losses at once and so belong to no heading: "First phase None Per Mali:". */
    private static final Set<String> WHOLE = Set.of("none", "nil", "unknown");

    private final TokenizedText passage;

    CasualtyLineSyntax(TokenizedText passage) {
        this.passage = passage;
    }

    /** Whether the token at this index parts items: a comma, a bullet, a rule as in "25,068 ---- 8,933 killed". */
    boolean isSeparator(int at) {
        boolean rule = passage.token(at).isDash()
                && at + 1 < passage.size()
                && passage.token(at + 1).isDash();
        return rule || SEPARATORS.contains(passage.token(at).lower());
    }

    /** Index of the colon that ends the heading beginning at this index; the index itself where none begins. */
    int colon(int at, int limit) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), at);
        boolean word = passage.token(at).isWord() && (vague == null || vague.isAmount());
        boolean year = DateFinder.isYear(passage.tokens(), at)
                && at + 1 < limit
                && passage.token(at + 1).isWord();
        int colon = word || year ? nextColon(at, limit) : at;
        return colon > at && !continuesItem(at, colon) ? colon : at;
    }

    private int nextColon(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
            if (passage.is(i, ":")) {
                return i;
            }
            if (passage.opensBracket(i)) {
                return colonBehindBracket(at, i, limit);
            }
            boolean figure = passage.token(i).isNumber() && DateFinder.after(passage.tokens(), i) == i;
            if (figure || isSeparator(i) || WHOLE.contains(passage.token(i).lower())) {
                return at;
            }
        }
        return at;
    }

    // "Ukrainian claim (13 April–26 May): 1,100 killed"
    private int colonBehindBracket(int at, int bracket, int limit) {
        int colon = passage.closing(bracket) + 1;
        boolean source = colon < limit
                && bracket - at <= SHORT
                && passage.is(colon, ":")
                && !Attribution.ofHeader(passage, at, colon).names().isEmpty();
        return source ? colon : at;
    }

    /** Whether a heading that names a source begins with the token at this index. */
    boolean isSource(int at) {
        int colon = at < passage.size() ? colon(at, passage.size()) : at;
        return colon > at && !Attribution.ofHeader(passage, at, colon).names().isEmpty();
    }

    /** Index of the first of the words, not before a limit, that lead up to here: of "Stanley" in "Stanley losses". */
    int nameStart(int at, int from) {
        int start = at;
        while (start > from
                && passage.token(start - 1).isWord()
                && Attribution.afterLeadIn(passage, start - 1) == start - 1) {
            start--;
        }
        return start;
    }

    /** Whether no name of a source goes on at this index. */
    boolean endsNames(int at) {
        return isSeparator(at)
                || passage.is(at, ":")
                || passage.is(at, "on")
                || passage.opensBracket(at)
                || passage.token(at).isNumber()
                || DateFinder.after(passage.tokens(), at) > at;
    }

    // "1,220 killed, wounded or captured Russian claim: …": the heading only begins behind the casualty words
    private boolean continuesItem(int at, int colon) {
        int rest = afterCasualtyWords(at, colon);
        return rest > at
                && rest < colon
                && !Attribution.ofHeader(passage, rest, colon).names().isEmpty();
    }

    /** Whether a word can head figures without a colon: "civilian deaths, 1,000,000+". */
    boolean isNoun(PhraseTable.Match<CasualtyType> casualty) {
        return NOUNS.contains(passage.token(casualty.next() - 1).lower());
    }

    /** Whether nothing but casualty words stand from here to the next separator, bracket or heading. */
    boolean onlyCasualtyWords(int at) {
        int end = Math.min(passage.size(), at + LONGEST);
        int after = afterCasualtyWords(at, end);
        return after == passage.size()
                || isSeparator(after)
                || passage.opensBracket(after)
                || colon(after, passage.size()) > after;
    }

    private int afterCasualtyWords(int from, int to) {
        int at = from;
        while (at < to && !passage.opensBracket(at)) {
            PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
            if (casualty == null && (isSeparator(at) || !CountedNoun.isFiller(passage.token(at)))) {
                return at;
            }
            at = casualty == null ? at + 1 : casualty.next();
        }
        return Math.min(at, to);
    }

    /** Whether the words from here to before another are casualty words or say nothing. */
    boolean onlyCasualtyWords(int from, int to) {
        return to - from <= LONGEST && afterCasualtyWords(from, to) == to;
    }
}
