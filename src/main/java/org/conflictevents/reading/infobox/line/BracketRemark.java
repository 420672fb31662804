package org.conflictevents.reading.infobox.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;

/**
 * A piece of what stands in parentheses behind a figure: "per SOHR" and "19–24 March" of "(per SOHR; 19–24 March)".
 *
 * @param words its tokens before an attribution
 * @param names whom it names as having said it
 * @param counts whether it holds figures of its own
 * @param estimates whether it calls the figure before it an estimate
 * @param types what it says happened to those counted
 */
public record BracketRemark(
        TokenRange words, List<String> names, boolean counts, boolean estimates, Set<CasualtyType> types) {

    private static final PhraseTable<String> ESTIMATED = Lexicon.phrases("casualty-line-words.txt", "ESTIMATED");
    private static final PhraseTable<String> VAGUE = Lexicon.phrases("casualty-line-words.txt", "VAGUE", "PARTLY");

    /** The pieces between two tokens. */
    public static List<BracketRemark> in(TokenizedText passage, int from, int to) {
        // "per ISGS: 34 killed, 3 wounded"
        boolean headed = Attribution.afterLeadIn(passage, from) > from;
        if (headed && IntStream.range(from, to).anyMatch(at -> passage.is(at, ":"))) {
            return List.of(of(passage, from, to));
        }
        List<BracketRemark> remarks = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at < to && passage.opensBracket(at)) {
                at = Math.min(passage.closing(at), to - 1);
            } else if (at == to
                    || passage.is(at, ";")
                    || (passage.is(at, ",") && beginsAnother(passage, start, at + 1, to))) {
                if (start < at) {
                    remarks.add(of(passage, start, at));
                }
                start = at + 1;
            }
        }
        return remarks;
    }

    // "(43 civilians, per SOHR)" are two pieces, "(per SAA, SOHR)" is one
    private static boolean beginsAnother(TokenizedText passage, int from, int at, int to) {
        return at < to
                && (FigureReader.at(passage.tokens(), at) != null
                        || Attribution.afterAside(passage, at) > at
                        || Attribution.isKnown(passage, at)
                                && !Attribution.isKnown(passage, from)
                                && Attribution.afterAside(passage, from) == from
                                && Attribution.leadIn(passage, from, at) < 0
                        || DateFinder.after(passage.tokens(), at) > at);
    }

    /** Whether a bracket does no more than bound the figure before it: "(15, 23 and 24 June only)", not "(officers only)". */
    public static boolean onlyBounds(TokenizedText passage, int open, int close) {
        return passage.is(open, "(")
                && passage.is(close - 1, "only")
                && IntStream.range(open + 1, close)
                        .allMatch(i -> CasualtyWords.at(passage.tokens(), i) == null
                                && CountedNoun.at(passage.tokens(), i) == null
                                && Attribution.afterLeadIn(passage, i) == i);
    }

    /** Index after words for some persons, "mostly", before what happened to them; the index itself where none begin. */
    public static int afterVague(TokenizedText passage, int at) {
        int next = VAGUE.skip(passage.tokens(), at);
        return CasualtyWords.at(passage.tokens(), next) != null ? next : at;
    }

    private static BracketRemark of(TokenizedText passage, int from, int to) {
        int leadIn = Attribution.leadIn(passage, from, to);
        FigurePhrase figure = FigureReader.at(passage.tokens(), from);
        // "60, ISGS claim"
        int behind = figure != null && passage.is(figure.next(), ",") ? figure.next() + 1 : from;
        int start = leadIn >= 0 ? leadIn : Math.min(behind, to);
        // "official figures" only say what sort they are
        boolean nobody = Attribution.ofNobody(passage, start, to);
        List<String> names = nobody ? List.of() : Attribution.in(passage, start, to);
        int next = names.isEmpty() ? to : start;
        // "est", "est."
        boolean alone = next == from + 1 || next == from + 2 && passage.is(from + 1, ".");
        return new BracketRemark(
                new TokenRange(from, next),
                names,
                counts(passage, from, next),
                alone && ESTIMATED.has(passage.token(from)),
                CasualtyWords.in(passage.tokens(), from, next));
    }

    private static boolean counts(TokenizedText passage, int from, int to) {
        for (int at = from; at < to; ) {
            int date = DateFinder.after(passage.tokens(), at);
            boolean counted = FigureReader.at(passage.tokens(), at) != null || afterVague(passage, at) > at;
            if (date == at && counted) {
                return true;
            }
            at = Math.max(at + 1, date);
        }
        return false;
    }
}
