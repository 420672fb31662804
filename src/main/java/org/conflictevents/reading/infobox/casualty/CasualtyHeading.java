package org.conflictevents.reading.infobox.casualty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.infobox.line.Attribution;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Words before a colon, which hold for the figures behind it: "Per Ukraine:", "killed:", "Civilian deaths:", "ships:".
 *
 * @param sources who says it, until the next heading of this kind
 * @param contingent the words that name a part of the side; null where the heading names none
 * @param total whether it calls the next figure a total
 * @param type what happened to those counted; null where the heading does not tell
 * @param civilians whether it is about civilians
 * @param things whether it is about ships, guns and the like
 * @param from index of its first token if its words belong to the next figure's text; -1 otherwise
 * @param loose whether no colon follows it
 */
record CasualtyHeading(
        List<String> sources,
        @Nullable TokenRange contingent,
        boolean total,
        @Nullable CasualtyType type,
        boolean civilians,
        boolean things,
        int from,
        boolean loose) {

    static final CasualtyHeading NONE = of(List.of());

    private static final PhraseTable<String> REMARK = Lexicon.phrases("casualty-line-words.txt", "REMARK");
    private static final PhraseTable<String> NO_PART = Lexicon.phrases("casualty-line-words.txt", "NO_PART");
    private static final PhraseTable<String> TOTAL = Lexicon.phrases("casualty-line-words.txt", "TOTAL");

    /** What holds after the words from one token to the colon before another. */
    CasualtyHeading then(TokenizedText passage, int first, int colon) {
        List<String> names = Attribution.ofHeading(passage, first, colon);
        if (!names.isEmpty() || Attribution.ofNobody(passage, first, colon)) {
            return of(names);
        }
        Set<CasualtyType> types = CasualtyWords.in(passage.tokens(), first, colon);
        Set<CountedNoun> nouns = EnumSet.noneOf(CountedNoun.class);
        boolean total = TOTAL.firstIn(passage.tokens(), first, colon) >= 0;
        for (int i = first; i < colon; i++) {
            PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), i);
            if (noun != null) {
                nouns.add(noun.value());
            }
        }
        CasualtyType happened = CasualtyWords.together(types);
        boolean damaged = first < colon && CountedNoun.afterDamage(passage.tokens(), first) == colon;
        boolean aboutThings = damaged
                || nouns.contains(CountedNoun.THINGS)
                        && !nouns.contains(CountedNoun.PERSONS)
                        // "bomber cells:"
                        && !nouns.contains(CountedNoun.UNITS)
                        && happened != CasualtyType.KILLED;
        int text = happened != null || total ? first : -1;
        boolean civilian = nouns.contains(CountedNoun.CIVILIANS) || total && nouns.isEmpty() && civilians;
        // "british:, on land:, 1,869 killed"
        boolean goesOn = total || !types.isEmpty() && nouns.isEmpty() || CountedNoun.isStop(passage.token(first));
        TokenRange named = goesOn ? contingent : contingent(passage, first, colon);
        return new CasualtyHeading(sources, named, total, happened, civilian, aboutThings, text, false);
    }

    /** A heading that does no more than name sources. */
    static CasualtyHeading of(List<String> names) {
        return new CasualtyHeading(names, null, false, null, false, false, -1, false);
    }

    // "France", "First landing", "the civilian" of "civilian deaths"; none in "by 24 July"
    private static @Nullable TokenRange contingent(TokenizedText passage, int first, int colon) {
        int to = first;
        boolean other = false;
        while (to < colon && CasualtyWords.at(passage.tokens(), to) == null && !passage.opensBracket(to)) {
            other |= Phases.isWord(passage, to)
                    || DateFinder.after(passage.tokens(), to) > to
                    || DateFinder.isYear(passage.tokens(), to)
                    || CountedNoun.isStop(passage.token(to));
            to++;
        }
        boolean remark = REMARK.firstIn(passage.tokens(), first, to) >= 0;
        if (remark || other && !Phases.are(passage, new TokenRange(first, to))) {
            return null;
        }
        // "civilian" of "civilian deaths"
        int end = to == first && CountedNoun.at(passage.tokens(), first) != null ? first + 1 : to;
        if (end == first + 1 && NO_PART.has(passage.token(first))) {
            return null;
        }
        return end > first ? new TokenRange(first, end) : null;
    }

    /** The same where an item before a colon tells of those behind it: "1,300 killed: 52 officers". */
    CasualtyHeading telling(CasualtyType happened) {
        return new CasualtyHeading(sources, contingent, total, happened, civilians, things, -1, false);
    }

    /** The same with the contingent that its words name: "Stanley" of "Stanley losses". */
    CasualtyHeading of(@Nullable TokenRange words) {
        return new CasualtyHeading(sources, words, total, type, civilians, things, from, loose);
    }

    /** The same for later figures: their text does not begin with the heading. */
    CasualtyHeading afterFigure() {
        return new CasualtyHeading(
                sources, total ? null : contingent, false, loose || total ? null : type, civilians, things, -1, false);
    }

    /** The same behind a comma: a word without a colon does not reach so far. */
    CasualtyHeading afterSegment() {
        return loose ? new CasualtyHeading(sources, contingent, false, null, civilians, false, -1, false) : this;
    }

    /** The same with a word without a colon: "killed 43". */
    CasualtyHeading loosely(CasualtyType happened, int at, boolean aboutThings) {
        return new CasualtyHeading(sources, contingent, total, happened, civilians, things || aboutThings, at, true);
    }

    CasualtyHeading withSources(List<String> names) {
        return new CasualtyHeading(names, contingent, total, type, civilians, things, from, loose);
    }
}
