package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of an infobox together. */
class InfoboxReaderTests {

    @Test
    void readsEachLine() {
        InfoboxReading infobox = read("""
                - Conflict: Battle of the Ford
                - Partof: Mali War
                - Date: 18 November 2019
                - Location: Ford, Mali
                - Coordinates: 15.5, -2.25
                - Status: JNIM victory
                - Combatant1: Mali
                - Combatant2: JNIM
                - Strength1: 300 men
                - Casualties1: 4 killed (per JNIM)""");

        LocalDate day = LocalDate.of(2019, 11, 18);
        assertThat(infobox.name()).isEqualTo("Battle of the Ford");
        assertThat(infobox.partOf()).containsExactly("Mali War");
        assertThat(infobox.date()).isEqualTo(new DateReading(day, day, day, DatePrecision.DAY, "18 November 2019"));
        assertThat(infobox.place())
                .isEqualTo(new PlaceReading("Ford, Mali", "Ford", new Country("ML", "Mali"), 15.5, -2.25));
        assertThat(infobox.result()).isEqualTo(new ResultReading("JNIM victory", Outcome.VICTORY, 2));
        assertThat(infobox.sides()).extracting(SideReading::number).containsExactly(1, 2);
        assertThat(infobox.claims())
                .extracting(claim -> claim.subject().side(), ClaimReading::claimedBy)
                .containsExactly(tuple(1, List.of(new ClaimantReading("JNIM", 2, "JNIM"))));
        assertThat(infobox.notices()).isEmpty();
    }

    @Test
    void takesTheNameFromTheTitleWhereNoLineGivesIt() {
        Article article = ArticleParser.parse("= Battle of Ford (2019) =\n\nInfobox\n- Conflict: \n\nEnd.");

        assertThat(InfoboxReader.read(article))
                .isEqualTo(new InfoboxReading(
                        "Battle of Ford", List.of(), null, null, null, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Combatant1: Mali; Casualties3: 4 killed | null UNKNOWN",
                "Strength3: 500 men; Casualties3: 4 killed | 3 null",
                "Casualties2: 4 killed | 2 null",
                "Notes: 4 civilians killed | null CIVILIANS",
            })
    void givesLossesToASideThatFought(String infobox, String whose) {
        assertThat(read("- " + infobox.replace("; ", "\n- ")).claims())
                .extracting(
                        claim -> claim.subject().side() + " " + claim.subject().victims())
                .containsExactly(whose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50.5°N, 34.25°E | 50.5 34.25",
                "15°30′00″N 2°15′00″W | 15.5 -2.25",
                "-15.5, 2.25 | -15.5 2.25",
            })
    void readsThePointOfAPlace(String line, String expected) {
        PlaceReading place = read("- Place: Ford\n- Coordinates: " + line).place();

        assertThat(place.latitude() + " " + place.longitude()).isEqualTo(expected);
    }

    @Test
    void gathersTheNoticesOfAllLines() {
        InfoboxReading infobox =
                read("- Date: long ago\n- Strength1: 3 frigates\n- Casualties1: see below\n- Notes: 9 workers");

        assertThat(infobox.notices())
                .containsExactlyInAnyOrder(
                        new Notice(4, "long ago", "no date understood"),
                        new Notice(5, "3 frigates", "no figure of persons understood"),
                        new Notice(6, "see below", "no figure understood"),
                        new Notice(7, "9 workers", "a note that is not read as a casualty figure"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> read("- Date: 31 February 2019"))
                .withMessageContaining("no such day");
    }

    private static InfoboxReading read(String infobox) {
        return InfoboxReader.read(InfoboxLines.article(infobox));
    }
}
