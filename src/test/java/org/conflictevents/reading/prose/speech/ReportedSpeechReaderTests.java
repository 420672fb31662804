package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpeechReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to SOHR, 24 died.                      | SOHR: , 24 died.",
                "24 died, according to SOHR.                      | SOHR: 24 died,",
                "24 died (according to SOHR).                     | SOHR: 24 died (",
                "24 died (9 according to SOHR).                   | SOHR: 9",
                "24 died (9 according to SOHR, 7 according to RFI). | SOHR: 9; RFI: 7",
                "24 died (9, according to SOHR).                  | SOHR: 9, according to SOHR",
                "24 died (according to SOHR, 9).                  | SOHR: according to SOHR, 9",
                "24 died, 9 according to SOHR.                    | SOHR: 9",
                "24 died, 9 men fled, according to SOHR.          | SOHR: 24 died, 9 men fled,",
                "ISGS said on Tuesday 5 May that 24 died.         | ISGS 2020-05-05: on Tuesday 5 May that 24 died.",
                "“24 died,” ISGS said.                            | ISGS: “24 died,”",
                "ISGS claimed that 24 died.                       | ISGS: that 24 died.",
                "ISGS gave no names but said that 24 died.        | ISGS: no names; ISGS: that 24 died.",
                "Losses, according to ISGS, were 24 dead.         | ISGS: , were 24 dead.",
                "Smith follows Jones in stating that 24 died.     | Smith: that 24 died.",
                "W. S. Smith doubts it, stating that 24 died.     | W. S. Smith: that 24 died.",
                "The number is unknown, but estimates say 24 died. | nobody: 24 died.",
                "24 died, ISGS said.                              | ISGS: 24 died,",
                "24 died, said ISGS.                              | ISGS: 24 died,",
                "ISGS said on 5 May that 24 died.                 | ISGS 2020-05-05: on 5 May that 24 died.",
                "RFI quoted a rebel source as saying that 24 died. | rebel source: that 24 died.",
                "RFI quoted a rebel source saying 24 died.        | rebel source: 24 died.",
                "Human Rights Watch reported 24 dead.             | Human Rights Watch: 24 dead.",
                "Some estimates put losses at 24.                 | nobody: losses at 24.",
                "ISGS raised the toll to 24 dead on 5 May.        | ISGS 2020-05-05: the toll to 24 dead on 5 May.",
                "ISGS announced a figure of 24 dead on 5 May.     | ISGS 2020-05-05: a figure of 24 dead on 5 May.",
                "Reports said that 24 died.                       | nobody: that 24 died.",
                "They also said that 24 died.                     | UN 2020-05-04: that 24 died.",
                "They later said that 24 died.                    | UN: that 24 died.",
                "ISGS claimed the attack, saying 24 died.         | ISGS: ; ISGS: 24 died.",
                "ISGS denied it, instead claiming that 24 died.   | ISGS: that 24 died.",
                "RFI, citing a rebel source, said that 24 died.   | RFI: that 24 died.",
                "Citing a rebel source, RFI said that 24 died.    | RFI: that 24 died.",
                "A rebel source quoted by RFI said that 24 died.  | rebel source: that 24 died.",
                "24 died, a rebel source quoted by RFI said.      | rebel source: 24 died,",
                "Graham, quoted by RFI, said that 24 died.        | Graham: that 24 died.",
                "Graham was quoted by RFI as saying that 24 died. | Graham: that 24 died.",
                "Figures cited by the UN put losses at 24.        | UN: losses at 24.",
                "According to ISGS on 5 May, 24 died.             | ISGS 2020-05-05: on 5 May, 24 died.",
                "24 died, its spokesman said.                     | UN: 24 died,",
                "Its spokesman Oumar Ba said that 24 died.        | spokesman Oumar Ba: that 24 died.",
                "According to the latest figures, 24 died.        | nobody: , 24 died.",
                "The Armed Conflict Location and Event Data Project counted 24 dead. "
                        + "| Armed Conflict Location and Event Data Project: 24 dead.",
                "The UN mission verified the deaths of 24 men.    | UN mission: the deaths of 24 men.",
                "The UN had by spring verified the deaths of 24.  | ''",
                "An army report restricted to Gao and Kidal lists 24 dead. | army: 24 dead.",
                "Speaking to RFI, Graham said that 24 died.       | Graham: that 24 died.",
                "Less than a week later, Graham said that 24 died. | Graham: that 24 died.",
                "A chief, Oumar Ba, said that 24 died.            | Oumar Ba: that 24 died.",
                "All fled, the sources said, adding that 24 died. | UN 2020-05-04: ,; UN 2020-05-04: that 24 died.",
                "A chief, known as \"Bars\", said that 24 died.     | chief: that 24 died.",
                "Extrapolations based upon lists say that 24 died. | nobody: that 24 died.",
                "24 died, according to a UN report of May 2020.   | UN: 24 died,",
                "As a result of reported shelling, 24 died.       | ''",
                "ISGS said 20 died, raising the toll on 5 May to 24. | ISGS: 20 died,; ISGS 2020-05-05: the toll on 5 May to 24.",
                "ISGS said that 9 fled and claimed that 24 died.  | ISGS: that 9 fled and; ISGS: that 24 died.",
                "ISGS said that 9 fled, but claimed that 24 died. | ISGS: that 9 fled,; ISGS: that 24 died.",
                "ISGS lost 9 men but claimed that 24 died.        | ISGS: that 24 died.",
                "Some 9 men fell (AFP says that 24 died).         | AFP: that 24 died).",
                "Petit said that 24 died, while JNIM losses were over 30. | Petit: that 24 died, while JNIM losses were over 30.",
                "Petit demonstrates that 24 died.                  | Petit: that 24 died.",
                "RFI (a French radio station) wrote that 24 died.  | RFI: that 24 died.",
                "ISGS said that men fled by sea and said that 24 died. | ISGS: that men fled by sea and; ISGS: that 24 died.",
                "ISGS said that 24 died, while RFI said that 9 died. " + "| ISGS: that 24 died,; RFI: that 9 died.",
                "ISGS said that 24 died, but 9 fled.              | ISGS: that 24 died, but 9 fled.",
                "ISGS said that 24 died, but RFI doubts it.       | ISGS: that 24 died,",
                "RFI told its own story, claiming that 24 died.   | RFI: that 24 died.",
                "RFI issued a statement saying that 24 died.      | RFI: that 24 died.",
                "Historians estimate that 24 died.                | historians: that 24 died.",
                "A report by RFI found that 24 died.              | 'RFI: ; RFI: that 24 died.'",
                "24 died, a rebel source told RFI.                | rebel source: 24 died,",
                "On 5 May RFI said that ISGS had found 24 dead.    "
                        + "| RFI 2020-05-05: that; ISGS 2020-05-05: 24 dead.",
                "On 5 May RFI said that 9 died and ISGS found 24 dead. "
                        + "| RFI 2020-05-05: that 9 died and; ISGS: 24 dead.",
                "It was said that 24 died.                        | ''",
                "The historian Mary Beard estimates that 24 died. | Mary Beard: that 24 died.",
                "The Kyiv Post said that 24 died.                 | Kyiv Post: that 24 died.",
                "Graham's dispatch said that 24 died.             | Graham: that 24 died.",
                "In his despatch Graham said that 24 died.        | Graham: that 24 died.",
                "Two of the wounded died, raising the toll to 24. | ''",
                "The army also spoke, raising the toll to 24.     | army: the toll to 24.",
                "Losses, according to ISGS, amounted to some 24.  | ISGS: , amounted to some 24.",
                "The toll, according to ISGS, rose, and 24 fled.  | ISGS: , rose, and 24 fled.",
                "The army, according to Graham, lost 24 men.      | Graham: , lost 24 men.",
                "The army according to Graham lost 24 men.        | Graham: lost 24 men.",
                "According to A. V. Smith, 24 died.               | A. V. Smith: , 24 died.",
                "24 died (18 per cent) and 9 fled.                | ''",
                "A study by RFI considered a number of 24 dead.   | RFI: a number of 24 dead.",
                "Graham's work counts 24 dead.                    | Graham: 24 dead.",
                "Graham believed the Malians to have lost 24 men. | Graham: the Malians to have lost 24 men.",
                "Graham gives the total Malian and French loss as 24. | Graham: the total Malian and French loss as 24.",
                "The casualty return, dated 3 May, stated a loss of 24 dead. | casualty return 2020-05-03: a loss of 24 dead.",
                "Other sources arrive at 24 dead.                 | other sources: at 24 dead.",
                "Losses were given as 24 by Graham.               | Graham: Losses were given as 24",
                "Losses were reported to be 24 by Graham.         | Graham: Losses were reported to be 24",
                "The dead were counted at 24 by Graham.           | Graham: The dead were counted at 24",
                "ISGS declared war, and 24 died.                  | 'ISGS: '",
                "Graham himself proposes 24 dead.                 | Graham: 24 dead.",
                "The hospital's list names 24 dead.               | hospital: 24 dead.",
                "The government at first admitted 24 dead.        | government: 24 dead.",
                "ISGS claimed 24; the Malian army denied this and said that 9 died. "
                        + "| ISGS: 24; Malian army: that 9 died.",
                "The ministry said that 24 died.                  | ministry: that 24 died.",
                "The spokesman said that 24 died.                 | UN 2020-05-04: that 24 died.",
                "Historians estimate losses at 24.                | historians: losses at 24.",
                "Graham accused ISGS of killing 24.               | Graham: ISGS of killing 24.",
                "ISGS was accused of killing 24.                  | ''",
                "Mali blamed ISGS for the death of 24.            | Mali: ISGS for the death of 24.",
                "ISGS figures acknowledge 24 dead.                | ISGS figures: 24 dead.",
                "Graham's tally of 24 deaths is disputed.         | Graham: 24 deaths is disputed.",
                "Graham's estimate of the losses was 24.          | Graham: 24.",
                "Graham said the attack killed 24.                | Graham: the attack killed 24.",
                "Losses are unknown; Graham and Smith assume 24 dead. | Graham and Smith: 24 dead.",
                "In the final report of Task Force Gao, 24 died.  | Task Force Gao: , 24 died.",
                "In the report of Smith the dead are 24.          | Smith: the dead are 24.",
                "24 died, in the report of Smith.                 | Smith: 24 died,",
                "24 died, by the count of Ann Lee.                | Ann Lee: 24 died,",
                "24 died, in Polybius.                            | Polybius: 24 died,",
                "24 died, in Gao.                                 | ''",
                "In the words of the UN rights office, 24 died.   | UN rights office: , 24 died.",
                "24 died, in Smith's report.                      | Smith: 24 died,",
                "Smith, in the history of the army, gives 24 dead. | Smith: 24 dead.",
                "The French casualty returns had 24 dead.         | French casualty returns: 24 dead.",
                "The French had 24 dead.                          | ''",
                "They took Gao, where Smith reported 24 dead.     | Smith: 24 dead.",
                "Smith gives 9 dead, and Mary Beard 2,400 dead.   | Smith: 9 dead, and; Mary Beard: 2,400 dead.",
                "In its claim of responsibility, ISGS said that 24 died. | ISGS: that 24 died.",
                "In a report of 5 May, 24 are dead.               | ''",
                "In the history of the Battle of Gao, 24 are dead. | ''",
                "Several soldiers (estimates range to 24) died.   | '?: range to 24) died.'",
                "ISGS in its newsletter claimed 24 dead.          | ISGS: 24 dead.",
                "Mediazona from open sources counted 24 dead.     | Mediazona: 24 dead.",
                "Their spokesman Omar Ba reported 24 dead.        | spokesman Omar Ba: 24 dead.",
                "The Elman Peace and Human Rights Organisation reported 24 dead. "
                        + "| Elman Peace and Human Rights Organisation: 24 dead.",
                "A spokesman said by telephone that 24 had died.  | spokesman: by telephone that 24 had died.",
                "Other sources arrive at higher estimates: 24.    | ''",
                "French sources claim 24 dead.                    | French sources: 24 dead.",
                "Graham sets down the losses as 24 dead.          | Graham: down the losses as 24 dead.",
                "Losses are put at 24 by Graham.                  | Graham: Losses are put at 24",
                "Losses were placed at 24 dead by Graham.         | Graham: Losses were placed at 24 dead",
                "24 soldiers were killed by Graham.               | ''",
                "24 were reported killed in the battle by SOHR.   | SOHR: 24 were reported killed in the battle",
                "ISGS is estimated to have lost 24 men by midnight on the road. | ''",
                "Raids took place during which ISGS claimed that 24 died. | ISGS: that 24 died.",
                "24 died, but estimates move between 20 and 30.   | ''",
                "This toll was later raised to 24.                | UN: to 24.",
                "Of these, 24 died.                               | UN: Of these, 24 died.",
                "SOHR told AFP on condition of anonymity that 24 died. | SOHR: AFP on condition of anonymity that 24 died.",
                "Of these, 24 died, RFI said.                     | RFI: Of these, 24 died,",
                "The toll was later raised to 24.                 | ''",
                "A sweep of the area found 24 dead.               | ''",
                "Thai estimates of losses were put at 24 dead.    | Thai estimates: of losses were put at 24 dead.",
                "Mary Beard accepts no more than 24 dead.         | Mary Beard: no more than 24 dead.",
                "Losses were 24 dead and, according to SOHR, 9 missing. | SOHR: , 9 missing.",
                "Mary Beard regards 24 dead as likely.            | Mary Beard: 24 dead as likely.",
                "The hospital's lists show 24 dead.               | hospital: 24 dead.",
                "On 6 May this was revised: 24 had died.          | UN 2020-05-06: : 24 had died.",
                "The price of bread was raised to 24.             | ''",
                "Graham recalled in his memoirs that 24 died.     | Graham: in his memoirs that 24 died.",
                "The historian Mary Beard doubts this and suggests that 24 died. | Mary Beard: that 24 died.",
                "Losses were reported by ISGS as 24 killed.       | ISGS: as 24 killed.",
                "Losses were put at 24 dead and estimated by ISGS at 30 dead. | ISGS: at 30 dead.",
                "In his war diary Halder noted 24 dead.           | Halder: 24 dead.",
                "A year after the battle, ISGS said that 24 died. | ISGS: that 24 died.",
                "Although Mali did not speak, ISGS said that 24 died. | ISGS: that 24 died.",
                "While Mali said that 24 died, ISGS said that 30 died. | Mali: that 24 died,; ISGS: that 30 died.",
                "A later death toll put the number of dead at 24. | ''",
                "On 5 May ISGS put the number of those killed at 24. | ISGS 2020-05-05: the number of those killed at 24.",
                "ISGS spoke on 5 May of \"24 dead\".               | ISGS 2020-05-05: on 5 May of \"24 dead\".",
                "Gamboa wrote to the prefect on 5 May that 24 died. | Gamboa 2020-05-05: to the prefect on 5 May that 24 died.",
                "The history of the 239th Division records 24 dead. | history of the 239th Division: 24 dead.",
                "On the evening of the battle, ISGS said that 24 died. | ISGS 2020-05-03: that 24 died.",
                "ISGS reported to parliament on 5 May that 24 died. | ISGS 2020-05-05: to parliament on 5 May that 24 died.",
                "ISGS said in a statement on 5 May that 24 died.  | ISGS 2020-05-05: in a statement on 5 May that 24 died.",
                "In a 5 May statement, ISGS said that 24 died.    | ISGS 2020-05-05: that 24 died.",
                "Two days after the battle ISGS said that 24 died. | ISGS 2020-05-05: that 24 died.",
                "The activist group SOHR said that 24 died.       | SOHR: that 24 died.",
                "General Howe's report to the king said that 24 died. | General Howe: that 24 died.",
                "Smith would later report that 24 died.           | Smith: that 24 died.",
                "Modern estimates give 24 dead.                   | nobody: 24 dead.",
                "Smith in 2002 wrote that 24 died.                | Smith: that 24 died.",
                "Smith in 2002 and Lee in 2008 wrote of 24 dead.  | Smith and Lee: of 24 dead.",
                "Smith gives a total of 24 dead.                  | Smith: a total of 24 dead.",
                "Its own losses were given as 24 dead.            | UN: as 24 dead.",
                "The losses were given as 24 dead.                | ''",
                "In its view, 24 died.                            | UN: , 24 died.",
                "Losses were high: according to RFI, 24 died.     | RFI: , 24 died.",
                "According to a May 2021 report by RFI, 24 died.  | RFI: , 24 died.",
                "According to Smith's study of losses, 24 died.   | Smith: of losses, 24 died.",
                "A May report put the toll at 24.                 | May report: the toll at 24.",
                "As RFI reported, 24 died.                        | RFI: , 24 died.",
                "As RFI later reported, 24 died.                  | RFI: , 24 died.",
                "As was reported, 24 died.                        | ''",
                "24 died, as it was reported.                     | ''",
                "24 died, as ISGS admitted on 5 May.              | ISGS 2020-05-05: 24 died,",
                "In RFI's account, 24 died.                       | RFI: , 24 died.",
                "24 died by Smith's count.                        | Smith: 24 died",
                "Ann Lee's official figures are 24 dead.          | Ann Lee: 24 dead.",
                "Few know the sums, and Ann Lee's estimate is 24 dead. | Ann Lee: 24 dead.",
                "The Society identified 24 dead.                  | Society: 24 dead.",
                "The activist group the LCC said that 24 died.    | LCC: that 24 died.",
                "On 5 May, around the time of the fall, ISGS said that 24 died. | ISGS: that 24 died.",
                "According to ISGS, 24 died; 9 were missing.      | ISGS: , 24 died; 9 were missing.",
                "As for Gao, ISGS said that 24 died.              | ISGS: that 24 died.",
                "In a video, ISGS boasted of 24 dead.             | ISGS: of 24 dead.",
                "Smith computed the Thai loss at 24 men.          | Smith: the Thai loss at 24 men.",
                "Reuters cited Thai claims of 24 dead.            | Thai claims: of 24 dead.",
                "Ann Lee writes that estimates of losses run as high as 24. | Ann Lee: that estimates of losses run as high as 24.",
                "ISGS fled, with the army stating that 24 died.   | army: that 24 died.",
                "ISGS fled, with one report stating that 24 died. | nobody: that 24 died.",
                "According to SOHR, ISGS fled, with one report saying that 24 died. "
                        + "| SOHR: , ISGS fled, with one report; SOHR: that 24 died.",
                "ISGS said that 24 died, while it lost only 9 men. | ISGS: that 24 died, while it lost only 9 men.",
            })
    void readsWhoSaysWhatAndWhen(String words, String speeches) {
        AnnotatedSentence sentence = Sentences.annotated(words);
        Speakers speakers = new Speakers(
                new ClaimantResolver(List.of(new Party(1, "Mali"), new Party(2, "ISGS"))),
                new Commanders(List.of(), Set.of()));
        ReportedSpeech before = new ReportedSpeech(
                List.of(new ClaimantReading("UN", null, null)),
                new TokenRange(0, 0),
                new TokenRange(0, 0),
                LocalDate.of(2020, 5, 4));

        assertThat(ReportedSpeechReader.read(sentence, speakers, before).stream()
                        .map(speech -> told(sentence, speech))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(speeches);
    }

    private static String told(AnnotatedSentence sentence, ReportedSpeech speech) {
        List<ClaimantReading> speakers = speech.speakers();
        String names = speakers == null
                ? "?"
                : speakers.isEmpty()
                        ? "nobody"
                        : speakers.stream().map(ClaimantReading::name).collect(Collectors.joining(" and "));
        return names + (speech.day() == null ? "" : " " + speech.day()) + ": "
                + sentence.sentence().words(speech.said());
    }
}
