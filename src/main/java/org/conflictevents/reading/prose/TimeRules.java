package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/** Compares the days that the clause of a figure tells with the battle's. */
final class TimeRules implements DoubtRule {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int REACH = 12;
    private static final int END_REACH = 3;

    private final AnnotatedSentence annotated;
    private final ClauseDays clauseDays;
    private final DayContext context;
    private final TotalWords totals;
    private final boolean story;

    TimeRules(SectionKind section, AnnotatedSentence annotated, TotalWords totals) {
        this.annotated = annotated;
        this.clauseDays = new ClauseDays(annotated);
        this.story = section != SectionKind.LEAD && section != SectionKind.CASUALTIES;
        this.context = annotated.context();
        this.totals = totals;
    }

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        if (isAroundTheBattle(claim)) {
            return Doubt.OTHER_TIME;
        }
        if (isToldOnOtherDays(claim)) {
            return Doubt.KNOWN_LONG_AFTER;
        }
        boolean total = totals.areBeside(claim.loss());
        if (claim.speech() == null && clauseDays.areEstablished(claim.loss())) {
            boolean late = clauseDays.of(claim.loss()).stream()
                    .anyMatch(day -> day.start() != null && context.isAfter(day.start(), MONTH));
            return late && !total ? Doubt.KNOWN_LONG_AFTER : null;
        }
        if (claim.speech() == null && isInTheStoryOfOtherDays(claim.loss())) {
            return Doubt.OTHER_TIME;
        }
        return doubtOfDays(claim, total);
    }

    private @Nullable Doubt doubtOfDays(CandidateClaim claim, boolean total) {
        List<Day> days = daysOf(claim).stream()
                .filter(day -> !isOfSpeech(day, claim) && !(total && isCounted(day, claim.speech())))
                .toList();
        boolean whole = total || areWhole(days);
        return days.stream()
                .map(day -> isOfAYear(day) && !total ? Doubt.OTHER_EVENT : doubt(day, whole))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // what others said in the story of earlier or later days
    private boolean isToldOnOtherDays(CandidateClaim claim) {
        boolean undated = claim.claimedOn() == null && claim.speech() != null;
        LocalDate known = undated ? context.spokenOf() : claim.claimedOn();
        boolean sums = totals.sumUpCasualties() && !claim.speakers().isEmpty();
        boolean before = undated && known != null && context.start() != null && known.isBefore(context.start());
        boolean after = known != null && context.isAfter(known, undated ? WEEK : MONTH);
        return (before || after) && !totals.areSummed(claim.loss()) && !sums;
    }

    // "between 8 April and 10 June", "from April to June", "by 10 June", where it lasted from 8 April to 10 June
    private boolean areWhole(List<Day> days) {
        return !days.isEmpty()
                && days.get(days.size() - 1).holds(context.end())
                && (days.get(0).holds(context.start())
                        || isEnd(days.get(0).words().from()));
    }

    // "On 18 March, the army came back. It withdrew after three soldiers were killed", where the battle ended on 3
    // March; where losses are summed up, only of months later
    private boolean isInTheStoryOfOtherDays(Loss loss) {
        LocalDate last = context.spokenOf();
        return last != null
                && (story ? isOtherDay(last) : context.isAfter(last, 2 * MONTH))
                && loss.form() != Loss.Form.TOLL
                && !isSuffered(loss)
                && clauseDays.of(loss).isEmpty()
                && !totals.areSummed(loss)
                && !(context.lastsADayOrTwo() && totals.areBeside(loss));
    }

    // what is told of the day after a battle of a day or two may have cost lives in it
    private boolean isOtherDay(LocalDate last) {
        LocalDate day = context.lastsADayOrTwo() ? last.minusDays(1) : last;
        return !context.isDuring(day, last);
    }

    // "The British suffered 67 casualties", "lost over 3,000 men killed or wounded", "losses were 300 killed" sum up
    private boolean isSuffered(Loss loss) {
        TokenRange clause = annotated.sentence().clause(loss.words());
        return TollPhrase.before(annotated.sentence(), loss.words().from(), clause.from()) != null
                || ProseWords.SUFFER.in(
                        annotated.tokens(),
                        clause.from(),
                        loss.headcount().words().to());
    }

    // "were killed before the battle", "after the battle, twelve were executed"; but bodies may be found after it
    private boolean isAroundTheBattle(CandidateClaim claim) {
        Sentence sentence = annotated.sentence();
        TokenRange said = claim.speech() == null
                ? new TokenRange(0, sentence.size())
                : claim.speech().said();
        TokenRange clause = sentence.clause(claim.loss().words());
        // "24 were killed, and the army left its posts after the attack"
        int next = sentence.statementEnd(claim.loss().words().to());
        for (int i = clause.from(); i < next; i++) {
            if (isAroundTheEvent(i)
                    && said.contains(i)
                    // "claimed two days after the attack that"
                    && !(claim.speech() != null
                            && isBeforeThat(i, claim.speech().attribution().to()))) {
                return claim.loss().form() != Loss.Form.TOLL
                        && !clauseDays.isEstablished(new TokenRange(claim.saidFrom(sentence), clause.to()));
            }
        }
        return false;
    }

    private boolean isAroundTheEvent(int index) {
        Sentence sentence = annotated.sentence();
        int event = ProseWords.AROUND.skip(annotated.tokens(), index);
        return event > index
                && !annotated.isInDay(index)
                && sentence.begins(ProseWords.EVENT, event)
                // "before the siege ended"
                && !(sentence.is(index, "before") && sentence.begins(ProseWords.ENDED, event))
                && !sentence.begins(ProseWords.EVENT_NAME, event + 1);
    }

    // "In 2019, 4,000 people were killed", where the battle lasted some days of it
    private boolean isOfAYear(Day day) {
        return day.start() != null
                && day.end() != null
                && day.holds(context.start())
                && day.start().plusMonths(11).isBefore(day.end())
                && context.lastsAtMost(4 * MONTH)
                && !(day.start().equals(context.start()) && day.end().equals(context.end()));
    }

    private @Nullable Doubt doubt(Day day, boolean total) {
        boolean brief = context.lastsADayOrTwo();
        if (day.start() == null && !brief) {
            return Doubt.TIME_UNKNOWN;
        }
        if (day.start() != null && day.end() != null && !context.isDuring(day.start(), day.end())) {
            return Doubt.OTHER_TIME;
        }
        // "total casualties on this day were about 80", "on that same day", "40 on the previous day alone"
        int last = day.words().to() - 1;
        boolean thatDay = annotated.sentence().is(last, "day")
                        && (annotated.sentence().is(last - 1, "this")
                                || annotated.sentence().is(last - 1, "that")
                                || annotated.sentence().is(last - 1, "same"))
                || annotated.sentence().is(last + 1, "alone");
        return brief && !isOneOfTheDays(day) || !brief && total && !thatDay ? null : Doubt.PART_OF_TIME;
    }

    // "the fighting of 13 April" of a battle of two days
    private boolean isOneOfTheDays(Day day) {
        int of = day.words().from() - 1;
        return annotated.sentence().is(of, "of")
                && annotated.sentence().begins(ProseWords.EVENT, of - 1)
                && !(day.holds(context.start()) && day.holds(context.end()));
    }

    // "In June 2009 the historian estimated", "said in May 2016 that": outside what is said it tells when
    private boolean isOfSpeech(Day day, CandidateClaim claim) {
        ReportedSpeech speech = claim.speech();
        if (speech == null) {
            return false;
        }
        int first = day.words().from();
        // but not "had been killed that day"
        boolean that = annotated.sentence().is(first, "that")
                && first == claim.loss().words().to();
        boolean same = speech.day() != null && speech.day().equals(day.exact()) && !that;
        return same
                || !speech.said().contains(first)
                || isBeforeThat(first, speech.attribution().to());
    }

    // "confirmed the names of 1,172 soldiers killed in the battle by March 2024"
    private boolean isCounted(Day day, @Nullable ReportedSpeech speech) {
        return speech != null && totals.isBy(day.words().from());
    }

    // "by 10 June", "when it ended on 10 June"
    private boolean isEnd(int day) {
        return totals.isBy(day) || ProseWords.ENDED.in(annotated.tokens(), day - END_REACH, day);
    }

    private boolean isBeforeThat(int day, int verb) {
        for (int i = verb; i < annotated.tokens().size() && i < verb + REACH; i++) {
            if (annotated.sentence().is(i, "that")) {
                return day >= verb && day < i;
            }
        }
        return false;
    }

    // "When it ended on 26 June the French had lost 57 men, while the Germans had lost 347"
    private List<Day> daysOf(CandidateClaim claim) {
        List<Day> own = clauseDays.of(claim.loss());
        List<Day> days = own.isEmpty() ? otherDaysBefore(claim.loss()) : own;
        CandidateClaim previous = claim.previous();
        if (!days.isEmpty() || previous == null || previous.speech() != null) {
            return days;
        }
        int clause = annotated.sentence().clauseStart(claim.loss().words().from());
        boolean contrasted = annotated.sentence().begins(ProseWords.CONTRASTED, clause - 1);
        return contrasted ? clauseDays.of(previous.loss()) : days;
    }

    // "The fortress fell on 19 January 1812; the British lost 195 men during the siege", "On 18 January, they took Gao,
    // but lost 86 men", where the battle was another
    private List<Day> otherDaysBefore(Loss loss) {
        int clause = annotated.sentence().clauseStart(loss.words().from());
        TokenRange before = new TokenRange(annotated.sentence().clauseStart(clause - 1), Math.max(0, clause - 1));
        boolean apart = annotated.sentence().is(clause - 1, ";");
        return annotated.days().stream()
                .filter(day -> apart
                        ? before.contains(day.words().from())
                        : day.words().from() <= 1)
                .filter(day -> doubt(day, true) == Doubt.OTHER_TIME)
                .toList();
    }
}
