package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.model.ClaimReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 soldiers and 3 policemen were killed.   | soldiers 24, policemen 3",
                "ISGS killed 24 soldiers and 3 gendarmes.   | soldiers 24, gendarmes 3",
                "11 soldiers and four officers were killed. | soldiers 11, officers 4",
                "24 soldiers and 17 jihadists were killed.  | null 24, null 17",
                "24 soldiers were killed and 30 wounded.    | null 24, null 30",
                "Mali had seven killed and five died of wounds. | killed 7, died of wounds 5",
                "Mali had seven killed and five wounded.    | null 7, null 5",
                "Mali had 55 wounded (six died later from their injuries). | null 55",
            })
    void ofOneSideAreToldApart(String sentence, String parts) {
        assertThat(ProseArticle.withAftermath(sentence).claims().stream()
                        .map(claim -> claim.group() + " " + claim.figure().min())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
    }

    @Test
    void doNotMakeTheWholeWhereOneOfThemIsNotUnderstood() {
        ProseArticle article = ProseArticle.withAftermath("60 militiamen, 11 soldiers and 4 policemen were killed.");

        assertThat(article.claims())
                .allMatch(claim -> claim.part() != null && !claim.part().distinct());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said on 4 May that five were missing. On 5 May it said that the five missing soldiers had been found alive. | 0",
                "The army said on 4 May that five were missing. On 5 May it said that three missing soldiers had been found alive.   | 5",
                "The army said on 4 May that five were missing. On 5 May the UN said that the five missing soldiers had been found alive. | 5",
            })
    void ofTheMissingAreNoneOnlyWhereTheSameVoiceFoundThemAll(String sentences, long last) {
        assertThat(ProseArticle.withAftermath("The army announced a toll of 24 killed. " + sentences)
                        .claims())
                .last()
                .satisfies(claim -> assertThat(claim.figure().max()).isEqualTo(last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The French 5th Division suffered 1,200 casualties.     | French 5th Division",
                "French soldiers of the 5th Division lost 1,200 men.    | 5th Division",
                "The French infantry lost 300 men.                      | French infantry",
                "The French cavalry, which had charged too soon, lost 300 men. | French cavalry",
                "A French commander said that his unit had lost 300 men. | unit",
                "Some 300 French soldiers of the 5th Guards Division were killed. | 5th Guards Division",
                "The French vanguard was ambushed and lost 300 men.     | French vanguard",
                "The British left wing had 300 killed.                  | British left wing",
                "The French Foot Guards lost 300 men.                   | French Foot Guards",
                "The French 5th Division lost 400 killed, 90 wounded and 8 missing. | French 5th Division",
                "The French 5th Division had 400 casualties, of whom 90 were killed. | French 5th Division",
                "The French suffered 1,200 casualties.                  | -",
                "The French lost 1,200 men to a brigade of cavalry.     | -",
                "Labrousse put the loss of the French 5th Division at 1,200. | French 5th Division",
                "Labrousse put the losses of the French at 1,200.       | -",
                "The French 5th Division inflicted 400 casualties.      | -",
            })
    void areUnitsNamedBeforeWhatTheyLost(String sentence, String group) {
        assertThat(ProseArticle.withAftermath(sentence)
                        .between("France", "Great Britain")
                        .claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.group()).isEqualTo(group));
    }

    @Test
    void ofAContrastAreUnitsToo() {
        assertThat(ProseArticle.withAftermath(
                                "The French suffered 3,000 casualties; the French 5th Division suffered 400.")
                        .between("France", "Great Britain")
                        .claims())
                .extracting(ClaimReading::group)
                .containsExactly(null, "French 5th Division");
    }

    @Test
    void areNoneWhereTheUnitIsAParty() {
        ProseArticle article =
                ProseArticle.withAftermath("The Quds Brigade lost 12 men.").between("Quds Brigade", "ISGS");

        assertThat(article.told()).isEqualTo("1 CASUALTIES 12");
        assertThat(article.claims())
                .singleElement()
                .extracting(claim -> claim.group())
                .isNull();
    }

    @Test
    void areUnitsOfAPartyThatHasItsNounInItsName() {
        assertThat(ProseArticle.withAftermath("The XV Brigade lost 12 men.")
                        .between("Spain, International Brigades", "ISGS")
                        .claims())
                .extracting(ClaimReading::group)
                .containsExactly("XV Brigade");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Niger lost 12 men.,               Niger",
                "The Nigerien 5th Battalion lost 12 men., Nigerien 5th Battalion",
                "Niger said that it lost 12 men., Niger",
                "Niger said that 12 of its men were killed., Niger",
                "Mali said that 12 of its men were killed., -",
                "Niger and the army lost 12 men.,  -",
                "Mali lost 12 men.,                -",
            })
    void whatAnAllyLosesIsAPartOfTheSides(String words, String group) {
        assertThat(ProseArticle.withAftermath(words)
                        .between("Mali, Niger", "ISGS")
                        .claims())
                .singleElement()
                .extracting(ClaimReading::group)
                .isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The British lost 317 men, the French 38 and the Turks 20. | null 317, France 38, Ottoman Empire 20",
                "The British had 9 killed and the French had 3 killed and 7 wounded. | null 9, France 3, France 7",
                "The Russians lost 9 men and the French and British lost 3. | null 9, null 3",
                "The British had 9 killed, two of them with the French, and 67 wounded. | null 9, null 67",
            })
    void eachAllyHasItsOwnWhereSeveralAreTold(String words, String told) {
        ProseArticle article =
                ProseArticle.withAftermath(words).between("United Kingdom, France, Ottoman Empire", "Russian Empire");

        assertThat(article.claims().stream()
                        .map(claim -> claim.group() + " " + claim.figure().min())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Mali, Niger, Malian civilians",
                "Mali, ISGS,  -",
            })
    void civiliansOfOneOfTwoStatesAreNotAll(String first, String second, String group) {
        ProseArticle article =
                ProseArticle.withAftermath("3 Malian civilians were killed.").between(first, second);

        assertThat(article.claims())
                .singleElement()
                .extracting(ClaimReading::group)
                .isEqualTo(group);
    }
}
