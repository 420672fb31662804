package org.conflictevents.reading.prose;

import java.util.Objects;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which figure before it another one is a share: "1,200 casualties, including 400 killed", "57 people were
 * killed, including 12 civilians".
 */
final class Shares {

    private Shares() {}

    /**
     * The whole; null where no words say that the figure is a share, or where the whole is of the same type and not of
     * everybody.
     */
    static @Nullable CandidateClaim wholeOf(Sentence sentence, CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        if (previous == null || !Objects.equals(claim.speech(), previous.speech())) {
            return null;
        }
        if (isOfEverybody(sentence, claim, previous)) {
            return previous;
        }
        if (!claim.victims().equals(previous.victims())) {
            return null;
        }
        // "of which 410 were killed, 870 wounded and 70 missing"
        CandidateClaim whole = isMarked(sentence, claim, previous) ? previous : wholeOf(sentence, previous);
        return whole != null
                        && !isNumberless(sentence, whole)
                        && includes(whole.loss().type(), claim.loss().type())
                ? whole
                : null;
    }

    /** Whether words say that it is a share of the figure before it; others go on from the whole. */
    static boolean isListed(Sentence sentence, CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        // "80 people including 28 soldiers and 40 rebels were killed"
        return previous != null
                && (claim.loss().form() == Loss.Form.LISTED
                        || claim.loss().term() == previous.loss().term())
                && isMarked(sentence, claim, previous);
    }

    private static boolean isMarked(Sentence sentence, CandidateClaim claim, CandidateClaim previous) {
        int from = previous.loss().headcount().words().to();
        // "lost 1,153 men, 211 of them killed"
        int to = claim.loss().headcount().words().to();
        // "lost 300 men, including 50 officers, with a further 700 captured"
        return !claim.loss().headcount().more()
                && (ProseWords.INCLUDING.in(sentence.tokens(), from, to)
                        || ProseWords.PART.in(sentence.tokens(), from, to));
    }

    // "57 people were killed, including 12 civilians and 40 soldiers" are all the civilians and all the soldiers
    private static boolean isOfEverybody(Sentence sentence, CandidateClaim claim, CandidateClaim all) {
        return isListed(sentence, claim)
                && claim.victims().doubt() == null
                && all.victims().doubt() == null
                && all.victims().side() == null
                && all.victims().victims() != claim.victims().victims()
                && all.victims().victims() != Victims.CIVILIANS
                && !all.followsOtherType();
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
