package org.conflictevents.reading.prose.sentence;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Words that bring in a sum: "the death toll was", "put the number of dead at", "the number of soldiers killed is". */
public record TollPhrase(CasualtyType type, TokenRange words) {

    private static final int MAX_WORDS = 4;
    private static final Set<OutcomeTerm.Role> FATES = EnumSet.of(OutcomeTerm.Role.PARTICIPLE, OutcomeTerm.Role.STATE);

    /** The last such words before an index, with no sign between; null where there are none from the other index on. */
    public static @Nullable TollPhrase before(Sentence sentence, int index, int from) {
        for (int i = index - 1; i >= from; i--) {
            Token token = sentence.tokens().get(i);
            // "their loss was “about 1,000 killed”"
            if (token.isSign() && !"\"“”".contains(token.text())) {
                return null;
            }
            OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.TOLL);
            if (term != null && term.next() <= index) {
                int start = longest(sentence, i, term.next());
                OutcomeTerm whole = OutcomeTerm.at(sentence.tokens(), start, OutcomeTerm.Role.TOLL);
                CasualtyType type = whole == null ? term.type() : whole.type();
                return new TollPhrase(type, new TokenRange(start, term.next()));
            }
            TollPhrase number = numberOf(sentence, i);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    // "the number of soldiers killed", "the number of wounded Frenchmen"
    private static @Nullable TollPhrase numberOf(Sentence sentence, int index) {
        if (!sentence.is(index, "number") || !sentence.is(index + 1, "of")) {
            return null;
        }
        for (int i = index + 2; i < index + 2 + MAX_WORDS; i++) {
            OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i, FATES);
            if (term != null) {
                return new TollPhrase(term.type(), new TokenRange(index, index + 2));
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
