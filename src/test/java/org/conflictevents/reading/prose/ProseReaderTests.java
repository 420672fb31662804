package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.reading.prose.ProseArticle.withAftermath;
import static org.conflictevents.reading.prose.ProseArticle.withProse;

import java.util.List;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve Malian soldiers were killed.              | 1 KILLED 12",
                "The attack left 12 soldiers dead.                | 1 KILLED 12",
                "The jihadists killed at least 12 soldiers.       | 1 KILLED 12..null",
                "Mali lost 12 men killed.                         | 1 KILLED 12",
                "Mali lost 300 men.                               | 1 CASUALTIES 300",
                "The Malian army suffered 40 casualties.          | 1 CASUALTIES 40",
                "ISGS suffered 40 killed and about 50 wounded.    | 2 KILLED 40; 2 INJURED 50",
                "Malian losses amounted to 40 killed.             | 1 KILLED 40",
                "Twelve soldiers lost their lives.                | 1 KILLED 12",
                "The attack claimed the lives of 12 soldiers.     | 1 KILLED 12",
                "Between 20 and 30 militants surrendered.         | 2 SURRENDERED 20..30",
                "Two soldiers went missing.                       | 1 MISSING 2",
                "The Malian death toll rose to 43.                | 1 KILLED 43",
                "The number of dead soldiers was updated to 43.   | 1 KILLED 43",
                "30 soldiers were killed or wounded.              | 1 KILLED_OR_INJURED 30",
                "30 soldiers were killed, wounded, or captured.   | 1 CASUALTIES 30",
                "ISGS killed or captured 30 soldiers.             | 1 CASUALTIES 30",
                "Ten soldiers and 50 insurgents were killed.      | 1 KILLED 10; 2 KILLED 50",
                "ISGS killed ten soldiers and two civilians.      | 1 KILLED 10; CIVILIANS KILLED 2",
                "Ten soldiers were killed and 29 others wounded.  | 1 KILLED 10; 1 INJURED 29",
                "Up to 30 people were killed.                     | UNKNOWN KILLED null..30",
                "Dozens of jihadists were killed.                 | 2 KILLED ?",
            })
    void readsTheWaysInWhichLossesAreTold(String sentence, String told) {
        assertThat(withAftermath(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to RFI, 12 soldiers were killed.              | by RFI",
                "12 soldiers were killed, according to RFI.              | by RFI",
                "12 soldiers were killed, the Malian army said.          | by Malian army",
                "A local source told AFP that 12 soldiers were killed.   | by local source",
                "RFI put the Malian death toll at 12.                    | by RFI",
                "The UN and RFI reported that 12 soldiers were killed.   | by UN and RFI",
                "The mayor of Gao, Ali Ba, said 12 soldiers were killed. | by mayor of Gao",
                "ISGS said that it killed 12 soldiers.                   | by ISGS",
                "ISGS claimed the attack, saying it killed 12 soldiers.  | by ISGS",
                "RFI quoted a local source as saying that 12 soldiers were killed. | by local source",
                "Residents said 12 soldiers were killed.                 | by residents",
            })
    void readsWhoSaidSo(String sentence, String speaker) {
        assertThat(withAftermath(sentence).told()).isEqualTo("1 KILLED 12 " + speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was reported that 12 soldiers were killed.",
                "Reports said that 12 soldiers were killed.",
                "Reportedly, 12 soldiers were killed.",
                "Extrapolations put the number of dead soldiers at 12.",
            })
    void namesNobodyWhereNobodyIsNamed(String sentence) {
        assertThat(withAftermath(sentence).told()).isEqualTo("1 KILLED 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The UN said on 5 May that 12 soldiers were killed.                     | 2020-05-05",
                "On May 5, the UN said that 12 soldiers were killed.                    | 2020-05-05",
                "The UN said on 5 May 2021 that a total of 12 soldiers were killed.     | 2021-05-05",
                "The UN gave no figure on 5 May. The next day the UN said that 12 soldiers were killed. | 2020-05-06",
                "The UN spoke on 5 May. Two days later, the UN said that 12 soldiers were killed.       | 2020-05-07",
                "On the evening of 5 May, the UN said that 12 soldiers were killed.     | 2020-05-05",
                "The UN told RFI on 5 May that 12 soldiers were killed.                 | 2020-05-05",
                "On the evening of 5 May, a first toll given by the UN was 12 soldiers killed. | 2020-05-05",
                "The UN raised its figures on 5 May. It now counted 12 soldiers killed. | 2020-05-05",
                "In a statement of 5 May, the UN said that 12 soldiers were killed.     | 2020-05-05",
            })
    void readsWhenItWasSaid(String sentences, String day) {
        assertThat(withAftermath(sentences).told()).isEqualTo("1 KILLED 12 by UN on " + day);
    }

    @Test
    void reportIsOfTheDayThatItsNameTells() {
        assertThat(ProseArticle.withAftermath("According to a French report of 9 May, 64 Malian soldiers were killed.")
                        .told())
                .isEqualTo("1 KILLED 64 by French on 2020-05-09");
    }

    @Test
    void placeThatASpeakerStandsBehindMayBeAnothers() {
        assertThat(ProseArticle.withAftermath("ISGS then attacked Kidal, where, according to the UN, 64 soldiers died.")
                        .told())
                .isEmpty();
        assertThat(ProseArticle.withAftermath("ISGS attacked the town, where, according to the UN, 64 soldiers died.")
                        .told())
                .isEqualTo("1 KILLED 64 by UN");
    }

    @Test
    void dayOfTheEventIsNotTheDayOfTheClaim() {
        assertThat(withAftermath("The UN said that 12 soldiers were killed on 3 May.")
                        .told())
                .isEqualTo("1 KILLED 12 by UN");
        assertThat(withAftermath("On 3 May, 12 soldiers were killed.").told()).isEqualTo("1 KILLED 12");
    }

    @Test
    void dayThatEstablishesTheFigureIsTheDayOfTheClaim() {
        assertThat(withAftermath("The bodies of 12 soldiers were found on 5 May.")
                        .told())
                .isEqualTo("1 KILLED 12 on 2020-05-05");
    }

    @Test
    void claimOfResponsibilityMayDateTheAttackItself() {
        String claim = "ISGS claimed responsibility for the attack on %s. They said that 12 soldiers were killed.";

        assertThat(withAftermath(claim.formatted("4 May")).told()).isEqualTo("1 KILLED 12 by ISGS on 2020-05-04");
        assertThat(withAftermath(claim.formatted("3 May")).told()).isEqualTo("1 KILLED 12 by ISGS");
    }

    @Test
    void speakersOwnPeopleAreItsSides() {
        assertThat(withAftermath("The Malian army said that 12 of its soldiers were killed. "
                                + "ISGS said two of its fighters died.")
                        .told())
                .isEqualTo("1 KILLED 12 by Malian army; 2 KILLED 2 by ISGS");
    }

    @Test
    void speakerIsOfThePartyThatItIsSaidToSpeakFor() {
        assertThat(withAftermath("Ali Ba, the spokesman of the Malian army, said that 12 soldiers were killed.")
                        .claims())
                .flatExtracting(ClaimReading::claimedBy)
                .containsExactly(new ClaimantReading("Ali Ba", 1, "Mali"));
    }

    @Test
    void pronounDoesNotMeanWhoOnlyPassedTheWordsOn() {
        assertThat(withAftermath("ISGS claimed the attack on 4 May. "
                                + "In a statement that RFI reported on 5 May, it said that it had killed 12 soldiers.")
                        .told())
                .startsWith("1 KILLED 12 by ISGS");
    }

    @Test
    void eachPartOfASentenceHasItsSpeaker() {
        assertThat(withAftermath(
                                "According to Mali, 30 militants were killed, while ISGS claimed 12 soldiers were killed.")
                        .told())
                .isEqualTo("2 KILLED 30 by Mali; 1 KILLED 12 by ISGS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve French soldiers were killed.                  | counts people of a party that is on no side",
                "Twelve people from Gao were killed.                  | whose casualties these are is not told",
                "Another twelve soldiers were killed.                 | counts only some of the casualties",
                "Among the dead were five soldiers killed by a mine.  | counts only some of the casualties",
                "Five officers were killed.                           | counts only some of the casualties",
                "A car bomb killed 12 soldiers.                       | tells of a single incident",
                "In 2018, an ambush had killed 12 soldiers.           | about another time than the battle's",
                "On 9 May, 12 soldiers were killed in Menaka.         | about another time than the battle's",
                "It was the deadliest attack since 53 soldiers died.  | may be about another event",
                "Up to 300 soldiers could have been killed.           | do not say that it happened",
                "Mali denied that 12 soldiers were killed.            | who says so was not understood",
                "Many Malian soldiers were killed.                    | names no number",
                "Rumours spread that 12 soldiers were killed.         | who says so was not understood",
                "He said that 12 soldiers were killed.                | who says so was not understood",
                "In the first hour 12 soldiers were killed.           | tells of a part of the battle",
            })
    void leavesOutWhatIsNotCertainAndSaysWhy(String sentence, String reason) {
        ProseArticle article = withAftermath(sentence);

        assertThat(article.told()).isEmpty();
        assertThat(article.notices()).anySatisfy(notice -> assertThat(notice).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "Thirteen vehicles were captured.",
        "The army captured 12 villages.",
        "Malian troops had 850 soldiers and 30 tanks.",
        "He was killed at 20:00 on 3 May 2020.",
        "A 19-year-old soldier was promoted.",
        "In 2012 soldiers rebelled.",
    })
    void otherNumbersAreNoCasualties(String sentence) {
        ProseArticle article = withAftermath(sentence);

        assertThat(article.told()).isEmpty();
        assertThat(article.notices()).isEmpty();
    }

    @Test
    void backgroundAndReactionsAreAboutSomethingElse() {
        for (String heading : new String[] {"Background", "Reactions", "Later attacks", "First battle"}) {
            ProseArticle article = withProse("== " + heading + " ==\nIn total, 12 soldiers were killed.");
            assertThat(article.told()).as(heading).isEmpty();
            assertThat(article.notices())
                    .containsExactly(
                            "12 soldiers were killed: the section is about something else than the battle itself"
                                    + " (give the figure under \"Casualties\")");
        }
    }

    @Test
    void incidentsOfALongBattleAreNotItsCasualties() {
        ProseArticle long_ = withProse(
                        "== Battle ==\nOn 9 May, 12 soldiers were killed. The death toll was 30 soldiers.")
                .on("3 May – 20 July 2020");

        assertThat(long_.told()).isEmpty();
    }

    @Test
    void figuresOfTheWholeOfALongBattleAreClaims() {
        ProseArticle article = withProse("According to the UN, 300 soldiers were killed during the battle.\n\n"
                        + "== Casualties ==\nA total of 500 jihadists were killed.")
                .on("3 May – 20 July 2020");

        assertThat(article.told()).isEqualTo("1 KILLED 300 by UN; 2 KILLED 500");
    }

    @Test
    void sumBehindAFigureOfADayIsNotItsOwn() {
        String words = "On 31 May, RFI reported that 24 soldiers had been killed during the previous day, and that "
                + "300 soldiers had been killed since 3 May.";

        assertThat(withAftermath(words).on("3 May – 20 July 2020").told())
                .isEqualTo("1 KILLED 300 by RFI on 2020-05-31");
    }

    @Test
    void deadOfTheDayOfAStatementAreAPart() {
        String words = "On 28 May, a fighter told RFI that 24 soldiers had been killed%s.";
        ProseArticle article = withAftermath(words.formatted(" that day")).on("3 May – 20 July 2020");

        assertThat(article.told()).isEmpty();
        assertThat(withAftermath(words.formatted("")).on("3 May – 20 July 2020").told())
                .isEqualTo("1 KILLED 24 by fighter on 2020-05-28");
    }

    @Test
    void dayOfAStatementIsNotThatSinceWhichItCounts() {
        String words = "On 28 May, RFI spoke of it. 24 soldiers were killed since 3 May, RFI said on that day.";

        assertThat(withAftermath(words).on("3 May – 20 July 2020").told())
                .isEqualTo("1 KILLED 24 by RFI on 2020-05-28");
    }

    @Test
    void monthOfAStatementIsNoTimeOfTheBattle() {
        assertThat(withAftermath("In August 2020 the UN estimated that twelve soldiers had been killed.")
                        .told())
                .isEqualTo("1 KILLED 12 by UN");
        assertThat(withAftermath("The UN said in August 2020 that twelve soldiers had been killed.")
                        .told())
                .isEqualTo("1 KILLED 12 by UN");
        assertThat(withAftermath("The UN said that twelve soldiers had been killed in August 2020.")
                        .told())
                .isEmpty();
    }

    @Test
    void commandersSpeakForTheirSide() {
        ProseArticle article = withAftermath(
                        "Diarra reported that his column had lost 24 men. Al-Sahrawi had lost 40 men.")
                .withInfobox("30 killed\n- Commander1: Oumar Diarra\n- Commander2: Adnan Abu Walid al-Sahrawi");

        assertThat(article.told()).isEqualTo("1 CASUALTIES 24 by Diarra; 2 CASUALTIES 40");
    }

    @Test
    void officialFiguresGoOnBehindWhile() {
        assertThat(withAftermath("According to AFP, Mali lost 24 men, while ISGS lost 17 men.")
                        .told())
                .isEqualTo("1 CASUALTIES 24 by AFP; 2 CASUALTIES 17 by AFP");
    }

    @Test
    void someOfThoseWhomSomebodyCountedAreNobodysFigure() {
        assertThat(withAftermath("AFP said that 72 Malian soldiers died. Of these, ten were killed in their beds.")
                        .told())
                .isEqualTo("1 KILLED 72 by AFP");
    }

    @Test
    void thoseWhoseDeathRaisesATollAreSomeOfIt() {
        assertThat(withAftermath("The Malian death toll rose to 26 after two soldiers died of their wounds.")
                        .told())
                .isEqualTo("1 KILLED 26");
    }

    @Test
    void qualifiersBehindThePersonsBoundTheirNumber() {
        List<Figure> figures =
                withAftermath("Mali lost 24 men at most, and ISGS had 40 killed or more.").claims().stream()
                        .map(ClaimReading::figure)
                        .toList();

        assertThat(figures)
                .containsExactly(
                        new Figure(null, 24L, Qualifier.AT_MOST, "lost 24 men at most"),
                        new Figure(40L, null, Qualifier.AT_LEAST, "40 killed or more"));
    }

    @Test
    void sharesOfWhatSomebodyCountedAreTheSpeakersToo() {
        assertThat(withAftermath("AFP put Malian losses at 72. Of these, ten were killed and 62 wounded.")
                        .told())
                .isEqualTo("1 CASUALTIES 72 by AFP; 1 KILLED 10 by AFP; 1 INJURED 62 by AFP");
    }

    @Test
    void inTheStoryOfABriefBattleASectionWithAnothersNameTellsOfAPart() {
        assertThat(withProse("== Battle ==\n=== Camp Alpha ===\nMali lost 24 men killed, according to AFP.")
                        .told())
                .isEmpty();
        assertThat(withProse("== Battle ==\n=== Last Battle of Tessin ===\nMali lost 24 men killed, according to AFP.")
                        .withInfobox("30 killed")
                        .told())
                .isEqualTo("1 KILLED 24 by AFP");
    }

    @Test
    void inTheStoryOfALongBattleWhatSomebodyCountsUpToADayIsTheWhole() {
        ProseArticle article = withProse(
                        "== Battle ==\nOn 9 June, AFP said that 20 soldiers had been killed in Tessin.\n\n"
                                + "On 9 June, AFP said that 20 soldiers were killed in Tessin.\n\n"
                                + "On 9 June, AFP said that 20 soldiers had been killed.\n\n"
                                + "On 9 June, AFP said that 20 soldiers had been killed in Gao.\n\n"
                                + "On 9 June, AFP said that 20 soldiers had been killed in an ambush.")
                .withInfobox("30 killed")
                .on("3 May – 20 July 2020");

        String toll = "1 KILLED 20 by AFP on 2020-06-09";
        assertThat(article.told()).isEqualTo(toll + "; " + toll);
    }

    @Test
    void figureThatGoesOnFromTheWholeIsOfTheWholeToo() {
        ProseArticle article = withAftermath(
                        "AFP said 30 soldiers were killed and 21 wounded. AFP said 21 soldiers were wounded.")
                .withInfobox("30 killed, 90 wounded")
                .on("3 May – 20 July 2020");

        assertThat(article.told()).isEqualTo("1 KILLED 30 by AFP; 1 INJURED 21 by AFP");
    }

    @Test
    void soldiersListedBesideOthersAreNotOfTheirSideForThat() {
        assertThat(withAftermath("Mali lost 16 officers and 300 men.").told())
                .isEqualTo("1 CASUALTIES 16; 1 CASUALTIES 300");
        assertThat(withAftermath("Ten civilians and twelve guards died.").told())
                .isEqualTo("CIVILIANS KILLED 10");
    }

    @Test
    void lossesWithoutANumberMayIncludeSomeWithOne() {
        assertThat(withAftermath("Mali suffered heavy casualties, including 40 killed and 30 wounded.")
                        .told())
                .isEqualTo("1 KILLED 40; 1 INJURED 30");
    }

    @Test
    void stateReportsItsOwnDead() {
        ProseArticle article = withAftermath("Mali reported no casualties, while Niger reported five dead.")
                .between("Mali", "Niger");

        assertThat(article.told()).isEqualTo("1 CASUALTIES 0 by Mali; 2 KILLED 5 by Niger");
    }

    @Test
    void listBehindAColonSharesWhatIsToldOfItsSum() {
        assertThat(withAftermath("553 people were killed in the battle: 298 Malian soldiers and 255 jihadists.")
                        .told())
                .isEqualTo("UNKNOWN KILLED 553; 1 KILLED 298; 2 KILLED 255");
    }

    @Test
    void dayWithoutAYearBehindOthersOfTheBattleIsNotLongBeforeIt() {
        ProseArticle article = withProse("== Casualties ==\nOn 28 October 2020, AFP said that 20 soldiers were killed. "
                        + "On 11 January, AFP said that 30 soldiers were killed during the battle.")
                .on("27 September – 10 November 2020");

        assertThat(article.told()).isEqualTo("1 KILLED 20 by AFP on 2020-10-28; 1 KILLED 30 by AFP on 2021-01-11");
    }

    @Test
    void servicemenOfWhomAStateSpeaksAreItsOwn() {
        ProseArticle article = withAftermath("The Malian army reported the deaths of 24 servicemen. "
                        + "The Malian army claimed the deaths of 24 servicemen.")
                .between("Mali", "Niger");

        assertThat(article.told()).isEqualTo("1 KILLED 24 by Malian army");
    }

    @Test
    void aMinisterWhoLedASideSpeaksForTheState() {
        ProseArticle article = withAftermath("The Malian General Jean Petit came. "
                + "Defence Minister Jean Petit said that 12 soldiers were killed.");

        assertThat(article.claims())
                .flatExtracting(ClaimReading::claimedBy)
                .extracting("combatant")
                .containsExactly("Mali");
    }

    @Test
    void menLostAreComparedWithTheKilled() {
        ProseArticle article = withAftermath("AFP said Mali had lost around 30 men. AFP said Mali had lost 5 men.")
                .withInfobox("30 killed")
                .on("3 May – 20 July 2020");

        assertThat(article.told()).isEqualTo("1 KILLED 30 by AFP");
    }

    @Test
    void ownLossesAreNotThoseOfTheFigureBefore() {
        assertThat(withAftermath(
                                "ISGS claimed to have killed 100 Malian soldiers; they put their own losses at 12 killed.")
                        .told())
                .isEqualTo("1 KILLED 100 by ISGS; 2 KILLED 12 by ISGS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RFI said that nine Malian soldiers were killed.                       | 16 | ''",
                "RFI said that nine Malian soldiers were killed.                       | 9  | 1 KILLED 9 by RFI",
                "RFI said that nine Malian soldiers were killed in total.              | 16 | 1 KILLED 9 by RFI",
                "On 4 May RFI said that nine Malian soldiers were killed. | 16 | 1 KILLED 9 by RFI on 2020-05-04",
                "RFI said that nine militants were killed.                             | 16 | 2 KILLED 9 by RFI",
            })
    void inTheStoryAFigureIsOfOneFightWhereTheArticleCountsMoreElsewhere(String story, String whole, String told) {
        ProseArticle article = ProseArticle.withProse(
                        "== Battle ==\n" + story + "\n\n== Aftermath ==\nThe Malian army lost " + whole + " killed.")
                .withInfobox("10 killed\n- Casualties2: 10 killed");
        String sum = "1 KILLED " + whole;

        assertThat(article.told()).isEqualTo(told.isEmpty() ? sum : told + "; " + sum);
        assertThat(article.notices().toString().contains("may count the casualties of a part"))
                .isEqualTo(told.isEmpty());
    }

    @Test
    void figureThatTheInfoboxGivesIsOfTheWhole() {
        ProseArticle article = withProse("== Battle ==\nISGS overran the camp, killing 53 soldiers.");

        assertThat(article.withInfobox("80 killed").told()).isEmpty();
        assertThat(article.withInfobox("53 killed").told()).isEqualTo("1 KILLED 53");
    }

    @Test
    void narratorsFigureFarBelowTheInfoboxIsOfAPart() {
        ProseArticle article = withAftermath("Twelve soldiers were killed.").withInfobox("53 killed");

        assertThat(article.told()).isEmpty();
        assertThat(article.notices()).anySatisfy(notice -> assertThat(notice).contains("far below the infobox"));
    }

    @Test
    void soldiersOfTwoStatesAreToldApartByTheirStateOnly() {
        ProseArticle article = withAftermath(
                        "Twelve soldiers were killed. Thirty Iraqis and 20 Iranian soldiers were killed.")
                .between("Iran", "Iraq");

        assertThat(article.told()).isEqualTo("2 KILLED 30; 1 KILLED 20");
    }

    @Test
    void quoteKeepsItsPlaceBehindCharactersOfTwoUnits() {
        ProseArticle article = withAftermath("😀 Twelve soldiers were killed (😀), while ISGS lost 30 fighters.");
        String text = article.text();

        assertThat(article.claims()).hasSize(2).allSatisfy(claim -> {
            int start = text.offsetByCodePoints(0, claim.start());
            int end = text.offsetByCodePoints(0, claim.end());
            assertThat(text.substring(start, end)).isEqualTo(claim.quote());
        });
        assertThat(article.claims().get(0).quote()).isEqualTo("😀 Twelve soldiers were killed (😀)");
    }

    @Test
    void quoteHoldsTheSpeakerThatStandsBehind() {
        assertThat(withAftermath("Twelve soldiers were killed, the UN said, and the war went on.")
                        .claims())
                .extracting(ClaimReading::quote)
                .containsExactly("Twelve soldiers were killed, the UN said");
    }
}
