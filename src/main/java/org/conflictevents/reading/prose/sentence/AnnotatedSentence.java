package org.conflictevents.reading.prose.sentence;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the days and headcounts found in it.
 *
 * @param context what the text had told of time before
 * @param days in the order of the sentence; none overlap
 * @param headcounts in the order of the sentence
 */
public record AnnotatedSentence(Sentence sentence, DayContext context, List<Day> days, List<Headcount> headcounts) {

    public static AnnotatedSentence of(Sentence sentence, DayContext context) {
        List<Day> days = DayReader.read(sentence.tokens(), context);
        return new AnnotatedSentence(sentence, context, days, HeadcountReader.read(sentence, days));
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    @Nullable
    public Day dayAt(int index) {
        return days.stream()
                .filter(day -> day.words().from() == index)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    public Day dayEndingAt(int index) {
        return days.stream()
                .filter(day -> day.words().to() == index)
                .findFirst()
                .orElse(null);
    }

    public boolean isInDay(int index) {
        return days.stream().anyMatch(day -> day.words().contains(index));
    }

    /** Whether a headcount begins from the first index to before the last. */
    public boolean countsIn(int from, int to) {
        return headcounts.stream()
                .mapToInt(headcount -> headcount.words().from())
                .anyMatch(first -> first >= from && first < to);
    }

    /** Whether a headcount ends right before this index. */
    public boolean countsUpTo(int index) {
        return headcounts.stream().anyMatch(headcount -> headcount.words().to() == index);
    }

    /** Index after the last headcount that begins before this index; 0 where there is none. */
    public int endOfHeadcountBefore(int index) {
        return headcounts.stream()
                .map(Headcount::words)
                .filter(words -> words.from() < index)
                .reduce((first, second) -> second)
                .map(words -> words.to())
                .orElse(0);
    }

    /** Whether such words stand in a range and mean it: no "may" of "3 May" or of "may be as high as". */
    public boolean tells(ProseWords words, int from, int to) {
        return IntStream.range(Math.max(0, from), to)
                .filter(i -> words.beginAt(tokens(), i) && !isInDay(i))
                // "since the start of the battle" is the whole of it
                .anyMatch(i -> !ProseWords.UPPER_BOUND.beginAt(tokens(), i) && !ProseWords.TOTAL.beginAt(tokens(), i));
    }
}
