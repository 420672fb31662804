package org.conflictevents.reading.prose;

import java.util.Objects;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Finds of which figure before it another one is a share: "1,200 casualties, including 400 killed". */
final class Shares {

    private Shares() {}

    /** The whole; null where no words say that the figure is a share, or where the whole is of the same type. */
    static @Nullable CandidateClaim wholeOf(Sentence sentence, CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        if (previous == null
                || !claim.victims().equals(previous.victims())
                || !Objects.equals(claim.speech(), previous.speech())) {
            return null;
        }
        int from = previous.loss().headcount().words().to();
        int to = claim.loss().words().from();
        boolean marked =
                ProseWords.INCLUDING.in(sentence.tokens(), from, to) || ProseWords.PART.in(sentence.tokens(), from, to);
        // "of which 410 were killed, 870 wounded and 70 missing"
        CandidateClaim whole = marked ? previous : wholeOf(sentence, previous);
        return whole != null
                        && !isNumberless(sentence, whole)
                        && includes(whole.loss().type(), claim.loss().type())
                ? whole
                : null;
    }

    // "suffered heavy casualties, including 40 killed": nothing that they could be a share of
    private static boolean isNumberless(Sentence sentence, CandidateClaim whole) {
        Headcount headcount = whole.loss().headcount();
        return headcount.figure().isVague() && !headcount.isAmount(sentence);
    }

    private static boolean includes(CasualtyType whole, CasualtyType share) {
        return switch (whole) {
            case CASUALTIES -> share != CasualtyType.CASUALTIES && share != CasualtyType.OTHER;
            case KILLED_OR_INJURED -> share == CasualtyType.KILLED || share == CasualtyType.INJURED;
            case CAPTURED_OR_MISSING -> share == CasualtyType.CAPTURED || share == CasualtyType.MISSING;
            default -> false;
        };
    }
}
