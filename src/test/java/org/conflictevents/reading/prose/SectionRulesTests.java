package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionRulesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3 May 2020,           LEAD,    false, -",
                "3 May – 20 July 2020, LEAD,    false, -",
                "3–8 May 2020,         OUTCOME, false, -",
                "3–12 May 2020,        OUTCOME, false, -",
                "3 May – 20 July 2020, OUTCOME, false, -",
                "3–12 May 2020,        OUTCOME, true,  -",
                "3 May 2020,           COURSE,  true,  PART_OF_BATTLE",
                "3 May 2020,           COURSE,  false, PART_OF_BATTLE",
                "3–8 May 2020,         COURSE,  false, PART_OF_BATTLE",
                "3 May – 20 July 2020, CASUALTIES, true, -",
                "3 May – 20 July 2020, CASUALTIES, false, -",
                "3 May – 20 July 2020, OUTCOME, true,  -",
                "3–8 May 2020,         ASIDE,   true,  PART_OF_BATTLE",
                "3 May – 20 July 2020, ASPECT,  true,  PART_OF_BATTLE",
                "3 May 2020,           ASIDE,   true,  PART_OF_BATTLE",
                "3–8 May 2020,         COURSE,  true,  PART_OF_BATTLE",
                "1214,                 COURSE,  false, PART_OF_BATTLE",
                "May 1914,             COURSE,  false, PART_OF_BATTLE",
            })
    void sectionsTellOfTheWholeWhereTheInfoboxCountsNothing(
            String date, SectionKind section, boolean attributed, Doubt doubt) {
        BattleContext battle = Contexts.battle(ProseArticle.withProse("Prose.").on(date));

        assertThat(doubt(battle, section, attributed)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Malian army lost 12 killed.                               | ''",
                "RFI said that Mali lost 12 killed.                            | 1 KILLED 12 by RFI",
                "RFI said that the Malian 5th Battalion lost 12 killed.        | ''",
                "The Malian army suffered heavy losses.                        | ''",
                "They took a hill, capturing 30 Malian soldiers.               | ''",
                "The Malian 5th Battalion lost 12 killed.                      | ''",
                "The Malian dragoons lost 12 killed and another five captured. | ''",
                "In the battle the Malian 5th Battalion lost 12 killed.        | ''",
            })
    void inTheCourseAFigureMayBeOfOneCharge(String words, String told) {
        assertThat(told("== Battle ==\n" + words, "13 killed")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"'30 killed, 5 wounded', 1 KILLED 30; 1 INJURED 12", "'31 killed, 5 wounded', ''"})
    void inTheCourseAFigureGoesOnFromOneThatTheInfoboxGives(String casualties, String told) {
        ProseArticle article = ProseArticle.withProse("== Battle ==\n30 Malian soldiers were killed and 12 wounded.")
                .withInfobox(casualties)
                .on("3–8 May 2020");

        assertThat(article.told()).isEqualTo(told);
    }

    @Test
    void behindTheBattleWhatSomebodyClaimsToHaveDoneIsOfTheWholeWhereItIsNearTheInfobox() {
        String claimed = "== Aftermath ==\nISGS claimed that it had killed 30 soldiers.";

        assertThat(ProseArticle.withProse(claimed)
                        .withInfobox("40 killed")
                        .on("3 May – 20 July 2020")
                        .told())
                .isEqualTo("1 KILLED 30 by ISGS");
        assertThat(ProseArticle.withProse(claimed)
                        .withInfobox("90 killed")
                        .on("3 May – 20 July 2020")
                        .told())
                .isEmpty();
    }

    @Test
    void inTheCourseAFigureOfWhatTheInfoboxDoesNotCountIsOfOneFight() {
        assertThat(told("== Battle ==\nThe Malian army lost 12 killed.", "Unknown"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They fled. 12 Malian soldiers were killed.                               | ''",
                "They fled. The battle ended on 12 May. 12 Malian soldiers were killed.   | 1 KILLED 12",
                "On 9 May they fled. 12 Malian soldiers were killed in the fighting.      | ''",
                "On 12 May they fled. 12 Malian soldiers were killed in the fighting.     | ''",
                "In the battle for the town 12 Malian soldiers were killed.               | ''",
                "In the whole battle 12 Malian soldiers were killed.                      | 1 KILLED 12",
                "12 Malian soldiers, nine militants and two civilians were killed by 9 May. | ''",
            })
    void atItsEndTheCourseSumsUp(String words, String told) {
        ProseArticle article = ProseArticle.withProse("== Battle ==\n" + words).on("3–12 May 2020");

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20 killed, COURSE,  false, PART_OF_BATTLE",
                "53 killed, OUTCOME, false, FAR_BELOW_INFOBOX",
                "53 killed, OUTCOME, true,  -",
                "1 killed, OUTCOME, false, OTHER_EVENT",
                "1 wounded, OUTCOME, false, -",
                "1 killed, OUTCOME, true, -",
                "20 killed, OUTCOME, false, -",
                "53 wounded, OUTCOME, false, -",
                "10–20 killed, COURSE, false, PART_OF_BATTLE",
                "20 killed, COURSE, true, -",
                "30 killed, COURSE, true, PART_OF_BATTLE",
            })
    void figuresAreComparedWithTheInfobox(String casualties, SectionKind section, boolean attributed, Doubt doubt) {
        BattleContext battle = Contexts.battle(ProseArticle.withProse("Prose.").withInfobox(casualties));

        assertThat(doubt(battle, section, attributed)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 killed (per Mali), 40 killed (per RFI) | ''",
                "60 killed (per Mali), 30 killed (per RFI) | UNKNOWN KILLED 37",
                "3 killed                                  | ''",
            })
    void aTollOfAllIsNotBelowEachFigureOfTheInfobox(String casualties, String told) {
        assertThat(told("== Aftermath ==\n37 people were killed.", casualties)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20 killed, LEAD, false, -",
                "53 killed, LEAD, false, PART_OF_BATTLE",
                "20 killed, CASUALTIES, false, -",
                "20 killed, OUTCOME, true, -",
                "20 killed, OUTCOME, false, -",
                "12–20 killed, COURSE, false, PART_OF_BATTLE",
            })
    void figuresNearTheInfoboxAreOfTheWholeOfALongBattle(
            String casualties, SectionKind section, boolean attributed, Doubt doubt) {
        BattleContext battle = Contexts.battle(
                ProseArticle.withProse("Prose.").withInfobox(casualties).on("3 May 2020 – 2 March 2021"));

        assertThat(doubt(battle, section, attributed)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"20 killed, 1 KILLED 12 by RFI on 2020-05-08", "50 killed, ''", "20 wounded, ''"})
    void inTheStorySomebodysFigureIsATotalOnlyWhereTheInfoboxCountsThem(String casualties, String told) {
        ProseArticle article = ProseArticle.withProse(
                        "== Battle ==\nOn 8 May, RFI said that 12 Malian soldiers had been killed.")
                .withInfobox(casualties)
                .on("3–20 May 2020");

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"13 killed, 1 KILLED 12 by RFI", "20 killed, ''"})
    void inTheStorySomebodysFigureNearTheInfoboxIsOfTheWhole(String casualties, String told) {
        ProseArticle article = ProseArticle.withProse("== Battle ==\nRFI said that 12 Malian soldiers were killed.")
                .withInfobox(casualties)
                .on("3 May 2020 – 2 March 2021");

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"3–20 May 2020, UNKNOWN KILLED 130", "3 May – 20 July 2020, ''"})
    void peopleWhoAreSpokenOfBehindALongBattleMayHaveDiedOtherwise(String date, String told) {
        ProseArticle article = ProseArticle.withAftermath("A grave held the bodies of 130 people.")
                .on(date);

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"100 killed, ''", "20 killed, 1 KILLED 12 by RFI"})
    void aTollFarBelowTheInfoboxIsOfADayOfTheStory(String casualties, String told) {
        ProseArticle article = ProseArticle.withProse("== Battle ==\nRFI put the death toll at 12 Malian soldiers.")
                .withInfobox(casualties)
                .on("3–8 May 2020");

        assertThat(article.told()).isEqualTo(told);
    }

    private static String told(String prose, String casualties) {
        return ProseArticle.withProse(prose).withInfobox(casualties).told();
    }

    private static Doubt doubt(BattleContext battle, SectionKind section, boolean attributed) {
        AnnotatedSentence sentence = Contexts.sentence(battle, "Twelve soldiers were killed.");
        TokenRange none = new TokenRange(0, 0);
        ReportedSpeech speech = new ReportedSpeech(List.of(new ClaimantReading("UN", null, null)), none, none, null);
        CandidateClaim claim = new CandidateClaim(
                Contexts.loss(sentence), VictimAttribution.side(1), attributed ? speech : null, null, null);
        return new SectionRules(battle, section, sentence, new TotalWords(battle, section, sentence)).doubt(claim);
    }
}
