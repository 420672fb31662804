package org.conflictevents.reading.prose.sentence;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Words that bring in a sum: "the death toll was", "put the number of dead at". */
public record TollPhrase(CasualtyType type, TokenRange words) {

    private static final int MAX_WORDS = 4;

    /** The last such words before an index, with no sign between; null where there are none from the other index on. */
    public static @Nullable TollPhrase before(Sentence sentence, int index, int from) {
        for (int i = index - 1; i >= from; i--) {
            if (sentence.tokens().get(i).isSign()) {
                return null;
            }
            OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.TOLL);
            if (term != null && term.next() <= index) {
                int start = longest(sentence, i, term.next());
                OutcomeTerm whole = OutcomeTerm.at(sentence.tokens(), start, OutcomeTerm.Role.TOLL);
                CasualtyType type = whole == null ? term.type() : whole.type();
                return new TollPhrase(type, new TokenRange(start, term.next()));
            }
        }
        return null;
    }

    // "toll" is met first, "death toll" is meant
    private static int longest(Sentence sentence, int index, int next) {
        int start = index;
        for (int i = index - 1; i >= 0 && i > index - MAX_WORDS; i--) {
            OutcomeTerm longer = OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.TOLL);
            start = longer != null && longer.next() == next ? i : start;
        }
        return start;
    }
}
