package org.conflictevents.reading;

import java.util.Set;
import org.conflictevents.vocabulary.CasualtyType;

/** Finds the separators and headings of a casualties line: "Per Ukraine:", "killed:", "france:". */
final class Headings {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "•", "*", "·", "|", "●", "¦");
    private static final int LONGEST = 16;

    private final Passage passage;

    Headings(Passage passage) {
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
        VagueWord vague = VagueWord.at(passage.tokens(), at);
        boolean word = passage.token(at).isWord() && (vague == null || vague.isAmount());
        boolean year = DateWords.isYear(passage.tokens(), at)
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
            boolean figure = passage.token(i).isNumber() && DateWords.after(passage.tokens(), i) == i;
            if (figure || isSeparator(i) || passage.opensBracket(i)) {
                return at;
            }
        }
        return at;
    }

    // "1,220 killed, wounded or captured Russian claim: …": the heading only begins behind the casualty words
    private boolean continuesItem(int at, int colon) {
        int rest = afterCasualtyWords(at, colon);
        return rest > at
                && rest < colon
                && !Attribution.in(passage, rest, colon).names().isEmpty();
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
            if (casualty == null && (isSeparator(at) || !Noun.isFiller(passage.token(at)))) {
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
