package org.conflictevents.reading.prose.victims;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the side that pays for what is done: "took the hill at a cost of 250 casualties", "cost the Germans 1,200 dead". */
record PaidLosses(SidePhrases phrases) {

    private static final int REACH = 8;

    /** Whether words before a figure tell of a cost. */
    boolean areTold(int figure) {
        return costing(figure) >= 0 || atCost(figure) >= 0;
    }

    /** Who pays; null where there is no cost, or where it is not certain. */
    @Nullable
    Integer side(Loss loss) {
        int figure = loss.headcount().words().from();
        int costs = costing(figure);
        if (costs >= 0) {
            boolean pronoun = sentence().is(figure - 1, "him") || sentence().is(figure - 1, "them");
            return pronoun ? phrases.meant(figure - 1) : phrases.side(new TokenRange(costs + 1, figure));
        }
        int cost = atCost(figure);
        boolean leads = cost == sentence().clauseStart(cost);
        return cost < 0
                ? null
                : leads ? new VerbSubject(phrases).behindComma(loss.words().to()) : phrases.leading(cost, true);
    }

    // "cost the Germans 1,200 dead", "left the French with 1,200 dead"
    private int costing(int figure) {
        int with = sentence().is(figure - 1, "with") ? figure - 1 : figure;
        return Sentence.last(
                i -> with < figure
                        ? sentence().begins(ProseWords.LEAVE, i) && phrases.side(new TokenRange(i + 1, with)) != null
                        : OutcomeTerm.at(sentence().tokens(), i, OutcomeTerm.Role.COST) != null
                                && !sentence().begins(ProseWords.ARTICLE, i - 1),
                figure - REACH,
                figure);
    }

    // "for the loss of 40 dead, they inflicted 1,500 casualties", "took 38,000 prisoners for 624 casualties"
    private int atCost(int figure) {
        boolean casualties = sentence().is(figure - 1, "for") && sentence().is(figure + 1, "casualties");
        int cost = casualties
                ? figure - 1
                : Sentence.last(i -> sentence().begins(ProseWords.AT_COST, i), figure - REACH, figure);
        return cost >= 0
                        && IntStream.range(cost, figure)
                                .anyMatch(i -> sentence().is(i, ","))
                ? -1
                : cost;
    }

    private Sentence sentence() {
        return phrases.sentence();
    }
}
