package org.conflictevents.reading.prose.sentence;

import java.time.LocalDate;
import java.util.Objects;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.FigurePhrase;

/** Sentences for tests, as those of an article on a battle of 3 May 2020 whose text spoke of 5 May last. */
public final class Sentences {

    public static final DayContext DAYS = new DayContext(LocalDate.of(2020, 5, 3), LocalDate.of(2020, 5, 3));

    private Sentences() {}

    public static Sentence sentence(String words) {
        return Sentence.of(words, new Span(0, words.length()));
    }

    public static AnnotatedSentence annotated(String words) {
        return AnnotatedSentence.of(sentence(words), DAYS.after(LocalDate.of(2020, 5, 5)));
    }

    /** Index of the token that begins where these words first stand in a sentence. */
    public static int index(Sentence sentence, String words) {
        int start = sentence.text().indexOf(words);
        int index = 0;
        while (sentence.tokens().get(index).start() != start) {
            index++;
        }
        return index;
    }

    /** Like "12", "12..", "?". */
    static String bounds(FigurePhrase figure) {
        String min = Objects.toString(figure.min(), "");
        String max = Objects.toString(figure.max(), "");
        return figure.isVague() ? "?" : min.equals(max) ? min : min + ".." + max;
    }
}
