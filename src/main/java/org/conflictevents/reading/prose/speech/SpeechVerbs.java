package org.conflictevents.reading.prose.speech;

import java.util.List;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Tells which verbs of a sentence say something: "claimed", "told AFP that", "put the death toll at". */
public final class SpeechVerbs {

    private static final int REACH = 6;

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final List<Token> tokens;

    public SpeechVerbs(AnnotatedSentence told) {
        this.told = told;
        this.sentence = told.sentence();
        this.tokens = told.tokens();
    }

    public boolean isAt(int index) {
        boolean verb = ProseWords.VERB.beginAt(tokens, index)
                || ProseWords.THAT_VERB.beginAt(tokens, index) && isFollowedByThat(index)
                || ProseWords.COUNT_VERB.beginAt(tokens, index) && isFollowedByCount(index)
                || ProseWords.TOLL_VERB.beginAt(tokens, index) && isFollowedByToll(index);
        boolean name = index == 0 || tokens.get(index).isCapitalised();
        return verb && !name && !sentence.is(index + 1, "by") && !claimsLives(index) && !isPassive(index);
    }

    // "told AFP that", "told the Nord Sud Journal that", "told Reuters the same day that"
    private boolean isFollowedByThat(int index) {
        int at = index + 1;
        while (at < tokens.size() && at - index < 2 * REACH && !sentence.is(at, "that")) {
            Day day = told.dayAt(at);
            boolean name = tokens.get(at).isCapitalised() || sentence.is(at, "the") || sentence.is(at, "on");
            if (day == null && !name) {
                return false;
            }
            at = day == null ? at + 1 : day.to();
        }
        return sentence.is(at, "that");
    }

    // "counted 14 dead", "spoke of 20 dead"
    private boolean isFollowedByCount(int index) {
        int next = ProseWords.COUNT_VERB.skip(tokens, index);
        return told.countsIn(next, next + 1);
    }

    // "put the Malian death toll at"
    private boolean isFollowedByToll(int index) {
        for (int i = index + 1; i < tokens.size() && i < index + REACH; i++) {
            if (OutcomeTerm.at(tokens, i, OutcomeTerm.Role.TOLL) != null || ProseWords.SUM_NOUN.beginAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    // "the attack claimed the lives of 30 soldiers"
    private boolean claimsLives(int index) {
        return sentence.is(index + 1, "the") && sentence.is(index + 2, "lives") || sentence.is(index + 1, "lives");
    }

    /** "were reported", "has been confirmed": nobody is named. */
    public boolean isPassive(int index) {
        for (int i = index - 1; i >= 0 && i >= index - 3; i--) {
            if (ProseWords.PASSIVE.beginAt(tokens, i)) {
                return true;
            }
            if (!ProseWords.BETWEEN.beginAt(tokens, i)) {
                return false;
            }
        }
        return false;
    }
}
