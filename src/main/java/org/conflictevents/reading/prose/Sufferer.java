package org.conflictevents.reading.prose;

import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/** Finds the verb that tells a loss, and by its subject whose loss that is: "ISGS suffered 40 casualties". */
record Sufferer(AnnotatedSentence annotated, SidePhrases phrases) {

    private static final int REACH = 8;
    private static final int LOSER_REACH = 16;

    /** Index of the verb in "ISGS suffered 40 casualties", but not in "the battle had claimed 40 lives"; -1 without one. */
    int verb(Loss loss, int from) {
        Sentence sentence = phrases.sentence();
        int figure = loss.words().from();
        for (int i = figure - 1; i >= Math.max(from, figure - LOSER_REACH); i--) {
            // "lost their artillery, much of their powder, and 900 men killed"
            boolean near = i >= figure - REACH || OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.LOSE) != null;
            if (near && tellsLoss(sentence, i) && !sentence.begins(ProseWords.EVENT, i - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a verb here tells a loss: "had" of "had 300 killed", but not of "had taken 300 prisoners". */
    static boolean tellsLoss(Sentence sentence, int at) {
        boolean deed = sentence.begins(ProseWords.DEED, at + 1)
                || sentence.tokens().get(at + 1).lower().endsWith("ed");
        return sentence.begins(ProseWords.SUFFER, at) && !(deed && sentence.is(at, "had"));
    }

    /** Those of whom a verb tells a loss: its subject, or the speaker's own where that is a pronoun. */
    VictimAttribution ofSubject(int verb, @Nullable ReportedSpeech speech) {
        Sentence sentence = phrases.sentence();
        Integer own = speech == null ? null : ofSpeaker(verb, speech);
        if (own != null) {
            return VictimAttribution.side(own);
        }
        Subject subject = SubjectReader.read(annotated, verb, sentence.clauseStart(verb));
        // "the French were stricken with panic and fled, leaving behind 400 dead"
        boolean suffers = subject == null && sentence.begins(ProseWords.SUFFER, verb);
        return VictimAttribution.sideIfKnown(
                suffers ? phrases.leading(verb, false) : subject == null ? null : phrases.named(subject.name()));
    }

    // "Melas reported that his army had lost 9,402 men", "Russia said that it had lost nine", "claimed to have lost"
    private @Nullable Integer ofSpeaker(int verb, ReportedSpeech speech) {
        Sentence sentence = phrases.sentence();
        int end = speech.attribution().to();
        int first = sentence.is(end, "that") ? end + 1 : end;
        boolean own = sentence.begins(ProseWords.POSSESSIVE, first)
                || sentence.begins(ProseWords.PRONOUN, first)
                || sentence.is(first, "to");
        return first < verb && own ? speech.onlySide() : null;
    }
}
