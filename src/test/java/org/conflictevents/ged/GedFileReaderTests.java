package org.conflictevents.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conflictevents.article.Fault;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.GeoPrecision;
import org.conflictevents.vocabulary.Violence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GedFileReaderTests {

    private static final String HEADER =
            "low,high,best,deaths_unknown,deaths_civilians,deaths_b,deaths_a,date_end,date_start,date_prec,country,longitude,"
                    + "latitude,adm_2,adm_1,where_coordinates,where_prec,side_b,side_a,dyad_name,conflict_name,"
                    + "type_of_violence,id\n";

    private static final String ROW =
            "1,3,2,0,0,1,1,2019-11-18,2019-11-18,1,Mali,2.28,15.66,,Ménaka,Tabankort,1,IS,Mali,Mali - IS,Mali,1,900001\n";

    private final List<GedEvent> events = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private void read(String text) {
        GedFileReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), events::add, faults::add);
    }

    /** Rows made up for tests, in the form of the file that HDX publishes. */
    static List<GedEvent> madeUp() {
        List<GedEvent> events = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(GedFileReaderTests.class.getResourceAsStream("/ged/made-up.csv"))) {
            GedFileReader.read(in, events::add, fault -> {
                throw new AssertionError(fault);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }

    @Test
    void everyRowIsAnEventButTheTags() {
        assertThat(madeUp())
                .extracting(
                        GedEvent::id,
                        GedEvent::line,
                        GedEvent::violence,
                        event -> event.days().precision(),
                        event -> event.site().precision())
                .containsExactly(
                        tuple(900001L, 3, Violence.STATE_BASED, DatePrecision.DAY, GeoPrecision.EXACT),
                        tuple(900002L, 4, Violence.STATE_BASED, DatePrecision.APPROXIMATE, GeoPrecision.NEAR),
                        tuple(900003L, 6, Violence.ONE_SIDED, DatePrecision.DAY, GeoPrecision.ADMIN2),
                        tuple(900004L, 7, Violence.NON_STATE, DatePrecision.MONTH, GeoPrecision.ADMIN1),
                        tuple(900005L, 8, Violence.STATE_BASED, DatePrecision.YEAR, GeoPrecision.AREA),
                        tuple(900006L, 9, Violence.STATE_BASED, DatePrecision.APPROXIMATE, GeoPrecision.COUNTRY),
                        tuple(900007L, 10, Violence.STATE_BASED, DatePrecision.DAY, GeoPrecision.INTERNATIONAL));
    }

    @Test
    void aRowIsSetOutAsLinesWithoutNamelessColumnsAndLineBreaks() {
        assertThat(madeUp().get(1).text().text())
                .startsWith("- id: 900002\n- relid: MLI-900002\n")
                .contains("\n- source_article: \"Made up, 2019-12-04, attack; four \"\"bodies\"\"\"\n")
                .endsWith("\n- best: 4\n- high: 9\n- low: 2\n");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        read(HEADER + ROW);

        assertThat(faults).isEmpty();
        assertThat(events.get(0).deaths()).isEqualTo(new GedEvent.Deaths(1, 1, 0, 0, 1, 2, 3));
        assertThat(events.get(0).sideA()).isEqualTo(new GedEvent.Actor("Mali", null));
        assertThat(events.get(0).text().text()).startsWith("- id: 900001\n- type_of_violence: 1\n");
    }

    @Test
    void exactDaysThatDifferAreARange() {
        read(HEADER + ROW.replaceFirst("2019-11-18", "2019-11-20"));

        assertThat(events.get(0).days().precision()).isEqualTo(DatePrecision.RANGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            900001            | 9oo001              | id '9oo001'                       | a whole number, 0 or more
            900001            |                     | id ''                             | a whole number, 0 or more
            Mali,1,           | Mali,4,             | type_of_violence '4'              | a code from 1 to 3
            ,1,Mali           | ,6,Mali             | date_prec '6'                     | a code from 1 to 5
            Tabankort,1       | Tabankort,8         | where_prec '8'                    | a code from 1 to 7
            2019-11-18,2019   | 2019-02-30,2019     | date_end '2019-02-30'             | a day such as 2014-01-22
            2019-11-18,2019   | 2019-11-17,2019     | date_end '2019-11-17'             | a day not before date_start, which is 2019-11-18
            2.28              | 182.28              | longitude '182.28'                | degrees from -180 to 180, such as 15.66611
            15.66             |                     | latitude ''                       | latitude and longitude, or neither
            1,3,2             | 1,3,-2              | best '-2'                         | a whole number, 0 or more
            1,3,2             | 1,3,2.5             | best '2.5'                        | a whole number, 0 or more
            Tabankort         |                     | where_coordinates ''              | words
            1,3,2             | 1,3                 | 22 cells                          | 23 cells, as many as the header has columns
            """)
    void aCellThatDoesNotFitIsAFaultOfItsLine(String cell, String other, String found, String expected) {
        read(HEADER + ROW.replaceFirst(cell, other == null ? "" : other) + ROW.replace("900001", "900002"));

        assertThat(faults).containsExactly(new Fault(2, found, expected));
        assertThat(events).extracting(GedEvent::id).containsExactly(900002L);
    }

    @Test
    void allFaultsOfARowAreTold() {
        read(HEADER + ROW.replace("1,3,2", "a,b,c"));

        assertThat(faults).extracting(Fault::found).containsExactly("low 'a'", "best 'c'", "high 'b'");
    }

    @Test
    void missingAndDoubledColumnsAreFaults() {
        read(HEADER.replace("low", "best").replace("deaths_a", "deaths"));

        assertThat(faults).extracting(Fault::found).containsExactly("no column deaths_a, low", "the column best twice");
    }

    @Test
    void aPointerOrAnotherFileIsNotTakenForEvents() {
        read("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n");
        read("<!DOCTYPE html>\n<html>");
        read("");

        assertThat(faults)
                .extracting(Fault::line, Fault::found)
                .containsExactly(
                        tuple(1, "a Git LFS pointer"), tuple(1, "'<!DOCTYPE html>'"), tuple(0, "an empty file"));
    }

    @Test
    void anUnclosedQuoteIsAFaultOfTheRowThatItBeginsIn() {
        read(HEADER + ROW + ROW.replace("Tabankort", "\"Tabankort") + ROW);

        assertThat(events).hasSize(1);
        assertThat(faults).singleElement().extracting(Fault::line).isEqualTo(3);
    }

    @Test
    void bytesThatAreNotUtf8AreAFault() {
        GedFileReader.read(
                new ByteArrayInputStream((HEADER + ROW).getBytes(StandardCharsets.ISO_8859_1)),
                events::add,
                faults::add);

        assertThat(faults).singleElement().extracting(Fault::expected).isEqualTo("text in UTF-8");
    }
}
