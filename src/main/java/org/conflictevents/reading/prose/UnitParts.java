package org.conflictevents.reading.prose;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/** Parts of a side that are its units: "the Soviet 5th Division lost 1,200 men" is no loss of the whole side. */
final class UnitParts {

    private static final int REACH = 5;

    private UnitParts() {}

    /** The unit named right before what it lost; null where none is, or where the unit is a party by itself. */
    static @Nullable Part partOf(Sentence sentence, NamedSides names, Loss loss) {
        int before = Math.min(loss.term(), loss.words().from());
        int least = Math.max(sentence.clauseStart(before), before - REACH);
        for (int i = before - 1; i >= least; i--) {
            int next = ProseWords.UNIT.skip(sentence.tokens(), i);
            if (next > i) {
                int start = nameStart(sentence, i);
                TokenRange unit = new TokenRange(sentence.begins(ProseWords.ARTICLE, start) ? start + 1 : start, next);
                boolean party = names.in(sentence, unit).parties().stream()
                        .map(Party::name)
                        .anyMatch(name -> name.toLowerCase()
                                .contains(sentence.tokens().get(next - 1).lower()));
                return party || isObject(sentence, start) ? null : new Part(sentence.words(unit), true);
            }
            if (sentence.tokens().get(i).isSign() || sentence.begins(ProseWords.VERB, i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isObject(Sentence sentence, int start) {
        return sentence.begins(ProseWords.PREPOSITION, start - 1) && !sentence.is(start - 1, "among");
    }

    private static int nameStart(Sentence sentence, int unit) {
        int start = unit;
        while (start > 0 && sentence.isOfName(start - 1) && !sentence.is(start - 1, "and")) {
            start--;
        }
        return start;
    }
}
