package org.conflictevents.reading.prose.sentence;

import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Words that bring in a sum: "the death toll was", "put the number of dead at".
 *
 * @param from index of their first token
 * @param next index of the token after them
 */
public record TollPhrase(CasualtyType type, int from, int next) {

    private static final int LONGEST = 4;

    /** The last such words before an index, with no sign between; null where there are none from the other index on. */
    public static @Nullable TollPhrase before(Sentence sentence, int index, int from) {
        for (int i = index - 1; i >= from; i--) {
            if (sentence.tokens().get(i).isSign()) {
                return null;
            }
            OutcomeTerm fate = OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.TOLL);
            if (fate != null && fate.next() <= index) {
                return new TollPhrase(fate.type(), longest(sentence, i, fate.next()), fate.next());
            }
        }
        return null;
    }

    // "toll" is met first, "death toll" is meant
    private static int longest(Sentence sentence, int index, int next) {
        int start = index;
        for (int i = index - 1; i >= 0 && i > index - LONGEST; i--) {
            OutcomeTerm longer = OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.TOLL);
            start = longer != null && longer.next() == next ? i : start;
        }
        return start;
    }
}
