package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;

/**
 * Missing people who turn up. Where the voice that missed five says that "the five missing soldiers had been found
 * alive", it says that nobody is missing any more; where it speaks of some of them, or where others do, it does not.
 */
final class FoundAgain {

    private FoundAgain() {}

    /** Whether they are all whom the same speakers last called missing. */
    static boolean areAll(CandidateClaim found, List<ClaimReading> earlier) {
        ClaimReading missing = earlier.stream()
                .filter(claim -> claim.subject().equals(found.subject())
                        && claim.claimedBy().equals(found.speakers())
                        && !found.speakers().isEmpty())
                .reduce((first, second) -> second)
                .orElse(null);
        Long number = found.loss().headcount().figure().min();
        return missing != null
                && number != null
                && number.equals(missing.figure().min())
                && number.equals(missing.figure().max());
    }

    static Figure none(Sentence sentence, Loss loss) {
        int from = loss.words().from();
        int found = ProseWords.FOUND_AGAIN.firstIn(sentence.tokens(), loss.term(), sentence.size());
        int to = ProseWords.FOUND_AGAIN.skip(sentence.tokens(), found);
        return new Figure(0L, 0L, Qualifier.EXACT, sentence.words(new TokenRange(from, to)));
    }
}
