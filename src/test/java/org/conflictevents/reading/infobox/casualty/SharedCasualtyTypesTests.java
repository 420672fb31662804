package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arms of service that share what is told of the last. */
class SharedCasualtyTypesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 infantry, 230 cavalry killed | 80 KILLED; 230 KILLED",
                "80 infantry, 230 cavalry, 9 gunners wounded | 80 INJURED; 230 INJURED; 9 INJURED",
                "80 infantry captured, 230 cavalry killed | 80 CAPTURED; 230 KILLED",
                "80 infantry, 230 killed | 80 null; 230 KILLED",
                "80 men, 230 cavalry killed | 80 null; 230 KILLED",
                "80 infantry; 230 cavalry killed | 80 null; 230 KILLED",
                "captured: 80 infantry, 230 cavalry killed | 80 null; 230 KILLED",
            })
    void sharesAlongAList(String line, String expected) {
        TokenizedText passage = TokenizedText.of(line);

        assertThat(SharedCasualtyTypes.complete(passage, CasualtyLines.scan(passage)).stream()
                        .map(item -> item.figure().min() + " " + item.ownType())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
