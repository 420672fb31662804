package org.conflictevents.reading.prose.speech;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;

/** Tells how far what a speaker says goes on behind the verb or the name. */
record SpeechReach(AnnotatedSentence annotated) {

    private static final int OTHERS_REACH = 4;

    /** A speech ends with its clause, unless the next one goes on counting: "…, while seventeen were killed". */
    TokenRange following(int from) {
        int end = annotated.sentence().clauseEnd(from);
        while (end < annotated.tokens().size()
                && !annotated.sentence().is(end, ";")
                && (annotated.countsIn(end + 1, end + 3) || tellsOfTheOthers(end))) {
            end = annotated.sentence().clauseEnd(end + 1);
        }
        return new TokenRange(from, end);
    }

    // "…, while they suffered only one dead", "…, whereas Roman losses were 1,500 men"
    private boolean tellsOfTheOthers(int clause) {
        int loss = IntStream.range(
                        clause,
                        Math.min(clause + OTHERS_REACH, annotated.tokens().size()))
                .filter(i -> annotated.sentence().begins(ProseWords.SUFFER, i)
                        || OutcomeTerm.at(annotated.tokens(), i, OutcomeTerm.Role.TOLL) != null)
                .findFirst()
                .orElse(0);
        return loss > 0
                && annotated.sentence().begins(ProseWords.CONTRASTED, clause)
                && annotated.countsIn(loss, loss + OTHERS_REACH);
    }

    /**
     * As far as one reaches whom words lead in: "According to official figures, Mali lost 24 men, while ISGS lost 17", "…
     * lost 24 men; 17 were missing".
     */
    TokenRange led(int from) {
        int end = following(from).to();
        while (annotated.sentence().begins(ProseWords.CONTRASTED, end)
                || annotated.sentence().is(end, ";") && annotated.countsIn(end + 1, end + 3)) {
            end = annotated.sentence().clauseEnd(end + 1);
        }
        return new TokenRange(from, end);
    }
}
