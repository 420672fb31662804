package org.conflictevents.reading.prose.sentence;

import java.util.List;
import org.conflictevents.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the days and headcounts found in it.
 *
 * @param context what the text had told of time before
 */
public record AnnotatedSentence(Sentence sentence, DayContext context, List<Day> days, List<Headcount> headcounts) {

    public static AnnotatedSentence of(Sentence sentence, DayContext context) {
        List<Day> days = new DayReader(sentence.tokens(), context).days();
        return new AnnotatedSentence(
                sentence, context, days, new HeadcountReader(sentence.tokens(), days).headcounts());
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    @Nullable
    public Day dayAt(int index) {
        return days.stream().filter(day -> day.from() == index).findFirst().orElse(null);
    }

    @Nullable
    public Day dayEndingAt(int index) {
        return days.stream().filter(day -> day.to() == index).findFirst().orElse(null);
    }

    public boolean isInDay(int index) {
        return days.stream().anyMatch(day -> day.from() <= index && index < day.to());
    }

    /** Whether a headcount begins from the first index to before the last. */
    public boolean countsIn(int from, int to) {
        return headcounts.stream().anyMatch(headcount -> headcount.first() >= from && headcount.first() < to);
    }
}
