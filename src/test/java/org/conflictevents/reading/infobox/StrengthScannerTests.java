package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a strength line holds, and what each counts. */
class StrengthScannerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6–7,000 | 6000..7000 NONE general",
                "2,800 armored cavalry | 2800..2800 PERSONS",
                "33 ships, 500 men | 33..33 THINGS; 500..500 PERSONS general",
                "total: 120,000 | 120000..120000 NONE general total",
                "france: 400 men | 400..400 PERSONS general headed",
                "300 men, including 90 cavalry | 300..300 PERSONS general; 90..90 PERSONS share",
                "200 men (estimated) | 200..200 PERSONS general estimated",
                "200,000 (1801), 50,000 (1807) | 200000..200000 NONE general rival; 50000..50000 NONE general rival",
                "luftflotte 3 | 3..3 UNITS general",
                "2 French frigates | 2..2 THINGS",
                "several hundred men | ",
            })
    void findsTheFiguresOfALine(String line, String expected) {
        assertThat(StrengthScanner.scan(TokenizedText.of(line)).items().stream()
                        .map(StrengthScannerTests::described)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unknown, 900 soldiers | true",
                "90 (fort garrison), unknown number of reinforcements | true",
                "90 soldiers, unknown number of tanks | false",
                "900 unknown men | false",
            })
    void knowsWhetherFurtherPersonsAreNamed(String line, boolean openUpwards) {
        assertThat(StrengthScanner.scan(TokenizedText.of(line)).openUpwards()).isEqualTo(openUpwards);
    }

    private static String described(StrengthItem item) {
        return item.figure().min() + ".." + item.figure().max() + " " + item.noun()
                + (item.general() ? " general" : "")
                + (item.total() ? " total" : "")
                + (item.share() ? " share" : "")
                + (item.headed() ? " headed" : "")
                + (item.estimated() ? " estimated" : "")
                + (item.oneOfSeveral() ? " rival" : "");
    }
}
