package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadFiguresTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33 soldiers had been found alive.                       | 33 soldiers: tells of missing people",
                "16 soldiers were freed.                                 | 16 soldiers: what happened to those counted",
                "The 12 soldiers saw no killed rebels.                   | 12 soldiers: what happened to those counted",
                "The rebels let 300 civilians go.                        | 300 civilians: what happened to those counted",
                "Nine soldiers were killed; ISGS spoke of 20.             | 20: what happened to those counted",
                "ISGS said 20 soldiers died, while Mali put the number at nine. | nine: what happened to those counted",
                "The Malian army claimed 30 kills.                        | 30 kills: whose casualties these are",
                "One in three Malian soldiers was killed.                 | One in three Malian soldiers was killed: whom",
                "15 Malian soldiers fell back.                            | 15 Malian soldiers: what happened",
                "More than half of the 50 men were killed.                | the 50 men were killed: whom or how many",
                "The 12 soldiers were surrounded.                        | 12 soldiers: what happened to those counted",
                "The gunmen took 21 hostages.                            | 21 hostages: what happened to those counted",
                "By evening 300 had been rescued.                        | 300: what happened to those counted",
                "Some 40 railwaymen were captured.                       | Some 40 railwaymen were captured: whose",
            })
    void areNoticedNearWordsOfFate(String sentence, String notice) {
        assertThat(ProseArticle.withAftermath(sentence).notices())
                .singleElement()
                .asString()
                .startsWith(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A group of 850 soldiers brought back slain rebels.",
                "They killed rebels and five of their vehicles burned.",
                "Rebels were killed near 12 vehicles.",
                "The 12 soldiers came.",
                "They hit 12 civilian buildings.",
            })
    void areLeftAloneWhereTheyAreStrengthsOrThings(String sentence) {
        assertThat(ProseArticle.withAftermath(sentence).notices()).isEmpty();
    }
}
