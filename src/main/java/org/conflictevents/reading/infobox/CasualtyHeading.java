package org.conflictevents.reading.infobox;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Words before a colon, which hold for the figures behind it: "Per Ukraine:", "killed:", "Civilian deaths:", "ships:".
 *
 * @param sources who says it, until the next heading of this kind
 * @param type what happened to those counted; null where the heading does not tell
 * @param civilians whether it is about civilians
 * @param things whether it is about ships, guns and the like
 * @param from index of its first token if its words belong to the next figure's text; -1 otherwise
 * @param loose whether no colon follows it
 */
record CasualtyHeading(
        List<String> sources, @Nullable CasualtyType type, boolean civilians, boolean things, int from, boolean loose) {

    static final CasualtyHeading NONE = new CasualtyHeading(List.of(), null, false, false, -1, false);

    private static final PhraseTable<String> TOTAL = Lexicon.phrases("casualty-line-words.txt", "TOTAL");

    /** What holds after the words from one token to the colon before another. */
    CasualtyHeading then(TokenizedText passage, int first, int colon) {
        List<String> names = Attribution.ofHeading(passage, first, colon);
        if (!names.isEmpty()) {
            return new CasualtyHeading(names, null, false, false, -1, false);
        }
        Set<CasualtyType> types = EnumSet.noneOf(CasualtyType.class);
        Set<CountedNoun> nouns = EnumSet.noneOf(CountedNoun.class);
        boolean total = TOTAL.firstIn(passage.tokens(), first, colon) >= 0;
        for (int i = first; i < colon; i++) {
            PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), i);
            PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), i);
            if (casualty != null) {
                types.add(casualty.value());
            }
            if (noun != null) {
                nouns.add(noun.value());
            }
        }
        CasualtyType happened = CasualtyWords.together(types);
        boolean aboutThings = nouns.contains(CountedNoun.THINGS)
                && !nouns.contains(CountedNoun.PERSONS)
                && happened != CasualtyType.KILLED;
        int text = happened != null || total ? first : -1;
        return new CasualtyHeading(sources, happened, nouns.contains(CountedNoun.CIVILIANS), aboutThings, text, false);
    }

    /** The same for later figures: their text does not begin with the heading. */
    CasualtyHeading afterFigure() {
        return new CasualtyHeading(sources, loose ? null : type, civilians, things, -1, false);
    }

    /** The same behind a comma: a word without a colon does not reach so far. */
    CasualtyHeading afterSegment() {
        return loose ? new CasualtyHeading(sources, null, civilians, things, -1, false) : this;
    }

    /** The same with a word without a colon: "killed 43". */
    CasualtyHeading loosely(CasualtyType happened, int at) {
        return new CasualtyHeading(sources, happened, civilians, things, at, true);
    }

    CasualtyHeading withSources(List<String> names) {
        return new CasualtyHeading(names, type, civilians, things, from, loose);
    }
}
