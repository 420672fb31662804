package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Objects;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a side that a sentence lists before or behind one verb: "24 soldiers and 3 policemen were killed"; or by how
 * they died: "seven killed and five died of wounds".
 */
final class ListedParts {

    private ListedParts() {}

    /**
     * The part that a figure of a list counts; null where it stands alone or where its people are not named. Where others
     * of the list were refused, the parts do not make the whole.
     */
    static @Nullable Part partOf(
            Sentence sentence, CandidateClaim claim, List<CandidateClaim> all, List<CandidateClaim> refused) {
        String group = group(sentence, claim);
        boolean listed = all.stream()
                .filter(other -> other != claim && areListed(sentence, claim, other))
                .anyMatch(other -> !group(sentence, other).equals(group));
        boolean whole = refused.stream()
                .noneMatch(other -> other.loss().term() == claim.loss().term());
        return listed ? new Part(group, whole) : null;
    }

    private static boolean areListed(Sentence sentence, CandidateClaim one, CandidateClaim other) {
        boolean named = one.loss().headcount().people().areNamed()
                && other.loss().headcount().people().areNamed();
        boolean listed = named && one.loss().term() == other.loss().term()
                || dieLater(sentence, one) != dieLater(sentence, other);
        return listed && one.subject().equals(other.subject()) && Objects.equals(one.speech(), other.speech());
    }

    // "seven killed and five died of wounds"
    static boolean dieLater(Sentence sentence, CandidateClaim claim) {
        return ProseWords.DIE_LATER.skip(sentence.tokens(), claim.loss().term())
                > claim.loss().term();
    }

    private static String group(Sentence sentence, CandidateClaim claim) {
        People people = claim.loss().headcount().people();
        int term = claim.loss().term();
        int end = Math.max(claim.loss().words().to(), ProseWords.DIE_LATER.skip(sentence.tokens(), term));
        return sentence.words(people.areNamed() ? people.words() : new TokenRange(Math.min(term, end), end));
    }
}
