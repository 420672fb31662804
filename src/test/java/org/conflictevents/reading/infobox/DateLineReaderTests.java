package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. */
class DateLineReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 November 2019 | 2019-11-18 2019-11-18 DAY",
                "November 18, 2019 | 2019-11-18 2019-11-18 DAY",
                "30-31 October 2020 | 2020-10-30 2020-10-31 RANGE",
                "May 8–9, 1992 | 1992-05-08 1992-05-09 RANGE",
                "24 February – 2 March 2022 | 2022-02-24 2022-03-02 RANGE",
                "25 july-10 august 1944 | 1944-07-25 1944-08-10 RANGE",
                "September 27, 2020 – November 10, 2020 | 2020-09-27 2020-11-10 RANGE",
                "4 and 15–16 august 1801 | 1801-08-04 1801-08-16 RANGE",
                "1943-07-05 – 1943-07-12 | 1943-07-05 1943-07-12 RANGE",
                "6 June 1944, 05:30 | 1944-06-06 1944-06-06 DAY",
                "may–june 1342 | 1342-05-01 1342-06-30 MONTH",
                "January 1798 | 1798-01-01 1798-01-31 MONTH",
                "November 1991 – May 9, 1992 | 1991-11-01 1992-05-09 MONTH",
                "1132 | 1132-01-01 1132-12-31 YEAR",
                "1542–46 | 1542-01-01 1546-12-31 YEAR",
                "1341 – 12 april 1365 | 1341-01-01 1365-04-12 YEAR",
                "331 BC | -0330-01-01 -0330-12-31 YEAR",
                "january–july 332 bc | -0331-01-01 -0331-07-31 MONTH",
                "336–323 bc | -0335-01-01 -0322-12-31 YEAR",
                "3 or 4 February 1797 | 1797-02-03 1797-02-04 APPROXIMATE",
                "c. 1200 | 1200-01-01 1200-12-31 APPROXIMATE",
                "Summer 1812 | 1812-06-01 1812-08-31 APPROXIMATE",
                "september 7 (o.s.), september 17, 1631 (n.s.) | 1631-09-17 1631-09-17 DAY",
                "July 15, 1705 (O.S.), July 16, 1705 (Swedish calendar), July 26, 1705 (N.S.) | 1705-07-26 1705-07-26 DAY",
                "November 7, 1808; 215 years ago | 1808-11-07 1808-11-07 DAY",
                "13 March 624 CE / 17 Ramadan 2 AH | 0624-03-13 0624-03-13 DAY",
                "8–17 May 2012 (first phase) 16–20 July 2013 (second phase) | 2012-05-08 2013-07-20 RANGE",
                "20 February 2014 – present | 2014-02-20 null RANGE",
                "20 February 1988 – present, raids: 1988–1991, war: 1992–1994 | 1988-02-20 null RANGE",
                "November 1125 – 9 February 1234, 1125–42, first war, 1233–34, last war | 1125-11-01 1234-02-09 MONTH",
                "6 June 1944 – mid-July 1944 | 1944-06-06 1944-07-31 APPROXIMATE",
                "c. 18 November 2019 | 2019-11-18 2019-11-18 APPROXIMATE",
                "probably 18 November 2019 | 2019-11-18 2019-11-18 APPROXIMATE",
                "before 18 November 2019 | 2019-11-18 2019-11-18 APPROXIMATE",
                "around 18th November, 2019 | 2019-11-18 2019-11-18 APPROXIMATE",
                "about November 18, 2019 | 2019-11-18 2019-11-18 APPROXIMATE",
                "c. 18–20 November 2019 | 2019-11-18 2019-11-20 APPROXIMATE",
                "18 – c. 20 November 2019 | 2019-11-18 2019-11-20 APPROXIMATE",
                "2 September 31 BC | -0030-09-02 -0030-09-02 DAY",
                "September 2, 31 BC | -0030-09-02 -0030-09-02 DAY",
                "28 July – 2 September 31 BCE | -0030-07-28 -0030-09-02 RANGE",
                "September 9 AD | 0009-09-01 0009-09-30 MONTH",
                "11 September 9 CE | 0009-09-11 0009-09-11 DAY",
                "23–25 June AD 9 | 0009-06-23 0009-06-25 RANGE",
                "9 AD | 0009-01-01 0009-12-31 YEAR",
                "AD 9 | 0009-01-01 0009-12-31 YEAR",
                "31 BC | -0030-01-01 -0030-12-31 YEAR",
                "31–30 BC | -0030-01-01 -0029-12-31 YEAR",
                "9–16 AD | 0009-01-01 0016-12-31 YEAR",
                "2 BC – 4 AD | -0001-01-01 0004-12-31 YEAR",
                "6 April – September AD 70 | 0070-04-06 0070-09-30 MONTH",
                "05.07.1943 – 12.07.1943 | 1943-07-05 1943-07-12 RANGE",
                "10,12 May 1944 | 1944-05-10 1944-05-12 RANGE",
                "May 10,1944 | 1944-05-10 1944-05-10 DAY",
                "unknown | null null null",
                "14 6 1648 | null null null",
            })
    void readsTheFirstAndTheLastDay(String line, String expected) {
        DateReading date = read(line).value();

        assertThat(date.start() + " " + date.end() + " " + date.precision()).isEqualTo(expected);
        assertThat(date.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 November 2019 | 2019-11-18",
                "30-31 October 2020 | 2020-10-30",
                "January 1798 | 1798-01-31",
                "November 1991 – May 9, 1992 | 1991-11-30",
                "3 or 4 February 1797 | 1797-02-04",
            })
    void readsTheLatestDayItMayHaveBegunOn(String line, LocalDate startLatest) {
        DateReading date = read(line).value();

        assertThat(date.startLatest()).isEqualTo(startLatest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"long ago", "14 6 1648", "11 june – 3 may 1800"})
    void reportsADateThatItCannotRead(String line) {
        assertThat(read(line))
                .isEqualTo(new Reading<>(
                        new DateReading(null, null, null, null, line),
                        List.of(new Notice(4, line, "no date understood"))));
    }

    private static Reading<DateReading> read(String line) {
        return InfoboxLines.read("Date: " + line, DateLineReader::read);
    }
}
