package org.conflictevents.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.ClaimantReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimantResolverTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ISGS, 2, Islamic State in the Greater Sahara",
                "Mali, 1, Mali",
                "Malian army, 1, Mali",
                "the Malian government, 1, Mali",
                "Mali's military, 1, Mali",
                "government, 1, Mali",
                "militants, 2, Islamic State in the Greater Sahara",
                "AFP source, -, -",
                "French army, -, -",
                "Malian newspaper, -, -",
            })
    void findsThePartyOfAName(String name, Integer side, String combatant) {
        ClaimantResolver resolver = new ClaimantResolver(
                List.of(new Party(1, "Mali"), new Party(2, "Islamic State in the Greater Sahara")));

        assertThat(resolver.claimant(name))
                .extracting(ClaimantReading::name, ClaimantReading::side, ClaimantReading::combatant)
                .containsExactly(name, side, combatant);
    }

    @ParameterizedTest
    @CsvSource({
        "Union, 1",
        "Federals, 1",
        "Northern, 1",
        "Southerners, 2",
        "American, 1",
        "Rebels, 2",
        "Confederate army, 2"
    })
    void unionIsAStateWithRebels(String name, int side) {
        ClaimantResolver resolver = new ClaimantResolver(List.of(new Party(1, "Union"), new Party(2, "Confederacy")));

        assertThat(resolver.party(name)).extracting(Party::side).isEqualTo(side);
        assertThat(resolver.party("army")).isNull();
    }

    @Test
    void knowsAPartyByASingleWordInParentheses() {
        Party maoists = new Party(1, "Communist Party (Maoist)");
        ClaimantResolver resolver =
                new ClaimantResolver(List.of(maoists, new Party(2, "Liwa al-Asifa (Palestinian militia)")));

        assertThat(resolver.party("Maoists")).isEqualTo(maoists);
        assertThat(resolver.party("Palestinians")).isNull();
    }

    @Test
    void firstLettersAreOfANameWithoutItsBrackets() {
        Party army = new Party(1, "Irish Republican Army (West Mayo Brigade)");

        assertThat(new ClaimantResolver(List.of(army, new Party(2, "United Kingdom"))).party("IRA"))
                .isEqualTo(army);
    }

    @Test
    void aMovementInAStateIsNotTheState() {
        ClaimantResolver resolver = new ClaimantResolver(
                List.of(new Party(1, "Communist Party of India (Maoist)"), new Party(2, "Chhattisgarh")));

        assertThat(resolver.party("CRPF")).isNull();
        assertThat(resolver.party("Indian forces")).isNull();
    }

    @Test
    void demonymThatTwoSidesShareIsOfNeither() {
        Party company = new Party(1, "East India Company");
        Party sikhs = new Party(2, "Sikh Empire");
        ClaimantResolver resolver = new ClaimantResolver(List.of(company, sikhs));

        assertThat(resolver.party("Indian")).isNull();
        assertThat(resolver.party("British")).isEqualTo(company);
        assertThat(resolver.party("Sikhs")).isEqualTo(sikhs);
    }

    @Test
    void demonymIsOfAnotherStateOfThatNameWhereItsOwnDidNotFight() {
        Party free = new Party(1, "Free France");
        Party vichy = new Party(2, "Vichy France");

        assertThat(new ClaimantResolver(List.of(free, new Party(2, "Germany"))).party("French"))
                .isEqualTo(free);
        assertThat(new ClaimantResolver(List.of(free, vichy)).party("French")).isNull();
    }

    @Test
    void rebelsAreTheOnlyOnesWhoAreNoState() {
        Party ukraine = new Party(1, "Ukraine");
        Party russia = new Party(2, "Russia");
        Party rebels = new Party(2, "Donetsk People's Republic");

        assertThat(new ClaimantResolver(List.of(ukraine, russia, rebels)).party("separatists"))
                .isEqualTo(rebels);
        assertThat(new ClaimantResolver(
                                List.of(ukraine, russia, new Party(2, "Wagner Group"), new Party(2, "Volunteers")))
                        .party("separatists"))
                .isNull();
        assertThat(new ClaimantResolver(List.of(ukraine, russia)).party("separatists"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SAA, 1, Syrian Arab Army",
                "Syrian Army, 1, Syrian Arab Republic",
                "Syrian government, 1, Syrian Arab Republic",
                "FSA, 2, Free Syrian Army",
                "EIGS, 3, Islamic State of the Great Sahara (EIGS)",
                "ISGS, 3, Islamic State of the Great Sahara (EIGS)",
                "rebels, -, -",
                "SOHR, -, -",
            })
    void tellsAStateFromThoseWhoFightIt(String name, Integer side, String combatant) {
        ClaimantResolver resolver = new ClaimantResolver(List.of(
                new Party(1, "Syrian Arab Republic"),
                new Party(1, "Syrian Arab Army"),
                new Party(2, "Free Syrian Army"),
                new Party(3, "Islamic State of the Great Sahara (EIGS)")));

        assertThat(resolver.claimant(name))
                .extracting(ClaimantReading::name, ClaimantReading::side, ClaimantReading::combatant)
                .containsExactly(name, side, combatant);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMa, Malian government",
        "Second Polish Republic, Polish government",
        "FAMa, Mali",
        "Malian Armed Forces, Malian government",
        "Mali, FAMa",
        "Syrian Arab Army, Syrian government",
        "Syria, Syrian Arab Army",
        "Afghanistan, ANA",
        "Malian army, spokesman of the Malian government",
    })
    void knowsAGovernmentByItsArmyAndTheArmyByItsGovernment(String party, String claimant) {
        ClaimantResolver resolver = new ClaimantResolver(List.of(new Party(1, party), new Party(2, "JNIM")));

        assertThat(resolver.claimant(claimant).side()).isEqualTo(1);
    }

    @Test
    void choosesNobodyWhereTwoSidesFit() {
        ClaimantResolver resolver = new ClaimantResolver(List.of(new Party(1, "Russia"), new Party(2, "Ukraine")));

        assertThat(resolver.party("government")).isNull();
        assertThat(resolver.party("Ukrainian General Staff")).isEqualTo(new Party(2, "Ukraine"));
    }
}
