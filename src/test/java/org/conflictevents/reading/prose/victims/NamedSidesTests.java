package org.conflictevents.reading.prose.victims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedSidesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of Malian soldiers                    | [1]",
                "of al-Nusra fighters                  | [2]",
                "of the al-Nusra Front                 | [2]",
                "of Nusra fighters                     | [2]",
                "of Malian and al-Nusra people         | [1, 2]",
                "of government troops                  | [1]",
                "of rebel fighters                     | [2]",
                "of Royal troops                       | [1]",
                "of American and Malian soldiers       | [1]",
                "of American Malian soldiers           | [1] others",
                "of enemy soldiers                     | [] others",
                "of soldiers                           | []",
                "of al-Nusra's Badr Brigade            | [2]",
                "of Mali's Tuaregs                     | [1] others",
                "of the Red Army                       | []",
                "of the Malian Sixth Army              | [1]",
                "of the Malian XIV Corps               | [1]",
                "of the Malian Red Cross               | [1] others",
                "of the Army                           | [1]",
                "Four Soldiers                         | [1]",
                "of the jihadists                      | [2]",
                "of al-Nusra militants                 | [2]",
                "of Malian rebels                      | [2]",
                "of Malian soldiers and rebels         | [1, 2]",
                "of the royalists                      | [] others",
                "The army of Idriss                    | [] others",
                "of his own army                       | []",
                "of the Turkish government             | [] others",
                "of the Malian government              | [1]",
            })
    void findsTheSidesThatAPhraseNames(String words, String named) {
        assertThat(told(named(List.of(new Party(1, "Mali"), new Party(2, "al-Nusra Front")), words)))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of resistance fighters | [2]",
                "of Peshmerga fighters  | [1]",
                "of the loyalists       | [1]",
                "of rebel fighters      | [2]",
                "of the movement        | []",
            })
    void knowsThoseWhoseNameHasTheWord(String words, String named) {
        List<Party> parties = List.of(
                new Party(1, "Hadi loyalists"),
                new Party(1, "Iraqi Kurdistan"),
                new Party(2, "Popular Resistance"),
                new Party(2, "Anti-Gaddafi forces"));

        assertThat(told(named(parties, words))).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of Franco-Spanish losses              | [1]",
                "of Franco-British losses              | [] others",
                "of Franco-Bavarian losses             | [1]",
                "of allied losses                      | [1]",
                "of Austro-Russian losses              | [] others",
                "of British/Hessian losses             | [2]",
                "of British and Hessian losses         | [2]",
                "of British soldiers from Hamburg      | [2]",
                "of soldiers from Hamburg              | [] others",
                "of French-backed losses               | [1]",
                "of pro-British losses                 | [2]",
                "of pro-government losses              | [] others",
            })
    void knowsAlliesByAJointName(String words, String named) {
        List<Party> parties = List.of(new Party(1, "France"), new Party(1, "Spain"), new Party(2, "Great Britain"));

        assertThat(told(named(parties, words))).isEqualTo(named);
    }

    @Test
    void knowsMembersAndLongerNamesOfAParty() {
        List<Party> parties = List.of(new Party(1, "Syrian Democratic Forces"), new Party(2, "Islamic State"));

        assertThat(told(named(parties, "of YPG fighters"))).isEqualTo("[1]");
        assertThat(told(named(parties, "of the Islamic State in the Greater Sahara")))
                .isEqualTo("[2]");
    }

    @Test
    void rebelsAreNobodysWhereTheOtherSideIsCalledSoToo() {
        List<Party> parties =
                List.of(new Party(1, "Turkey"), new Party(1, "Free Syrian Army"), new Party(2, "Islamic State"));

        assertThat(told(named(parties, "of the rebels"))).isEqualTo("[] others");
        assertThat(told(named(parties, "of the jihadists"))).isEqualTo("[] others");
    }

    @Test
    void federalForcesFightThoseWhoAreNoState() {
        List<Party> parties = List.of(new Party(1, "Russia"), new Party(2, "Chechen Republic of Ichkeria"));

        assertThat(told(named(parties, "of federal forces"))).isEqualTo("[1]");
        assertThat(told(named(parties, "of army forces"))).isEqualTo("[] others");
    }

    @Test
    void aFactionIsNoState() {
        List<Party> parties = List.of(new Party(1, "Catholics"), new Party(2, "Huguenots"));

        assertThat(told(named(parties, "of royal soldiers"))).isEqualTo("[] others");
        assertThat(told(named(parties, "of Huguenot soldiers"))).isEqualTo("[2]");
    }

    @Test
    void armiesAreNobodysWhereTwoStatesFight() {
        assertThat(told(named(List.of(new Party(1, "Iran"), new Party(2, "Iraq")), "of army soldiers")))
                .isEqualTo("[] others");
    }

    private static Named named(List<Party> parties, String words) {
        Sentence sentence = Sentences.sentence(words);
        return new NamedSides(new ClaimantResolver(parties), parties, new Commanders(List.of(), Set.of()))
                .in(sentence, new TokenRange(1, sentence.size()));
    }

    private static String told(Named named) {
        return named.sides() + (named.others() ? " others" : "");
    }
}
