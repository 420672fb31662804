package org.conflictevents.reading.prose.speech;

import java.util.List;
import org.conflictevents.article.Section;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.DayReader;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence goes on from.
 *
 * @param section that it stands in; null before the first
 * @param days which day and year the section spoke of last
 * @param speech who spoke last in the sentence before; null where nobody did or it begins a paragraph
 * @param topic the side that the sentence before is about; null where it is about none or it begins a paragraph
 */
public record DiscourseContext(
        @Nullable Section section,
        DayContext days,
        @Nullable ReportedSpeech speech,
        @Nullable Topic topic) {

    /**
     * Where the text begins.
     *
     * @param battle first and last day of the battle
     */
    public static DiscourseContext before(DayContext battle) {
        return new DiscourseContext(null, battle, null, null);
    }

    /** Where a paragraph begins; the heading of a section may tell a day of its own. */
    public DiscourseContext entering(Section next) {
        if (next.equals(section)) {
            return new DiscourseContext(section, days, null, null);
        }
        DayContext battle = days.atSection();
        List<Day> told = next.heading() == null ? List.of() : DayReader.read(Tokenizer.tokens(next.heading()), battle);
        return new DiscourseContext(next, battle.after(told), null, null);
    }

    /**
     * @param about what the sentence is about; null where it is about no side
     */
    public DiscourseContext after(AnnotatedSentence sentence, List<ReportedSpeech> speeches, @Nullable Topic about) {
        ReportedSpeech last = speeches.isEmpty() ? null : speeches.get(speeches.size() - 1);
        // "In 2005, Niall Barr wrote", "returned in the exchange of 1953"
        DayContext after = days.after(sentence.days().stream()
                .filter(day -> !days.isLaterYear(day)
                        || last == null && !sentence.sentence().is(day.words().from() - 1, "of"))
                .toList());
        return new DiscourseContext(section, last == null ? after : after.after(last.day()), last, about);
    }
}
