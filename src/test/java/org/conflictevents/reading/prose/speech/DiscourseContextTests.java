package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.article.Section;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.DayReader;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.api.Test;

class DiscourseContextTests {

    private static final Section AFTERMATH = new Section("Aftermath", 2, 10, 20);
    private static final Section MAY = new Section("4 May 2020", 2, 20, 30);

    private final DiscourseContext beginning =
            DiscourseContext.before(Sentences.DAYS).entering(AFTERMATH);

    @Test
    void firstDayOfASentenceLeadsUnlessSomethingWasSaidOnAnother() {
        List<Day> days = List.of(day(5), day(1));

        assertThat(beginning.after(days, List.of(), null).days().last()).isEqualTo("2020-05-05");
        assertThat(beginning.after(days, List.of(speech(8)), null).days().last())
                .isEqualTo("2020-05-08");
        assertThat(beginning
                        .after(List.of(), List.of(speech(null)), null)
                        .days()
                        .last())
                .isNull();
    }

    @Test
    void yearOfABookOnTheBattleIsNotThatOfTheDaysBehindIt() {
        List<Day> published = DayReader.read(Tokenizer.tokens("In 2025 Smith wrote"), Sentences.DAYS);
        List<Day> june = DayReader.read(
                Tokenizer.tokens("By 11 June"),
                beginning.after(published, List.of(speech(null)), null).days());

        assertThat(june).singleElement().extracting(Day::start).isEqualTo(LocalDate.of(2020, 6, 11));
    }

    @Test
    void sectionForgetsTheDaysOfOthersAndMayHaveItsOwn() {
        DiscourseContext told = beginning.after(List.of(day(5)), List.of(), null);

        assertThat(told.entering(AFTERMATH).days().last()).isEqualTo("2020-05-05");
        assertThat(told.entering(MAY).days().last()).isEqualTo("2020-05-04");
        assertThat(told.entering(MAY).entering(AFTERMATH).days().last()).isNull();
    }

    @Test
    void speakerIsForgottenAtASentenceWithoutSpeechAndAtAParagraph() {
        DiscourseContext said = beginning.after(List.of(), List.of(speech(5), speech(8)), null);

        assertThat(said.speech()).isEqualTo(speech(8));
        assertThat(said.after(List.of(), List.of(), null).speech()).isNull();
        assertThat(said.entering(AFTERMATH).speech()).isNull();
    }

    private static Day day(int ofMay) {
        return new Day(new TokenRange(0, 1), LocalDate.of(2020, 5, ofMay), LocalDate.of(2020, 5, ofMay));
    }

    private static ReportedSpeech speech(Integer ofMay) {
        TokenRange none = new TokenRange(0, 0);
        return new ReportedSpeech(List.of(), none, none, ofMay == null ? null : LocalDate.of(2020, 5, ofMay));
    }
}
