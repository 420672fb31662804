package org.conflictevents.ged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Victims;
import org.junit.jupiter.api.Test;

class EventReadingTests {

    private static BattleReading read(int row) {
        return EventReading.of(GedFileReaderTests.madeUp().get(row));
    }

    @Test
    void titleAndNameAreMadeOfDyadPlaceAndDay() {
        BattleReading reading = read(1);

        assertThat(reading.title()).isEqualTo("Government of Mali - JNIM, Gao town, 2019-12-01 to 2019-12-04");
        assertThat(reading.name()).isEqualTo("Government of Mali - JNIM, Gao town");
        assertThat(reading.partOf()).containsExactly("Mali: Azawad");
        assertThat(reading.date().startLatest()).isEqualTo(LocalDate.of(2019, 12, 4));
        assertThat(reading.place().countryCode()).isEqualTo("ML");
    }

    @Test
    void eachDeathCountAboveZeroIsAClaimAndTheBoundsAreOne() {
        assertThat(read(0).claims())
                .extracting(ClaimReading::subject, ClaimReading::figure)
                .containsExactly(
                        tuple(
                                new CasualtySubject(1, null, CasualtyType.KILLED),
                                new Figure(43L, 43L, Qualifier.EXACT, "deaths_a: 43")),
                        tuple(
                                new CasualtySubject(2, null, CasualtyType.KILLED),
                                new Figure(17L, 17L, Qualifier.EXACT, "deaths_b: 17")),
                        tuple(
                                new CasualtySubject(null, Victims.ALL, CasualtyType.KILLED),
                                new Figure(60L, 60L, 60L, Qualifier.EXACT, "best: 60\n- high: 60\n- low: 60")));
    }

    @Test
    void quotesAreCutFromTheTextAtTheirSpans() {
        for (GedEvent event : GedFileReaderTests.madeUp()) {
            int[] text = event.text().text().codePoints().toArray();
            assertThat(EventReading.of(event).claims())
                    .isNotEmpty()
                    .allSatisfy(claim -> assertThat(new String(text, claim.start(), claim.end() - claim.start()))
                            .isEqualTo(claim.quote()));
            assertThat(text).hasSize(event.text().length());
        }
    }

    @Test
    void theVictimsOfOneSidedViolenceAreNoSide() {
        BattleReading reading = read(2);

        assertThat(reading.sides()).hasSize(1);
        assertThat(reading.claims())
                .extracting(claim -> claim.subject().victims())
                .containsExactly(Victims.CIVILIANS, Victims.ALL);
    }

    @Test
    void boundsThatAreOutOfOrderAreKeptWithANotice() {
        BattleReading reading = read(5);

        assertThat(reading.claims().get(1).figure())
                .isEqualTo(new Figure(2L, 0L, 1L, Qualifier.RANGE, "best: 1\n- high: 0\n- low: 2"));
        assertThat(reading.notices())
                .containsExactly(new Notice(9, "best: 1, high: 0, low: 2", "not low <= best <= high"));
    }
}
