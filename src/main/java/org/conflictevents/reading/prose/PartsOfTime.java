package org.conflictevents.reading.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks whether a figure is of a part of the time or of the fight: its first hour, a phase, two of its days. */
record PartsOfTime(BattleContext battle, AnnotatedSentence annotated, TotalWords totals) implements DoubtRule {

    private static final int WEEK = 7;
    private static final int SIXTH = 6;
    private static final PhraseTable<Integer> DAYS = Lexicon.table(
            "relative-days.txt",
            meaning -> meaning.startsWith("LASTS") ? Integer.valueOf(meaning.split(" ")[1]) : null);

    // "in the first hour", "in three days of fighting", "within 48 hours"
    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        int from = claim.saidFrom(sentence());
        int end = claim.loss().words().to();
        // not behind the dash of "—having lost 72 men—gave up within five hours"
        boolean dash = end < tokens().size() && tokens().get(end).isDash();
        int to = dash ? end : sentence().statementEnd(end);
        boolean part = annotated.tells(ProseWords.PERIOD, from, to)
                || IntStream.range(from, to)
                        .filter(i -> !annotated.isInDay(i))
                        .anyMatch(i -> isPhase(i, i + 1)
                                || isPhase(i, i + 2)
                                || isPeriod(i)
                                || totals.areForAPart(i)
                                || isOfItsOwnTime(i));
        return part ? Doubt.PART_OF_TIME : null;
    }

    // "the third British attack", "during the pursuit", "in their last stand", "the charge left"
    private boolean isPhase(int before, int noun) {
        // "in phase one"
        if (sentence().is(noun, "phase") && NumberReader.at(tokens(), noun + 1) != null) {
            return true;
        }
        boolean alone = sentence().begins(ProseWords.PHASE_ALONE, noun);
        if (!alone && !sentence().begins(ProseWords.PHASE, noun) || battle.isInTitle(tokens().get(noun))) {
            return false;
        }
        // "in an orderly retreat", "who took part in the crossing"
        boolean other =
                noun > before + 1 && (sentence().is(before, "a") || sentence().is(before, "an"))
                        || sentence().is(before - 2, "part");
        boolean within = sentence().is(before - 1, "in") || sentence().is(before - 1, "during");
        return sentence().begins(ProseWords.ORDER, before)
                || alone
                        && !other
                        && sentence().begins(ProseWords.DETERMINER, before)
                        && (within || sentence().begins(ProseWords.EVENT_LEFT, noun + 1));
    }

    // "the fighting that started on 27 July", where the battle started in May
    private boolean isOfItsOwnTime(int event) {
        int started = event + 2;
        int day = ProseWords.STARTED.skip(tokens(), started) + 1;
        return sentence().begins(ProseWords.EVENT, event)
                && (sentence().is(event + 1, "that") || sentence().begins(ProseWords.RELATIVE, event + 1))
                && day > started + 1
                && annotated.dayAt(day) != null
                && !totals.isStart(day);
    }

    // "48 hours", "by 2 pm"
    private boolean isPeriod(int index) {
        NumberPhrase number = NumberReader.at(tokens(), index);
        if (number == null) {
            return false;
        }
        boolean clock = sentence().is(index - 1, "by") && sentence().begins(ProseWords.CLOCK, number.next());
        return clock
                || sentence().begins(ProseWords.PERIOD_NOUN, number.next())
                        && !(sentence().is(index - 1, "lasted") || sentence().is(index - 1, "lasting"))
                        && !isOfTheBattle(index, number.next() + 1)
                        && !isLengthOfBattle(index, number);
    }

    // "over the course of the 10 month battle"
    private boolean isOfTheBattle(int number, int event) {
        return sentence().is(number - 1, "the") && sentence().begins(ProseWords.EVENT, event);
    }

    // "in three days of fighting" where it lasted three days, "in two hours of fighting" where it lasted one
    private boolean isLengthOfBattle(int index, NumberPhrase number) {
        PhraseTable.Match<Integer> unit = DAYS.at(tokens(), number.next());
        if (unit == null) {
            boolean fighting =
                    sentence().is(number.next() + 1, "of") && sentence().is(number.next() + 2, "fighting");
            return fighting && battle.days().lastsAtMost(1);
        }
        long days = number.value() * unit.value();
        // "140 soldiers in two months", "for the twelve days of the uprising", where it lasted a day
        int before = sentence().is(index - 1, "the") ? index - 2 : index - 1;
        boolean longer = days >= WEEK
                && (sentence().is(before, "in")
                        || sentence().is(before, "over")
                        || sentence().is(before, "for"))
                && battle.days().lastsAtMost((int) days / 2);
        return !longer && battle.days().lastsAtMost((int) (days + Math.max(days / SIXTH, unit.value() - 1)));
    }

    private Sentence sentence() {
        return annotated.sentence();
    }

    private List<Token> tokens() {
        return annotated.tokens();
    }
}
