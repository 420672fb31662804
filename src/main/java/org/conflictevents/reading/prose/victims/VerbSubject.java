package org.conflictevents.reading.prose.victims;

import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/** Finds the side that does what a verb says: "the British, who had lost 400 men", "ISGS suffered 40 casualties". */
record VerbSubject(SidePhrases phrases) {

    private static final int NEAR = 4;
    private static final int REACH = 8;
    private static final int LOSER_REACH = 16;

    /** Index of the verb in "ISGS suffered 40 casualties", but not in "the battle had claimed 40 lives"; -1 without one. */
    int ofLoss(Loss loss, int from) {
        Sentence sentence = phrases.sentence();
        int figure = loss.words().from();
        for (int i = figure - 1; i >= Math.max(from, figure - LOSER_REACH); i--) {
            // "lost their artillery, much of their powder, and 900 men killed"
            boolean near = i >= figure - REACH || OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.LOSE) != null;
            if (near && tellsLoss(i) && !sentence.begins(ProseWords.EVENT, i - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a verb here tells a loss: "had" of "had 300 killed", but not of "had taken 300 prisoners". */
    boolean tellsLoss(int at) {
        Sentence sentence = phrases.sentence();
        boolean deed = sentence.begins(ProseWords.DEED, at + 1)
                || sentence.tokens().get(at + 1).lower().endsWith("ed");
        return sentence.begins(ProseWords.SUFFER, at) && !(deed && sentence.is(at, "had"));
    }

    /** Those of whom a verb tells a loss: its subject, or the speaker's own where that is a pronoun. */
    VictimAttribution loser(int verb, Loss loss, @Nullable ReportedSpeech speech) {
        Integer own = speech == null ? null : ofSpeaker(verb, speech);
        return VictimAttribution.sideIfKnown(own == null ? side(verb, loss, false) : own);
    }

    // "Melas reported that his army had lost 9,402 men", "Russia said that it had lost nine", "claimed to have lost",
    // "said that the French had fled and that his own army had lost nine"
    private @Nullable Integer ofSpeaker(int verb, ReportedSpeech speech) {
        Sentence sentence = phrases.sentence();
        int end = speech.attribution().to();
        int that = Sentence.last(i -> sentence.is(i, "that"), end, verb);
        int first = that < 0 ? end : that + 1;
        // but once in "told RFI that his army had lost nine"
        boolean again = that > sentence.next("that", end, verb);
        boolean own = sentence.begins(ProseWords.POSSESSIVE, first) && (!again || sentence.is(first + 1, "own"))
                || !again && (sentence.begins(ProseWords.PRONOUN, first) || sentence.is(first, "to"));
        return first < verb && own ? speech.onlySide() : null;
    }

    /**
     * The side that does what a verb says: "the British, who had lost 400 men, retreated", "with the French losing 2,000",
     * "the British won, losing 20 men", "After losing 2,000, the French fled", "took 300 prisoners while losing 40 men".
     *
     * @param active whether it must do something and not only suffer it
     */
    @Nullable
    Integer side(int verb, Loss loss, boolean active) {
        Sentence sentence = phrases.sentence();
        int first = verbStart(verb);
        Integer beside = beside(first);
        int start = sentence.clauseStart(first);
        boolean participle = sentence.isParticiple(verb) || sentence.is(verb - 1, "having");
        boolean leads = start == first || participle && start >= first - 2;
        // "were taken by the rebels, who lost 14 men" tells nothing of others than the rebels, "both sides lost" of
        // neither
        boolean both = ProseWords.EVERYBODY.skip(sentence.tokens(), first - 2) == first && first >= 2;
        if (beside != null || both || sentence.begins(ProseWords.WHO, first)) {
            return beside;
        }
        if (!leads) {
            return phrases.leading(first, active);
        }
        Integer behind = participle && (start < first || start <= 1)
                ? behindComma(loss.words().to())
                : null;
        // "forced the French to retreat, but having lost 300 men decided"
        return behind == null && start > 1 ? phrases.leading(start - 1, active) : behind;
    }

    // "had [taken]", "also [took]", "who [took]", "claimed to have [taken]"
    private int verbStart(int verb) {
        Sentence sentence = phrases.sentence();
        int start = verb;
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            boolean goesOn = ProseWords.BETWEEN.skip(sentence.tokens(), i) >= start
                    || sentence.begins(ProseWords.WHO, i) && i + 1 >= start
                    || ProseWords.CHAIN.skip(sentence.tokens(), i) >= start;
            start = goesOn ? i : start;
        }
        return start;
    }

    /** The side of the name behind the next comma. */
    @Nullable
    Integer behindComma(int index) {
        Sentence sentence = phrases.sentence();
        return phrases.sideFrom(sentence.next(",", index, sentence.size()) + 1);
    }

    // "the Romans and their allies [lost]" are the Romans' side
    private int beforeAllies(int end) {
        Sentence sentence = phrases.sentence();
        boolean allies = sentence.is(end - 1, "allies")
                && sentence.begins(ProseWords.POSSESSIVE, end - 2)
                && sentence.is(end - 3, "and");
        return allies ? end - 3 : end;
    }

    /** The side right before a verb: "the French had lost", "the British, who lost"; but no "on the French". */
    @Nullable
    Integer beside(int verb) {
        Sentence sentence = phrases.sentence();
        // "the Americans, "had 300 killed"
        int said = sentence.tokens().get(Math.max(0, verb - 1)).isQuotationMark() ? verb - 1 : verb;
        boolean comma = said < verb || sentence.begins(ProseWords.WHO, verb);
        int end = beforeAllies(comma && sentence.is(said - 1, ",") ? said - 1 : said);
        if (phrases.isPronoun(end - 1)) {
            return phrases.meant(end - 1);
        }
        int start = sentence.is(end - 1, "and") ? end : sentence.nameStart(end);
        // "failed and the rebels lost"
        start = start < end && sentence.begins(ProseWords.CONTRAST, start) ? start + 1 : start;
        // "a disaster for the French, who lost 3,000 men"
        boolean who = sentence.is(end, "who")
                || sentence.is(end + 1, "who")
                || sentence.is(end, ",") && sentence.is(end + 1, "which");
        boolean subject = start == 0 || who || !sentence.begins(ProseWords.PREPOSITION, start - 1);
        TokenRange name = new TokenRange(start, end);
        boolean opens =
                !subject && sentence.clauseStart(start) == start - 1 && !sentence.begins(ProseWords.ARTICLE, start);
        Integer behind = behindAdverbial(name, opens);
        return behind == null && subject ? phrases.side(name) : behind;
    }

    // "On 9 July the French lost 3,000 men", "At Narva Sweden lost 3,000 men"
    private @Nullable Integer behindAdverbial(TokenRange name, boolean opens) {
        return IntStream.range(name.from(), name.to())
                .skip(1)
                .filter(i -> opens || phrases.sentence().begins(ProseWords.ARTICLE, i))
                .filter(i -> phrases.side(new TokenRange(name.from(), i)) == null)
                .mapToObj(i -> phrases.side(new TokenRange(i, name.to())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
