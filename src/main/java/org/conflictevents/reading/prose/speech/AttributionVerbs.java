package org.conflictevents.reading.prose.speech;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Tells which verbs of a sentence say something: "claimed", "told AFP that", "put the death toll at". */
public final class AttributionVerbs {

    private static final int REACH = 6;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;

    public AttributionVerbs(AnnotatedSentence annotated) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
    }

    boolean isAt(int index) {
        // "Ukrainian estimates put Russian losses at 300"
        boolean verb = isVerb(index) && !isVerb(index + 1);
        boolean name = index == 0 || tokens.get(index).isCapitalised();
        // "238 were killed, but estimates move between 250 and 300", "other reports suggest 250"
        boolean noun = ProseWords.NOBODY.beginAt(tokens, index) && sentence.is(index - 1, "but")
                || index > 0 && ProseWords.NOBODY.skip(tokens, index - 1) > index;
        // "the attack claimed the lives of 30 soldiers", "claimed an estimated 30 lives"
        boolean lives = !sentence.is(index + 1, "that") && ProseWords.LIVES.in(tokens, index + 1, index + REACH);
        return verb && !name && !noun && !lives && !isBy(index + 1) && !isPassive(index) && !describes(index);
    }

    private boolean isVerb(int index) {
        // "historians estimate losses", but not "American estimates of British losses", "NATO's estimate of losses"
        boolean tells = sentence.begins(ProseWords.VERB, index)
                || sentence.begins(ProseWords.TOLL_VERB, index) && isFollowedByToll(index);
        return tells && !sentence.is(index + 1, "of")
                || sentence.begins(ProseWords.THAT_VERB, index) && isFollowedByThat(index)
                || sentence.is(index, "told") && isFollowedByNothing(index)
                || isOfARecord(index)
                || givesCount(index);
    }

    // "The British casualty returns had 108 killed"
    private boolean isOfARecord(int index) {
        return (sentence.is(index, "had") || sentence.is(index, "have"))
                && sentence.begins(ProseWords.RECORD, index - 1)
                && annotated.countsIn(index + 1, index + 2);
    }

    // "claimed by ISGS", but not "estimated by 3 May that", "said by telephone that"
    private boolean isBy(int index) {
        return sentence.is(index, "by") && !isTime(index + 1) && !sentence.begins(ProseWords.MEDIUM, index + 1);
    }

    boolean isTime(int index) {
        return annotated.dayAt(index) != null
                || sentence.begins(ProseWords.END_OF, index)
                || sentence.begins(ProseWords.TIME_OF_DAY, index);
    }

    // "suffered an estimated 150 killed", "a new revised figure", "as a result of reported shelling", "at higher
    // estimates"
    private boolean describes(int participle) {
        return sentence.begins(ProseWords.PREPOSITION, participle - 1)
                || sentence.begins(ProseWords.COMPARED, participle - 1)
                || isArticle(participle - 1)
                || isArticle(participle - 2) && sentence.is(participle - 1, "new");
    }

    private boolean isArticle(int index) {
        return sentence.is(index, "a") || sentence.is(index, "an") || sentence.is(index, "the");
    }

    // "told AFP that", "told the Nord Sud Journal that", "told Reuters the same day that", "recalled in his memoirs
    // that", "told reporters 24 soldiers had died"
    private boolean isFollowedByThat(int index) {
        int at = index + 1;
        Day day = annotated.dayAt(at);
        while (at < tokens.size() && at - index < 2 * REACH && (day != null || isWhomOrWhere(at))) {
            at = day == null
                    ? Math.max(at + 1, ProseWords.TOLD.skip(tokens, at))
                    : day.words().to();
            day = annotated.dayAt(at);
        }
        // "believed the French to have lost 24 men"
        boolean object = sentence.is(at - 1, "to") && sentence.is(at, "have");
        return sentence.is(at, "that") || object || sentence.is(index, "told") && annotated.countsIn(at, at + 1);
    }

    private boolean isWhomOrWhere(int index) {
        return tokens.get(index).isCapitalised()
                || sentence.begins(ProseWords.DETERMINER, index) && !sentence.is(index, "that")
                || sentence.begins(ProseWords.STATEMENT, index)
                || sentence.begins(ProseWords.TOLD, index);
    }

    // "12 soldiers were killed, a security source told the Nord Sud Journal."
    private boolean isFollowedByNothing(int index) {
        int at = afterHearers(index);
        return at > index + 1 && (at >= tokens.size() || sentence.is(at, ".") || sentence.is(at, ","));
    }

    /** Index after a verb and whom something is told: "told the BBC", "said". */
    int afterHearers(int verb) {
        int at = verb + 1;
        while (at < tokens.size() && (tokens.get(at).isCapitalised() || sentence.begins(ProseWords.TOLD, at))) {
            at++;
        }
        return at;
    }

    /** "counted 14 dead", "spoke of 20 dead", "spoke on 5 May of 20 dead", "verified the deaths of 20". */
    boolean givesCount(int index) {
        if (!sentence.begins(ProseWords.COUNT_VERB, index)) {
            return false;
        }
        int next = ProseWords.COUNT_VERB.skip(tokens, index);
        Day day = annotated.dayAt(sentence.is(next, "on") ? next + 1 : next);
        next = day == null ? next : day.words().to();
        next = sentence.is(next, "of") ? next + 1 : ProseWords.A_SUM.skip(tokens, next);
        // but not "had by spring verified"
        boolean counted = sentence.begins(ProseWords.COUNTED, index) && !sentence.is(index - 2, "by");
        next = counted ? OutcomeTerm.skipOf(tokens, next) : next;
        return annotated.countsIn(next, next + 1) || sentence.is(next, "\"") && annotated.countsIn(next + 1, next + 2);
    }

    // "put the Malian death toll at", "gives the total Austrian and Saxon loss as"
    private boolean isFollowedByToll(int index) {
        int end = index + REACH;
        for (int i = index + 1; i < tokens.size() && i < end; i++) {
            end = sentence.is(i, "and") && tokens.get(i - 1).isCapitalised() ? end + 2 : end;
            if (OutcomeTerm.at(tokens, i, OutcomeTerm.Role.TOLL) != null || sentence.begins(ProseWords.SUM_NOUN, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a toll says so and nobody: "An updated death toll put the number of civilians killed at". */
    boolean isOfAToll(int verb) {
        return IntStream.range(sentence.clauseStart(verb), verb)
                .anyMatch(i -> OutcomeTerm.at(tokens, i, OutcomeTerm.Role.TOLL) != null);
    }

    /** Whether "of" stands behind the estimates of a people: "Thai estimates of Japanese losses were put at 217". */
    boolean areEstimates(int of) {
        return of >= 2
                && (sentence.is(of - 1, "estimates") || sentence.is(of - 1, "claims"))
                && !Countries.named(tokens.get(of - 2).text()).isEmpty();
    }

    /**
     * Whether "by" names who gives the figure before it: "British losses are put at 250 by Smith", "were reported to be 250
     * by Smith", "250 were reported killed by the SOHR"; but not "are estimated to have lost 250 by the battle's end".
     */
    boolean areBehindEstimate(int by) {
        boolean figure = annotated.countsUpTo(by)
                || OutcomeTerm.at(tokens, by - 1) != null && annotated.countsUpTo(by - 1)
                || Authors.isKnown(sentence, by + 1);
        return figure
                && IntStream.range(sentence.clauseStart(by), by)
                        .anyMatch(i -> isPassive(i)
                                && !sentence.begins(ProseWords.QUOTING, i)
                                && (!sentence.is(i + 1, "to") || sentence.is(i + 2, "be"))
                                && (sentence.begins(ProseWords.VERB, i)
                                        || sentence.begins(ProseWords.TOLL_VERB, i)
                                        || sentence.begins(ProseWords.COUNT_VERB, i)
                                        || sentence.is(i, "given")));
    }

    /**
     * Whether a verb goes on with what somebody said before: "This toll was later raised to 35", "Its own losses were given
     * as 24 dead", but not "The toll was raised".
     */
    boolean isGoingOn(int index) {
        int start = sentence.clauseStart(index);
        boolean revised = sentence.begins(ProseWords.REVISED, index)
                && IntStream.range(start, index).anyMatch(i -> sentence.begins(ProseWords.PRONOUN, i));
        boolean own = (sentence.is(index, "given") || sentence.is(index, "put"))
                && sentence.begins(ProseWords.POSSESSIVE, start)
                && sentence.is(start + 1, "own");
        return (revised || own) && isPassive(index);
    }

    /** "were reported", "has been confirmed": nobody is named. */
    public boolean isPassive(int index) {
        int before = index - 1;
        while (sentence.begins(ProseWords.BETWEEN, before)) {
            before--;
        }
        return sentence.begins(ProseWords.PASSIVE, before);
    }
}
