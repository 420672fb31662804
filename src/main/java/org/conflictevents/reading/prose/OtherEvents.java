package org.conflictevents.reading.prose;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks whether a figure is of another event than the battle: an earlier attack, the war. */
record OtherEvents(BattleContext battle, AnnotatedSentence annotated, ParagraphSoFar before, TotalWords totals)
        implements DoubtRule {

    private static final int SUBJECT_REACH = 12;
    private static final int WAR_REACH = 6;
    private static final int NAME_REACH = 6;

    // "It was the worst attack since 2018, which killed 49"
    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        TokenRange words = claim.loss().words();
        // "24 were killed[, making it the deadliest attack since 2012]"
        TokenRange clause =
                sentence().until(ProseWords.MAKING, words.to(), sentence().clause(words));
        boolean later = claim.loss().form() != Loss.Form.TOLL
                && annotated.tells(ProseWords.LATER, claim.saidFrom(sentence()), clause.to());
        boolean elsewhere = isElsewhere(ProseWords.ELSEWHERE, clause)
                || battle.days().lastsADayOrTwo() && isElsewhere(ProseWords.DISEASE, clause)
                || isElsewhere(ProseWords.COMPARISON, clause) && !tellsWhatItWas(clause, claim.loss());
        return later
                        || elsewhere
                        || new UnnamedEvents(battle, annotated, before).are(claim.loss(), clause)
                        || isOfAWar(clause, claim.loss().words().from())
                        || isOfAnotherName(claim)
                        // "On 6 February, they attacked Bosso. 12 soldiers were killed"
                        || before.later() && annotated.days().isEmpty() && !totals.areBeside(claim.loss())
                ? Doubt.OTHER_EVENT
                : null;
    }

    // "In the entire Bosnian War", "in the whole Little Rock campaign", "during the French campaign"
    private boolean isOfAWar(TokenRange clause, int figure) {
        // "In the whole of Operation Verano, the army lost 1,000 men, while the rebels lost 27"
        int opened =
                sentence().begins(ProseWords.ENTIRE, 1) || sentence().begins(ProseWords.ENTIRE, 2) ? 0 : clause.from();
        return IntStream.range(opened, clause.to())
                .anyMatch(i -> sentence().begins(ProseWords.ENTIRE, i)
                        ? IntStream.range(i + 1, Math.min(clause.to(), i + WAR_REACH))
                                .takeWhile(at -> !sentence().is(at, ","))
                                .anyMatch(at -> battle.isOfNoTitle(sentence(), ProseWords.WAR, at)
                                        || at < figure
                                                && (battle.isOfNoTitle(sentence(), ProseWords.OPERATION, at)
                                                        || battle.isOfNoTitle(sentence(), ProseWords.SECTOR, at))
                                        || totals.isOtherName(at))
                        : sentence().is(i, "during")
                                && sentence().is(i + 1, "the")
                                && battle.isOfNoTitle(sentence(), ProseWords.WAR, i + 3)
                                && annotated.tokens().get(i + 2).isCapitalised());
    }

    // "At Tessalit, 14 soldiers were killed", "At the Battle of Kidal", "avenged Kidal, where 50 soldiers died"
    private boolean isOfAnotherName(CandidateClaim claim) {
        int figure = claim.loss().words().from();
        // "attacked Kidal, where, according to the army, 50 soldiers died"
        boolean where = claim.speech() != null
                && isWhereBefore(claim.speech().attribution().from());
        int from = where ? sentence().clauseStart(figure) : claim.saidFrom(sentence());
        if (isSubject(Math.max(from, sentence().clauseStart(figure)), figure)) {
            return true;
        }
        return IntStream.range(from, figure)
                .anyMatch(i -> opens(i, from) && totals.isOtherName(i + 1)
                        || i == from && (isMarch(i) || claim.speech() == null && isAtAnother("on", i))
                        || sentence().is(i, ",")
                                && (sentence().begins(ProseWords.WHERE, i + 1)
                                                && (totals.isOtherName(i - 1) || totals.isOtherName(i - 2))
                                        || sentence().is(i + 1, "which")
                                                && (isAtAnother("in", i - 2) || isAtAnother("in", i - 3)))
                        || sentence().begins(ProseWords.EVENT, i) && isAnother(i, from, figure));
    }

    private boolean isWhereBefore(int speaker) {
        int start = sentence().begins(ProseWords.ARTICLE, speaker - 1) ? speaker - 1 : speaker;
        int end = sentence().is(start - 1, ",") ? start - 1 : start;
        return IntStream.of(end - 1, end - 2)
                .filter(where -> sentence().is(where - 1, ","))
                .anyMatch(where -> ProseWords.WHERE.skip(annotated.tokens(), where) == end);
    }

    // "The Battle of Kidal cost the army 50 men", "The Kidal raid killed 50 men"
    private boolean isSubject(int the, int figure) {
        return sentence().is(the, "the")
                && totals.isOtherName(the)
                && IntStream.range(the + 1, Math.min(figure, the + NAME_REACH))
                        .filter(i -> sentence().begins(ProseWords.EVENT, i))
                        // but not "The Marine offensive inflicted"
                        .anyMatch(i -> annotated.tokens().get(i).isCapitalised()
                                || sentence().begins(ProseWords.EVENT_LEFT, i + 1));
    }

    // "a reprisal in Kidal, which resulted in 60 deaths", "On Bloody Hill, 930 soldiers fell"
    private boolean isAtAnother(String preposition, int index) {
        return sentence().is(index, preposition) && totals.isOtherName(index + 1);
    }

    // "From Mons to the Marne the British lost 15,000 men"
    private boolean isMarch(int from) {
        return isAtAnother("from", from) && sentence().next("to", from, from + NAME_REACH) < from + NAME_REACH;
    }

    private boolean opens(int index, int from) {
        return (index == from || sentence().is(index - 1, ",")) && sentence().begins(ProseWords.WITHIN, index);
    }

    // "the Battle of Kidal, in which it lost 50 men", "an ambush that left several soldiers dead", "In an ambush on the
    // way home", but not "It was an ambush that left"
    private boolean isAnother(int event, int from, int figure) {
        // "It followed the Kidal attack, which left 49 dead", "The Kidal attack had left 49 dead"
        boolean earlier = sentence().is(event + 1, "had")
                || sentence().is(event + 1, ",")
                        && (sentence().begins(ProseWords.RELATIVE, event + 2)
                                || sentence().begins(ProseWords.RELATIVE, event + 3));
        // "It was part of the Azerbaijani summer offensive, which"
        boolean larger = IntStream.range(Math.max(from, event - NAME_REACH), event)
                .anyMatch(i -> sentence().is(i, "part") && sentence().is(i + 1, "of"));
        boolean called = IntStream.of(event - 1, event - 2)
                .anyMatch(name -> sentence().is(name - 1, "the") && totals.isOtherName(name));
        if (earlier && (larger || called)) {
            return true;
        }
        boolean told = sentence().is(event + 1, "that") || ProseWords.RELATIVE.in(annotated.tokens(), event, figure);
        if (told && sentence().is(event + 1, "of")) {
            return totals.isOtherName(event);
        }
        // "In the fighting around Kidal, Mali lost 50 men", "after the attacks on Boulikessi, in which 38 were killed"
        boolean around =
                sentence().begins(ProseWords.WITHIN, event + 1) || sentence().begins(ProseWords.EVENT_NAME, event + 1);
        // "By the end of the Battle of Kidal"
        boolean timeOf = sentence().is(event - 2, "of") && sentence().begins(ProseWords.TIME_OF, event - 3);
        boolean named = around && (timeOf || opens(event - 2, from))
                || told && sentence().is(event + 1, "on");
        if (named && totals.isOtherName(event + 2)) {
            return true;
        }
        // "after battles in which 49 were killed"
        if (told && sentence().is(event + 1, "in") && isOneOfMany(event)) {
            return true;
        }
        return IntStream.of(event - 1, event - 2)
                .filter(i -> sentence().is(i, "a") || sentence().is(i, "an"))
                .anyMatch(i -> told && !sentence().begins(ProseWords.BE, i - 1) || opens(i - 1, from));
    }

    private boolean isOneOfMany(int event) {
        boolean known = sentence().begins(ProseWords.DETERMINER, event - 1)
                || annotated.tokens().get(event - 1).isCapitalised();
        return annotated.tokens().get(event).lower().endsWith("s") && !known;
    }

    private Sentence sentence() {
        return annotated.sentence();
    }

    // "since 2018", "during the civil war", but not "during the war" of an article on that war
    private boolean isElsewhere(ProseWords words, TokenRange clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            int end = words.skip(annotated.tokens(), i);
            // "during the rebellion" of the title, but "of" is in many
            boolean known = end > i
                    && !sentence().is(end - 1, "of")
                    && battle.isInTitle(annotated.tokens().get(end - 1));
            if (end > i && !known && !totals.isSinceTheStart(i) && annotated.tells(words, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    // "The battle was one of the bloodiest of the civil war, leaving", "It was the deadliest attack since 2012, with"
    private boolean tellsWhatItWas(TokenRange clause, Loss loss) {
        int verb = ProseWords.BE.firstIn(annotated.tokens(), clause.from(), clause.to());
        boolean ofThisBattle = IntStream.range(Math.max(clause.from(), verb - SUBJECT_REACH), verb)
                .anyMatch(i -> isBattle(i) || i == verb - 1 && sentence().is(i, "it"));
        int figure = loss.words().from();
        return ofThisBattle
                && IntStream.range(verb, figure)
                        .filter(i -> sentence().begins(ProseWords.COMPARISON, i))
                        .allMatch(i -> IntStream.range(i, figure)
                                .anyMatch(at -> sentence().is(at, ",")
                                        && !sentence().is(at + 1, "where")
                                        && !sentence().begins(ProseWords.RELATIVE, at + 1)
                                        && !sentence().begins(ProseWords.RELATIVE, at + 2)));
    }

    private boolean isBattle(int index) {
        return sentence().begins(ProseWords.EVENT, index)
                && (sentence().is(index - 1, "the")
                        || battle.isInTitle(annotated.tokens().get(index)));
    }
}
