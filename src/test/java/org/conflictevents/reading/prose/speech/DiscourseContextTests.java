package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.article.Section;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.DayReader;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscourseContextTests {

    private static final Section AFTERMATH = new Section("Aftermath", 2, 10, 20);
    private static final Section MAY = new Section("4 May 2020", 2, 20, 30);

    private static final AnnotatedSentence NO_DAY = Sentences.annotated("The army withdrew.");

    private final DiscourseContext beginning =
            DiscourseContext.before(Sentences.DAYS).entering(AFTERMATH);

    @Test
    void firstDayOfASentenceLeadsUnlessSomethingWasSaidOnAnother() {
        AnnotatedSentence days = Sentences.annotated("On 5 May, after the attack of 1 May, the army withdrew.");

        assertThat(beginning.after(days, List.of(), null).days().last()).isEqualTo("2020-05-05");
        assertThat(beginning.after(days, List.of(speech(8)), null).days().last())
                .isEqualTo("2020-05-08");
        assertThat(beginning.after(NO_DAY, List.of(speech(null)), null).days().last())
                .isNull();
    }

    @Test
    void laterYearOfABookOrOfAnEventIsNotThatOfTheDaysBehindIt() {
        AnnotatedSentence published = Sentences.annotated("In 2025 Smith wrote so.");
        AnnotatedSentence exchanged = Sentences.annotated("Of the missing, 39 returned in the exchange of 2023.");
        AnnotatedSentence rebuilt = Sentences.annotated("In 2023 the town was rebuilt.");

        assertThat(juneBehind(published, List.of(speech(null)))).isEqualTo(LocalDate.of(2020, 6, 11));
        assertThat(juneBehind(exchanged, List.of())).isEqualTo(LocalDate.of(2020, 6, 11));
        assertThat(juneBehind(rebuilt, List.of())).isEqualTo(LocalDate.of(2023, 6, 11));
    }

    private @Nullable LocalDate juneBehind(AnnotatedSentence sentence, List<ReportedSpeech> speeches) {
        DayContext days = beginning.after(sentence, speeches, null).days();
        return DayReader.read(Tokenizer.tokens("By 11 June"), days).get(0).start();
    }

    @Test
    void sectionForgetsTheDaysOfOthersAndMayHaveItsOwn() {
        DiscourseContext told = beginning.after(Sentences.annotated("On 5 May the army withdrew."), List.of(), null);

        assertThat(told.entering(AFTERMATH).days().last()).isEqualTo("2020-05-05");
        assertThat(told.entering(MAY).days().last()).isEqualTo("2020-05-04");
        assertThat(told.entering(MAY).entering(AFTERMATH).days().last()).isNull();
    }

    @Test
    void speakerIsForgottenAtASentenceWithoutSpeechAndAtAParagraph() {
        DiscourseContext said = beginning.after(NO_DAY, List.of(speech(5), speech(8)), null);

        assertThat(said.speech()).isEqualTo(speech(8));
        assertThat(said.after(NO_DAY, List.of(), null).speech()).isNull();
        assertThat(said.entering(AFTERMATH).speech()).isNull();
    }

    private static ReportedSpeech speech(Integer ofMay) {
        TokenRange none = new TokenRange(0, 0);
        return new ReportedSpeech(List.of(), none, none, ofMay == null ? null : LocalDate.of(2020, 5, ofMay));
    }
}
