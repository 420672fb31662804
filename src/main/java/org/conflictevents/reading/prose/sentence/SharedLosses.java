package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.reading.prose.sentence.Loss.Cause;
import org.jspecify.annotations.Nullable;

/** Gives headcounts that nothing is told of what is told of the one that they are joined with by "and". */
public final class SharedLosses {

    private final Sentence sentence;
    private final List<Headcount> headcounts;
    private final List<@Nullable Loss> losses;

    /**
     * @param losses one for each headcount, null where nothing is told of it by itself; completed in place
     */
    public SharedLosses(Sentence sentence, List<Headcount> headcounts, List<@Nullable Loss> losses) {
        this.sentence = sentence;
        this.headcounts = headcounts;
        this.losses = losses;
    }

    public List<@Nullable Loss> share() {
        shareForward();
        shareBackward();
        return losses;
    }

    // "3 rebels and 15 government soldiers dead": the first shares what is told of the second
    private void shareForward() {
        for (int i = losses.size() - 2; i >= 0; i--) {
            Loss next = losses.get(i + 1);
            Headcount headcount = headcounts.get(i);
            if (losses.get(i) == null
                    && next != null
                    && next.cause() == Cause.TOLD_BEHIND
                    && headcount.people().areNamed()
                    && next.headcount().people().areNamed()
                    && areJoined(headcount, next.headcount())) {
                losses.set(
                        i, new Loss(headcount, next.type(), headcount.first(), next.to(), next.cause(), next.word()));
            }
        }
    }

    // "killed 12 soldiers and three civilians": the second shares what is told of the first
    private void shareBackward() {
        for (int i = 1; i < losses.size(); i++) {
            Loss previous = losses.get(i - 1);
            Headcount headcount = headcounts.get(i);
            if (losses.get(i) == null
                    && previous != null
                    && previous.cause() != Cause.TOLD_BEHIND
                    && headcount.people().areNamed()
                    && areJoined(previous.headcount(), headcount)) {
                losses.set(
                        i,
                        new Loss(
                                headcount,
                                previous.type(),
                                headcount.first(),
                                headcount.next(),
                                previous.cause(),
                                previous.word()));
            }
        }
    }

    private boolean areJoined(Headcount one, Headcount other) {
        int at = one.next();
        while (at < other.first() && (sentence.is(at, ",") || ProseWords.CONJUNCTION.beginAt(sentence.tokens(), at))) {
            at = sentence.is(at, ",") ? at + 1 : ProseWords.CONJUNCTION.skip(sentence.tokens(), at);
        }
        return at > one.next() && at == other.first();
    }
}
