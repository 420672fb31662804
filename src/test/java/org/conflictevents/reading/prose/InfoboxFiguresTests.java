package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.CasualtyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfoboxFiguresTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The convoy was ambushed; 12 were killed and 30 wounded.                     | 1 KILLED 12; 1 INJURED 30",
                "The convoy was ambushed; 13 were killed.                                    | ''",
                "Twelve Fusiliers were killed.                                               | 1 KILLED 12",
                "The convoy was ambushed; one was captured.                                  | ''",
                "In the battle ISGS lost 12 killed.                                          | 2 KILLED 12",
                "Malian losses included 12 killed.                                           | 1 KILLED 12",
                "The battle left 14 dead, and in all 24 were captured.                       | UNKNOWN KILLED 14",
                "Mali lost 12 men.                                                           | 1 KILLED 12",
                "Mali admitted the loss of 12 men.                                           | 1 KILLED 12 by Mali",
                "Mali lost 11 men.                                                           | 1 CASUALTIES 11",
                "An airstrike killed 12 Malian soldiers.                                     | 1 KILLED 12",
                "An airstrike killed 11 Malian soldiers.                                     | ''",
                "12 Malian soldiers were killed in the first hour.                           | 1 KILLED 12",
                "The convoy was ambushed; at least 12 were killed.                           | 1 KILLED 12..null",
                "The convoy was ambushed; at least 13 were killed.                           | ''",
                "Eleven crew members were killed aboard it, and 30 more wounded.             | 1 INJURED 30",
                "12 people were killed.                                                      | 1 KILLED 12",
                "11 people were killed in the battle.                                        | UNKNOWN KILLED 11",
                "12 Malian soldiers may have been killed.                                    | ''",
            })
    void whatTheWordsLeaveOpenTheInfoboxTells(String words, String told) {
        assertThat(told("== Aftermath ==\n" + words, "12 killed, 30 wounded, 1 captured"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"Battle, 1 KILLED 12", "First phase, ''"})
    void aPhaseMayHaveCostAsManyAsTheInfoboxGives(String section, String told) {
        ProseArticle article = ProseArticle.withProse(
                        "== " + section + " ==\n12 Malian soldiers were killed in a village.")
                .withInfobox("12 killed")
                .on("3–20 May 2020");

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"120, 1 CASUALTIES 120", "130, ''"})
    void casualtiesMayBeItsKilledAndWounded(String figure, String told) {
        ProseArticle article = ProseArticle.withProse(
                        "== Battle ==\nThe Malian army suffered " + figure + " casualties.")
                .withInfobox("120 killed and wounded")
                .on("3 May – 20 July 2020");

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"'1,417', 1 CASUALTIES 1417 by Smith", "'1,418', 2 CASUALTIES 1418 by Smith"})
    void aHighFigureIsOfTheSideOfWhichItIsGiven(String figure, String told) {
        ProseArticle article = ProseArticle.withProse(
                        "== Aftermath ==\nISGS losses were 94 killed. Smith reported " + figure + " casualties.")
                .withInfobox("1,417 casualties");

        assertThat(article.told()).isEqualTo("2 KILLED 94; " + told);
    }

    @Test
    void highFigureOfPeopleWhomItsWordsNameIsTheirs() {
        ProseArticle article = ProseArticle.withAftermath("RFI estimated that more than 1,417 ISGS men were killed.")
                .withInfobox("1,417 killed");

        assertThat(article.told()).isEqualTo("2 KILLED 1418..null by RFI");
    }

    @Test
    void aWordOfTheInfoboxIsNoNumberToCompareWith() {
        ProseArticle article = ProseArticle.withProse(
                        "== Aftermath ==\nSome 3,600 Malian soldiers were taken prisoner.")
                .withInfobox("50 killed, rest taken prisoner")
                .on("3–20 May 2020");

        assertThat(article.told()).isEqualTo("1 CAPTURED 3600");
    }

    @Test
    void noCasualtiesAreNoSumOfTheInfobox() {
        assertThat(told("== Battle ==\nThe Malian army suffered no casualties.", "Unknown"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Battle of Tessin, 1 KILLED 12", "Tessin bombing, UNKNOWN KILLED 12"})
    void peopleOfABombingAreNoSidesWhateverTheInfoboxGives(String title, String told) {
        ProseArticle article = ProseArticle.withAftermath("12 people were killed.")
                .called(title)
                .withInfobox("12 killed");

        assertThat(article.told()).isEqualTo(told);
    }

    @Test
    void aFigureThatTheInfoboxGivesOfOthersTooIsNobodys() {
        assertThat(told(
                        "== Battle ==\nThe convoy was ambushed; 12 were killed.",
                        "12 killed\n- Casualties2: 12 killed"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Legacy | The Malian army lost 120 killed.         | 120 killed                       | ''",
                "Battle | The Malian army lost 120 killed.         | 120 killed                       | 1 KILLED 120",
                "Battle | The Malian army lost 120 killed.         | 130 killed                       | ''",
                "Battle | The Malian army lost 120 killed.         | 120 soldiers, 3 policemen killed | 1 KILLED 120",
                "Battle | The Malian army lost 3 killed.           | 120 soldiers, 3 policemen killed | ''",
                "Battle | The Malian army lost over 120 killed.    | 120 killed                       | 1 KILLED 121..null",
                "Battle | The Malian army lost 120 killed.         | 120+ killed                      | ''",
                "Battle | They left on 9 May. A convoy saw it. The Malian army lost 120 killed. | 120 killed | 1 KILLED 120",
                "Battle | The Malian army lost 12 killed.          | 12 killed                        | 1 KILLED 12",
                "Battle | At Tessalit, the army lost 12 killed.    | 12 killed                        | ''",
                "Battle | At Tessalit, the army lost 120 killed.   | 120 killed                       | 1 KILLED 120",
                // its kinds add up to the figure
                "Battle | The Malian army suffered 67 casualties. | 20 killed, 41 wounded, 6 missing | 1 CASUALTIES 67",
                "Battle | The Malian army suffered 67 casualties. | 20 killed, 30 wounded, 6 missing | ''",
            })
    void aFigureOfTheInfoboxIsOfTheWholeInWhateverIsToldOfTheBattle(
            String section, String words, String casualties, String told) {
        assertThat(told("== " + section + " ==\n" + words, casualties)).isEqualTo(told);
    }

    @Test
    void someOfALossAreAShareOfIt() {
        String prose = "Mali lost 5,000 men, 2,200 of them as prisoners.";

        assertThat(ProseArticle.withProse(prose)
                        .withInfobox("3,000 killed or wounded, 2,200 captured")
                        .claims())
                .extracting(claim -> claim.subject().type(), ClaimReading::partOfTotal)
                .containsExactly(tuple(CasualtyType.CASUALTIES, false), tuple(CasualtyType.CAPTURED, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mali: 24 killed; Niger: 3 killed | Three Nigerien soldiers were killed.           | Niger",
                "Mali: 24 killed; Niger: 3 killed | The Nigerien army lost 3 men.                  | Niger",
                "Mali: 24 killed; Niger: 3 killed | Mali and Niger lost 27 men.                    | -",
                "Mali: 24 killed; Niger: 3 killed | 27 soldiers were killed.                       | -",
                "Mali: 24 killed; Niger: 3 killed | The Nigerien army had 7 wounded.                | Niger",
                "27 killed, Niger: 3 killed       | Three Nigerien soldiers were killed, said AFP.  | Niger",
                "27 killed, Niger: 3 killed       | 27 Malian and Nigerien soldiers were killed.    | -",
                "27 killed                        | Three Nigerien soldiers were killed, said AFP.  | Niger",
                "27 killed                        | Nigerien losses were 25 killed.                 | Niger",
                "27 killed                        | The Nigerien army said that 27 were killed.     | -",
                "27 killed                        | 27 soldiers and Nigerien guards were killed.    | -",
                "27 killed                        | Three Malian soldiers were killed, said AFP.    | -",
            })
    void contingentsAreNamedAsTheInfoboxCountsThem(String casualties, String sentence, String group) {
        ProseArticle article = ProseArticle.withAftermath(sentence)
                .between("Mali, Niger", "ISGS")
                .withInfobox(casualties);

        assertThat(article.claims())
                .singleElement()
                .extracting(ClaimReading::group)
                .isEqualTo(group);
    }

    @Test
    void inASectionAboutAPartOneFigureMayBeItsByChanceButNotEachOfSeveral() {
        String heading = "== Battle ==\n=== Camp Alpha ===\n";
        ProseArticle killed = ProseArticle.withProse(heading + "Fighting had killed 68 soldiers.")
                .on("3–20 May 2020");
        ProseArticle both = ProseArticle.withProse(heading + "Fighting had killed 68 soldiers and 29 civilians.")
                .on("3–20 May 2020");
        String infobox = "68 killed\n- Casualties3: 29 civilians killed";

        assertThat(killed.withInfobox(infobox).told()).isEmpty();
        assertThat(both.withInfobox(infobox).told()).isEqualTo("1 KILLED 68; CIVILIANS KILLED 29");
        assertThat(both.withInfobox(infobox.replace("29", "31")).told()).isEmpty();
    }

    @Test
    void elsewhereTheVerySameFigureMayBeChance() {
        assertThat(told("== Background ==\nOn 6 March a convoy was ambushed; 12 were killed.", "12 killed"))
                .isEmpty();
        assertThat(told("== Background ==\nMalian losses had been 12 dead and 30 wounded.", "12 killed, 31 wounded"))
                .isEmpty();
    }

    private static String told(String prose, String casualties) {
        return ProseArticle.withProse(prose).withInfobox(casualties).told();
    }
}
