package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.vocabulary.CasualtyType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasualtyWordsTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // words, type, tokens read
                "killed in action, KILLED, 3",
                "Dead, KILLED, 1",
                "seriously wounded, INJURED, 2",
                "killed or wounded, KILLED_OR_INJURED, 3",
                "taken prisoner, CAPTURED, 2",
                "missing, MISSING, 1",
                "surrendered, SURRENDERED, 1",
                "losses, CASUALTIES, 1",
                "deserted, OTHER, 1",
                "killing, -, 0",
                "death toll, KILLED, 1",
                "soldiers, -, 0",
            })
    void tellsWhatHappened(String words, CasualtyType type, int next) {
        PhraseTable.Match<CasualtyType> match = CasualtyWords.at(Tokenizer.tokens(words), 0);

        assertThat(match).isEqualTo(type == null ? null : new PhraseTable.Match<>(type, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | -",
                "KILLED | KILLED",
                "KILLED INJURED | KILLED_OR_INJURED",
                "KILLED CASUALTIES | KILLED",
                "KILLED INJURED KILLED_OR_INJURED | KILLED_OR_INJURED",
                "CAPTURED MISSING | CAPTURED_OR_MISSING",
                "KILLED CAPTURED | CASUALTIES",
                "CASUALTIES | CASUALTIES",
            })
    void findsOneTypeForSeveral(String types, CasualtyType together) {
        Set<CasualtyType> several = EnumSet.noneOf(CasualtyType.class);
        if (types != null) {
            Arrays.stream(types.split(" ")).map(CasualtyType::valueOf).forEach(several::add);
        }

        assertThat(CasualtyWords.together(several)).isEqualTo(together);
    }
}
