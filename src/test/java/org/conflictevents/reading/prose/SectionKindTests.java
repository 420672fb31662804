package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.conflictevents.article.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionKindTests {

    @ParameterizedTest
    @CsvSource({
        "Aftermath, OUTCOME",
        "Casualties and losses, CASUALTIES",
        "Casualties in 2014, COURSE",
        "The battle, COURSE",
        "Background, ASIDE",
        "Reactions, ASIDE",
        "Later casualties, ASIDE",
        "Casualties and refugees, CASUALTIES",
        "Aftermath and legacy, OUTCOME",
        "Legacy and aftermath, ASIDE",
        "Analysis, OUTCOME",
        "Second battle, ASIDE",
        "Second week, ASPECT",
        "Humanitarian situation, ASPECT",
    })
    void headingsTellWhatASectionIsAbout(String heading, SectionKind kind) {
        Section section = new Section(heading, 2, 10, 20);

        assertThat(SectionKind.of(List.of(new Section(null, 1, 0, 10), section)))
                .containsEntry(section, kind);
    }

    @Test
    void sectionsAreOfTheKindOfThoseAboveThem() {
        Section lead = new Section(null, 1, 0, 10);
        Section background = new Section("Background", 2, 10, 20);
        Section losses = new Section("Losses", 3, 20, 30);
        Section aftermath = new Section("Aftermath", 2, 30, 40);
        Section burials = new Section("Burials", 3, 40, 50);

        assertThat(SectionKind.of(List.of(lead, background, losses, aftermath, burials)))
                .isEqualTo(Map.of(
                        lead, SectionKind.LEAD,
                        background, SectionKind.ASIDE,
                        losses, SectionKind.ASIDE,
                        aftermath, SectionKind.OUTCOME,
                        burials, SectionKind.OUTCOME));
    }
}
