package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.jspecify.annotations.Nullable;

/** Finds the days that the clause of a figure tells, and whether they are those on which the figure became known. */
record ClauseDays(AnnotatedSentence annotated) {

    // but not of "14 were killed, one of whom had died on the 17th"
    List<Day> of(Loss loss) {
        TokenRange clause = clause(loss);
        // nor of "62 had been captured, and a video of 9 April showed them"
        int end = annotated.sentence().statementEnd(loss.words().to());
        int whom = annotated.sentence().next("whom", loss.words().to(), end);
        return annotated.days().stream()
                .filter(day -> clause.contains(day.words().from()))
                .filter(day -> day.words().from() < whom)
                .toList();
    }

    private TokenRange clause(Loss loss) {
        return annotated.sentence().clause(loss.words());
    }

    /** Whether the clause, up to a comma behind the figure, tells of something that makes the figure known. */
    boolean areEstablished(Loss loss) {
        return isEstablished(untilComma(loss));
    }

    // "29 were killed on 9 May[, bringing the toll to 67]"
    private TokenRange untilComma(Loss loss) {
        TokenRange clause = clause(loss);
        return clause.until(annotated.sentence().next(",", loss.words().to(), clause.to()));
    }

    /** Whether the clause tells of something that makes a figure known: a burial, bodies found, a toll that rose. */
    boolean isEstablished(TokenRange clause) {
        // "the reported death of 12 soldiers"
        return IntStream.range(clause.from(), clause.to())
                .anyMatch(i -> annotated.sentence().begins(ProseWords.ESTABLISHED, i)
                        && OutcomeTerm.at(annotated.tokens(), i + 1, OutcomeTerm.Role.OF) == null);
    }

    /**
     * The day on which what the narrator tells became known, where the clause tells of that: "were interred in Gao on
     * November 20", "were discovered on November 21, bringing the death toll to 43"; null otherwise, and where it is told
     * of something else: "were reported killed in the shooting, which continued into the next day".
     */
    @Nullable
    LocalDate establishedOn(Loss loss) {
        int relative = ProseWords.RELATIVE.firstIn(
                annotated.tokens(), loss.words().to(), clause(loss).to());
        List<Day> days = of(loss).stream()
                .filter(day -> relative < 0 || day.words().from() < relative)
                // "bringing the number of those killed since 11 May to 81"
                .filter(day -> !annotated.sentence().is(day.words().from() - 1, "since"))
                .toList();
        return areEstablished(loss) && days.size() == 1 ? days.get(0).exact() : null;
    }

    /** Whether it was said after others of its day: "Later that day the army raised the toll to 35". */
    boolean isLaterThatDay(CandidateClaim claim) {
        int figure = claim.loss().headcount().words().to();
        return claim.claimedOn() != null && ProseWords.LATER_THAT_DAY.in(annotated.tokens(), 0, figure);
    }
}
