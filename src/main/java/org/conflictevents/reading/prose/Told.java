package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the days and headcounts found in it.
 *
 * @param context what the text had told of time before
 */
record Told(Sentence sentence, DayContext context, List<Day> days, List<Headcount> headcounts) {

    static Told of(Sentence sentence, DayContext context) {
        List<Day> days = new DayReader(sentence.tokens(), context).days();
        return new Told(sentence, context, days, new HeadcountReader(sentence.tokens(), days).headcounts());
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    @Nullable
    Day dayAt(int index) {
        return days.stream().filter(day -> day.from() == index).findFirst().orElse(null);
    }

    @Nullable
    Day dayEndingAt(int index) {
        return days.stream().filter(day -> day.to() == index).findFirst().orElse(null);
    }

    boolean isInDay(int index) {
        return days.stream().anyMatch(day -> day.from() <= index && index < day.to());
    }

    /** Whether a headcount begins from the first index to before the last. */
    boolean countsIn(int from, int to) {
        return headcounts.stream().anyMatch(headcount -> headcount.first() >= from && headcount.first() < to);
    }
}
