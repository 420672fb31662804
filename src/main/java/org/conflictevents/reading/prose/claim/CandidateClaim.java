package org.conflictevents.reading.prose.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a sentence with what was decided about it, before it is known whether it is a claim about the battle.
 *
 * @param loss what happened to how many
 * @param victims whose casualties they are
 * @param speech who says so; null for the narrator
 * @param claimedOn when it was said or became known; null where the text does not tell
 * @param previous the figure before it in the sentence; null for the first
 */
public record CandidateClaim(
        Loss loss,
        VictimAttribution victims,
        @Nullable ReportedSpeech speech,
        @Nullable LocalDate claimedOn,
        @Nullable CandidateClaim previous) {

    /**
     * Whose casualties of which type.
     *
     * @throws IllegalArgumentException where it is not certain whose
     */
    public CasualtySubject subject() {
        return new CasualtySubject(victims.side(), victims.victims(), loss.type());
    }

    /** The same figure as one of the side alone: of "each side lost 1,200 men". */
    public CandidateClaim of(int side) {
        return new CandidateClaim(loss, VictimAttribution.side(side), speech, claimedOn, previous);
    }

    /** Where the words begin that it is told in: "Six months after the siege, the UN stated that" stands before them. */
    public int saidFrom(Sentence sentence) {
        int from = sentence.clauseStart(loss.words().from());
        return speech == null ? from : Math.max(from, speech.said().from());
    }

    /** Who is named as saying so; nobody where the narrator does or where it was not understood who does. */
    public List<ClaimantReading> speakers() {
        List<ClaimantReading> speakers = speech == null ? null : speech.speakers();
        return speakers == null ? List.of() : speakers;
    }

    /** Whether a figure before it in the sentence counts casualties of the same type. */
    public boolean followsSameType() {
        return before().anyMatch(earlier -> earlier.loss().type() == loss.type());
    }

    /** Whether a figure before it in the sentence counts casualties of another type. */
    public boolean followsOtherType() {
        return before().anyMatch(earlier -> earlier.loss().type() != loss.type());
    }

    /** Whether both are of a side and not of the same. */
    public boolean isOfOtherSide(CandidateClaim other) {
        return victims.side() != null
                && other.victims.side() != null
                && !victims.side().equals(other.victims.side());
    }

    /** Whether it names nobody and is of the persons and the speaker of one before it: "14 were killed and 21 wounded". */
    public boolean goesOnFrom(CandidateClaim earlier) {
        return loss.headcount().people().kind() == People.Kind.UNNAMED
                && earlier.victims.equals(victims)
                && Objects.equals(earlier.speech, speech);
    }

    /** Whether a figure of the same before a colon is the sum: "181 were killed: 75 of the British, 43 of the French". */
    public boolean isOfSumBefore(Sentence sentence) {
        int colon = Sentence.last(i -> sentence.is(i, ":"), 0, loss.words().from());
        return before().anyMatch(earlier -> earlier.loss.words().to() <= colon
                && earlier.loss.type() == loss.type()
                && earlier.victims.equals(victims)
                && Objects.equals(earlier.speech, speech));
    }

    /** Whether it tells of many beside a number of others: "12 were killed and many more wounded". */
    public boolean isManyBesideNumber(Sentence sentence) {
        int first = loss.headcount().figure().first();
        return previous != null
                && previous.loss().type() != loss.type()
                && !previous.loss().headcount().figure().isVague()
                && loss.type() != CasualtyType.CASUALTIES
                && !loss.headcount().people().areNamed()
                && sentence.begins(ProseWords.MANY, first)
                && !sentence.is(first - 1, "as");
    }

    private Stream<CandidateClaim> before() {
        return Stream.iterate(previous, Objects::nonNull, CandidateClaim::previous);
    }
}
