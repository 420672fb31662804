package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons that share what is told of the last. */
class SharedCasualtyTypesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 infantry, 230 cavalry killed | 80 KILLED; 230 KILLED",
                "80 infantry, 230 cavalry, 9 gunners wounded | 80 INJURED; 230 INJURED; 9 INJURED",
                "80 infantry captured, 230 cavalry killed | 80 CAPTURED; 230 KILLED",
                "24 soldiers, 3 policemen killed | 24 KILLED; 3 KILLED",
                "30 soldiers, 2 officers captured | 30 CAPTURED; 2 CAPTURED",
                "24 Malian soldiers, 1 French soldier killed | 24 KILLED; 1 KILLED",
                "20 French, 12 British dead | 20 KILLED; 12 KILLED",
                "200 militiamen, 30 civilians dead, 9 wounded | 200 KILLED; 30 KILLED; 9 INJURED",
                "3,000 men, 12 generals killed | 3000 null; 12 KILLED",
                "1,000 Austrians, 20 officers killed | 1000 null; 20 KILLED",
                "200 soldiers, 150 French prisoners | 200 null; 150 CAPTURED",
                "400 troops, 3 aircraft lost | 400 null; 3 CASUALTIES",
                "80 infantry, 230 killed | 80 null; 230 KILLED",
                "80 men, 230 cavalry killed | 80 null; 230 KILLED",
                "80 infantry; 230 cavalry killed | 80 null; 230 KILLED",
                "captured: 80 infantry, 230 cavalry killed | 80 null; 230 KILLED",
                // before guns
                "1,400 and 3 guns captured | 1400 CAPTURED; 3 CAPTURED",
                "1,400 and 3 guns lost | 1400 null; 3 CASUALTIES",
                "3 and 40 guns captured | 3 null; 40 CAPTURED",
                // parts of the figure before
                "10 killed, 9 guardsmen and 1 sapper, 3 tanks | 10 KILLED; 9 KILLED; 1 KILLED; 3 null",
                "10 killed, 9 guardsmen, 4 sappers | 10 KILLED; 9 null; 4 null",
            })
    void sharesAlongAList(String line, String expected) {
        TokenizedText passage = TokenizedText.of(line);

        assertThat(SharedCasualtyTypes.complete(passage, CasualtyLines.scan(passage)).stream()
                        .map(item -> item.figure().min() + " " + item.ownType())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
