package org.conflictevents.reading.prose.sentence;

import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.jspecify.annotations.Nullable;

/** Finds what stands before the subject of a clause and tells when or how: "On November 2, the army said". */
record Adverbials(AnnotatedSentence annotated) {

    private static final int STATEMENT_REACH = 5;

    /** Index after them: "On November 2, the …", "In the aftermath, …", "However, …". */
    int skip(int start, int end) {
        int at = start;
        while (at < end) {
            Day day = annotated.dayAt(at);
            Day behind = day == null ? dayBehind(at) : day;
            // "On November 19, 2019, the army"
            int medium = behind == null ? statementEnd(at, end) : at;
            int segment = annotated
                    .sentence()
                    .next(",", behind == null ? at : behind.words().to(), end);
            int undated = behind == null ? ProseWords.UNDATED.skip(annotated.tokens(), at) : at;
            boolean adverbial = day != null
                    || annotated.sentence().begins(ProseWords.ADVERBIAL, at)
                    || isPeriod(at)
                    || isParticipial(at, segment)
                    || annotated.sentence().is(at, ",");
            if (undated > at && undated < end) {
                at = undated;
            } else if (medium > at) {
                at = medium;
            } else if (behind != null && beginsSubject(behind.words().to(), end)) {
                at = behind.words().to();
            } else if (adverbial && segment < end) {
                at = segment + 1;
            } else if (behind != null) {
                at = behind.words().to();
            } else {
                return annotated.sentence().is(at, "and")
                                || annotated.sentence().begins(ProseWords.BETWEEN, at)
                        ? at + 1
                        : at;
            }
        }
        return at;
    }

    // "Speaking to AFP, the minister said", but not "Beijing, however, said", "Manning's men, it is said,"
    private boolean isParticipial(int index, int comma) {
        return index == 0
                && annotated.sentence().isParticiple(index)
                && comma > index + 1
                && !annotated.tokens().get(index).isPossessive();
    }

    // "Two days after the attack, the army said", "A year later, the army said", "Less than a week later"
    private boolean isPeriod(int index) {
        int first = annotated.sentence().is(index + 1, "than") ? index + 2 : index;
        NumberPhrase number = NumberReader.at(annotated.tokens(), first);
        int noun = number == null ? ProseWords.DETERMINER.skip(annotated.tokens(), first) : number.next();
        return annotated.sentence().begins(ProseWords.PERIOD_NOUN, noun);
    }

    // "On 4 November the commander, Oumar Diarra, said", but not "On 4 November, the commander"
    private boolean beginsSubject(int index, int end) {
        return index < end
                && (annotated.sentence().begins(ProseWords.DETERMINER, index)
                        || annotated.tokens().get(index).isCapitalised());
    }

    // "on 1 October", "On the evening of 1 October", "In the evening"
    private @Nullable Day dayBehind(int index) {
        boolean asOf =
                annotated.sentence().is(index, "as") && annotated.sentence().is(index + 1, "of");
        int at = asOf
                ? index + 2
                : annotated.sentence().is(index, "on")
                                || annotated.sentence().is(index, "in")
                                || annotated.sentence().is(index, "by")
                        ? index + 1
                        : index;
        return annotated.dayAt(ProseWords.TIME_OF_DAY.skip(annotated.tokens(), at));
    }

    // "In his war diary Halder", "In her account the queen"
    private int statementEnd(int index, int end) {
        int noun = ProseWords.STATEMENT.firstIn(annotated.tokens(), index + 1, Math.min(end, index + STATEMENT_REACH));
        int next = ProseWords.STATEMENT.skip(annotated.tokens(), noun);
        boolean adverbial = annotated.sentence().begins(ProseWords.ADVERBIAL, index)
                && annotated.sentence().begins(ProseWords.DETERMINER, index + 1);
        return adverbial && noun > 0 && beginsSubject(next, end) ? next : index;
    }
}
