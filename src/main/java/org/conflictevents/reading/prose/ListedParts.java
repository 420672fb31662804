package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Objects;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/** Parts of a side that a sentence lists before or behind one verb: "24 soldiers and 3 policemen were killed". */
final class ListedParts {

    private ListedParts() {}

    /**
     * The part that a figure of a list counts; null where it stands alone or where its people are not named. Where others
     * of the list were refused, the parts do not make the whole.
     */
    static @Nullable Part partOf(
            Sentence sentence, CandidateClaim claim, List<CandidateClaim> all, List<CandidateClaim> refused) {
        String group = group(sentence, claim);
        boolean listed = !group.isEmpty()
                && all.stream()
                        .filter(other -> other != claim && areListed(claim, other))
                        .map(other -> group(sentence, other))
                        .anyMatch(other -> !other.isEmpty() && !other.equals(group));
        boolean whole = refused.stream()
                .noneMatch(other -> other.loss().term() == claim.loss().term());
        return listed ? new Part(group, whole) : null;
    }

    private static boolean areListed(CandidateClaim one, CandidateClaim other) {
        return one.subject().equals(other.subject())
                && one.loss().term() == other.loss().term()
                && Objects.equals(one.speech(), other.speech());
    }

    private static String group(Sentence sentence, CandidateClaim claim) {
        People people = claim.loss().headcount().people();
        return people.areNamed() ? sentence.words(people.words()) : "";
    }
}
