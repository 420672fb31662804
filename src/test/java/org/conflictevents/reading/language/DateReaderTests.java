package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words | first and last day of each point
                "18 November 2019 | 2019-11-18/2019-11-18",
                "November 18, 2019 | 2019-11-18/2019-11-18",
                "1943-07-05 | 1943-07-05/1943-07-05",
                "30–31 October 2020 | 2020-10-30/2020-10-30 2020-10-31/2020-10-31",
                "May 8–9, 1992 | 1992-05-08/1992-05-08 1992-05-09/1992-05-09",
                "24 February 2022 – 2 March | 2022-02-24/2022-02-24 2022-03-02/2022-03-02",
                "November 1991 | 1991-11-01/1991-11-30",
                "spring 1943 | 1943-03-01/1943-05-31",
                "2012–13 | 2012-01-01/2012-12-31 2013-01-01/2013-12-31",
                "331 BC | -0330-01-01/-0330-12-31",
                "January–July 332 BC | -0331-01-01/-0331-01-31 -0331-07-01/-0331-07-31",
                "September 7 (O.S.), September 17, 1631 (N.S.) | 1631-09-17/1631-09-17",
                "10:30, 4 July 1918 | 1918-07-04/1918-07-04",
                "9 a.m., 4 July 1918 | 1918-07-04/1918-07-04",
                "29 February 1500 | null/null",
            })
    void readsPointsOfTimeInTheirOrder(String words, String points) {
        assertThat(read(words).points().stream()
                        .map(point -> point.first() + "/" + point.last())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // words | alternatives | open | approximate | impossible
                "18 November 2019 | false | false | false | -",
                "November or December 1944 | true | false | false | -",
                "24 February 2022 – present | false | true | false | -",
                "c. 1200 | false | false | true | -",
                "late January 1945 | false | false | true | -",
                "spring 1943 | false | false | true | -",
                "31 February 2019 | false | false | false | 31 February",
                "32 May 2019 | false | false | false | 32 May",
                "February 30, 2019 | false | false | false | February 30",
                "29 February 2019 | false | false | false | 29 February 2019",
                "2019-13-01 | false | false | false | 2019-13-01",
                "2019-11-31 | false | false | false | 2019-11-31",
            })
    void tellsHowCertainTheyAre(String words, boolean alternatives, boolean open, boolean about, String impossible) {
        DatePoints read = read(words);

        assertThat(read.alternatives()).isEqualTo(alternatives);
        assertThat(read.open()).isEqualTo(open);
        assertThat(read.points().stream().anyMatch(DatePoint::approximate)).isEqualTo(about);
        assertThat(read.impossible()).isEqualTo(impossible);
    }

    private static DatePoints read(String words) {
        return DateReader.read(TokenizedText.of(words));
    }
}
