package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.conflictevents.reading.infobox.InfoboxLines;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes below the columns: figures of no side. */
class NotesLineReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,500 civilians killed, 700 expelled from the town | KILLED 1500 CIVILIANS; OTHER 700 CIVILIANS",
                "40 killed, 3 civilians injured | KILLED 40 UNKNOWN; INJURED 3 CIVILIANS",
                "From 2012 on | ",
                "Several killed | ",
                "3 ships sunk | ",
            })
    void readsFiguresWhoseWordsTellWhatHappened(String line, String expected) {
        assertThat(read(line).value().stream()
                        .map(claim -> claim.subject().type() + " "
                                + claim.figure().min() + " " + claim.subject().victims())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9 workers. From 2012 on. | 9 workers", "3 tanks captured | 3 tanks captured"})
    void reportsOtherFigures(String line, String words) {
        assertThat(read(line))
                .isEqualTo(new Reading<>(
                        List.of(), List.of(new Notice(4, words, "a note that is not read as a casualty figure"))));
    }

    private static Reading<List<ClaimReading>> read(String line) {
        ClaimantResolver parties = new ClaimantResolver(List.of());
        return InfoboxLines.read("Notes: " + line, (article, read) -> NotesLineReader.read(article, read, parties));
    }
}
