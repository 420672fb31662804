package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Section;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.DayReader;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/** What a sentence goes on from: who spoke in the one before, and which day and year the section spoke of last. */
final class DiscourseContext {

    private final DayContext battle;
    private DayContext days;
    private @Nullable Section section;
    private @Nullable Paragraph paragraph;
    private @Nullable ReportedSpeech speech;

    DiscourseContext(DayContext battle) {
        this.battle = battle;
        this.days = battle;
    }

    void enter(Paragraph next) {
        if (!next.section().equals(section)) {
            section = next.section();
            days = battle.atSection();
            tellDays(headingDays());
        }
        if (!next.equals(paragraph)) {
            paragraph = next;
            speech = null;
        }
    }

    private List<Day> headingDays() {
        return section == null || section.heading() == null
                ? List.of()
                : new DayReader(Tokenizer.tokens(section.heading()), battle).days();
    }

    DayContext days() {
        return days;
    }

    @Nullable
    ReportedSpeech speechBefore() {
        return speech;
    }

    void told(List<Day> told, List<ReportedSpeech> speeches) {
        speech = speeches.isEmpty() ? null : speeches.get(speeches.size() - 1);
        tellDays(told);
        LocalDate said = speech == null ? null : speech.day();
        days = days.after(said, null);
    }

    // of several days of a sentence the first leads: "On 3 May …, after the attack of 1 May"
    private void tellDays(List<Day> told) {
        LocalDate first = told.stream()
                .map(Day::exact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Integer year = told.stream()
                .map(Day::start)
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(null);
        days = days.after(first, year);
    }
}
