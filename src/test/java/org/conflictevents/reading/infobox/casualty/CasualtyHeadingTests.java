package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words before a colon say about the figures behind it. */
class CasualtyHeadingTests {

    private static final CasualtyHeading BEFORE = CasualtyHeading.NONE.withSources(List.of("SOHR"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                // words | sources | type | civilians | things | index of the text's first token
                "killed | SOHR | KILLED | false | false | 0",
                "Civilian deaths | SOHR | KILLED | true | false | 0",
                "killed or wounded | SOHR | KILLED_OR_INJURED | false | false | 0",
                "ships | SOHR | - | false | true | -1",
                "total | SOHR | - | false | false | 0",
                "france | SOHR | - | false | false | -1",
                "Per Ukraine | Ukraine | - | false | false | -1",
                "Malian claim (May) | Malian | - | false | false | -1",
            })
    void readsWhatHolds(String words, String source, CasualtyType type, boolean civilians, boolean things, int from) {
        TokenizedText passage = TokenizedText.of(words);

        CasualtyHeading heading = BEFORE.then(passage, 0, passage.size());

        assertThat(heading.sources()).containsExactly(source);
        assertThat(heading.type()).isEqualTo(type);
        assertThat(heading.civilians()).isEqualTo(civilians);
        assertThat(heading.things()).isEqualTo(things);
        assertThat(heading.from()).isEqualTo(from);
        assertThat(heading.loose()).isFalse();
    }

    @Test
    void holdsBehindAFigureButBelongsToItsTextNoMore() {
        CasualtyHeading killed = BEFORE.then(TokenizedText.of("killed"), 0, 1);

        assertThat(killed.from()).isZero();
        assertThat(killed.afterFigure().from()).isNegative();
        assertThat(killed.afterFigure().type()).isEqualTo(CasualtyType.KILLED);
    }

    @Test
    void holdsForOneFigureWithoutAColon() {
        CasualtyHeading killed = BEFORE.loosely(CasualtyType.KILLED, 0, false);

        assertThat(killed.type()).isEqualTo(CasualtyType.KILLED);
        assertThat(killed.afterFigure()).isEqualTo(BEFORE);
        assertThat(killed.afterSegment()).isEqualTo(BEFORE);
    }
}
