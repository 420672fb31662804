package org.conflictevents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementPartsTests {

    private static final Part ARMY = new Part("Army", true);
    private static final Part POLICE = new Part("Police", true);

    @Test
    void partsBesideTheirTotalAreShares() {
        assertThat(shares(claim(ARMY, 10, 7), claim(POLICE, 3, 7), claim(null, 13, 7)))
                .containsExactly(true, true, false);
    }

    @Test
    void partGreaterThanTheTotalIsNoShareOfIt() {
        assertThat(shares(claim(null, 6_000, 7), claim(ARMY, 80_000, 7))).containsOnly(false);
    }

    @Test
    void partsAreNoSharesOfATotalInAnotherStatement() {
        assertThat(shares(claim(ARMY, 10, 7), claim(POLICE, 3, 7), claim(null, 13, 90)))
                .containsOnly(false);
    }

    @Test
    void partsAreNoSharesOfATotalByAnotherSpeaker() {
        assertThat(shares(claim(ARMY, 10, 7), claim(POLICE, 3, 7), claim(null, 13, 7, "UN")))
                .containsOnly(false);
    }

    @Test
    void partsThatMakeTheirTotalNeedNoNotice() {
        assertThat(notices(claim(ARMY, 10, 7), claim(POLICE, 3, 7), claim(null, 13, 7)))
                .isEmpty();
        assertThat(notices(claim(ARMY, 10, 7), claim(POLICE, 3, 7))).isEmpty();
    }

    @Test
    void partsThatMakeAnotherFigureThanTheirTotalAreNoticed() {
        assertThat(notices(claim(ARMY, 10, 7), claim(POLICE, 4, 7), claim(null, 13, 7)))
                .containsExactly(new Notice(5, "13 killed", StatementParts.OTHER_SUM));
    }

    @Test
    void onePartOfATotalMayBeLessThanIt() {
        assertThat(notices(claim(POLICE, 3, 7), claim(null, 13, 7))).isEmpty();
    }

    @Test
    void partsThatMayOverlapAreNoticed() {
        assertThat(notices(claim(new Part("soldiers", false), 24, 7), claim(new Part("officers", false), 5, 7)))
                .containsExactly(new Notice(5, "24 killed", StatementParts.MAY_OVERLAP));
    }

    private static List<Boolean> shares(ClaimReading... claims) {
        StatementParts parts = new StatementParts(Arrays.asList(claims));
        return Arrays.stream(claims)
                .map(parts::placed)
                .map(ClaimReading::partOfTotal)
                .toList();
    }

    private static List<Notice> notices(ClaimReading... claims) {
        return new StatementParts(Arrays.asList(claims)).notices();
    }

    private static ClaimReading claim(@Nullable Part part, long persons, int statement, String... speakers) {
        return new ClaimReading(
                new CasualtySubject(1, null, CasualtyType.KILLED),
                part,
                new Figure(persons, persons, Qualifier.EXACT, persons + " killed"),
                null,
                Arrays.stream(speakers)
                        .map(name -> new ClaimantReading(name, null, null))
                        .toList(),
                Origin.INFOBOX,
                statement,
                false,
                persons + " killed",
                null,
                statement,
                statement + 9,
                5,
                false);
    }
}
