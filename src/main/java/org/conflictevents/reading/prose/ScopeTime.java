package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/** Compares the days that the clause of a figure tells with the battle's. */
final class ScopeTime {

    private static final int SHORT = 3;

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final DayContext context;

    ScopeTime(AnnotatedSentence told) {
        this.told = told;
        this.sentence = told.sentence();
        this.context = told.context();
    }

    /**
     * Why the figure may be about another time, or about one of many days; null where it is not.
     *
     * @param speech who says so; null for the narrator
     * @param total whether the clause says that it tells of the whole
     */
    @Nullable
    String doubt(Loss loss, @Nullable ReportedSpeech speech, boolean total) {
        LocalDate known = speech == null ? establishedOn(loss) : speech.day();
        if (known != null && context.isLongAfter(known) && !total) {
            return "became known long after the battle and may be about another event";
        }
        if (speech == null && isEstablished(loss)) {
            return null;
        }
        for (Day day : clauseDays(loss)) {
            String doubt = ofSpeech(day, speech) ? null : doubt(day, total);
            if (doubt != null) {
                return doubt;
            }
        }
        return null;
    }

    private @Nullable String doubt(Day day, boolean total) {
        boolean brief = context.lastsAtMost(SHORT);
        if (day.start() == null && !brief) {
            return "it is not clear which time the words are about";
        }
        if (day.start() != null && !context.isDuring(day.start(), day.end())) {
            return "the words are about another time than the battle's";
        }
        return brief || total ? null : "tells of a part of the battle";
    }

    private static boolean ofSpeech(Day day, @Nullable ReportedSpeech speech) {
        return speech != null && speech.day() != null && speech.day().equals(day.exact());
    }

    private List<Day> clauseDays(Loss loss) {
        int start = sentence.clauseStart(loss.from());
        int end = sentence.clauseEnd(loss.to());
        return told.days().stream()
                .filter(day -> day.from() >= start && day.from() < end)
                .toList();
    }

    /** Whether the clause tells of something that makes a figure known: a burial, bodies found, a toll that rose. */
    private boolean isEstablished(Loss loss) {
        int start = sentence.clauseStart(loss.from());
        return ProseWords.ESTABLISHED.in(told.tokens(), start, sentence.clauseEnd(loss.to()));
    }

    /**
     * The day on which what the narrator tells became known, where the clause tells of that: "were interred in Gao on
     * November 20", "were discovered on November 21, bringing the death toll to 43"; null otherwise.
     */
    @Nullable
    LocalDate establishedOn(Loss loss) {
        List<LocalDate> days = new ArrayList<>();
        clauseDays(loss).forEach(day -> days.add(day.exact()));
        return isEstablished(loss) && days.size() == 1 ? days.get(0) : null;
    }
}
