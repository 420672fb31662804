package org.conflictevents.reading.prose;

import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Words that bring in a sum: "the death toll was", "put the number of dead at".
 *
 * @param from index of their first token
 * @param next index of the token after them
 */
record Toll(CasualtyType type, int from, int next) {

    private static final int LONGEST = 4;

    /** The last such words before an index, with no sign between; null where there are none from the other index on. */
    static @Nullable Toll before(Sentence sentence, int index, int from) {
        for (int i = index - 1; i >= from; i--) {
            if (sentence.tokens().get(i).isSign()) {
                return null;
            }
            Fate fate = Fate.at(sentence.tokens(), i, Fate.Role.TOLL);
            if (fate != null && fate.next() <= index) {
                return new Toll(fate.type(), longest(sentence, i, fate.next()), fate.next());
            }
        }
        return null;
    }

    // "toll" is met first, "death toll" is meant
    private static int longest(Sentence sentence, int index, int next) {
        int start = index;
        for (int i = index - 1; i >= 0 && i > index - LONGEST; i--) {
            Fate longer = Fate.at(sentence.tokens(), i, Fate.Role.TOLL);
            start = longer != null && longer.next() == next ? i : start;
        }
        return start;
    }
}
