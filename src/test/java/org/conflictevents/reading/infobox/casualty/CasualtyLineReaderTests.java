package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.reading.infobox.InfoboxLines;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Casualties lines as people write them, with what Mali, on side 1, is told to have lost. */
class CasualtyLineReaderTests {

    private static final ClaimantResolver PARTIES =
            new ClaimantResolver(List.of(new Party(1, "Mali"), new Party(1, "Gando Koy")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // several figures, with and without separators
                "50 killed, 4 captured | KILLED 50..50; CAPTURED 4..4",
                "50 killed 4 captured | KILLED 50..50; CAPTURED 4..4",
                "20 soldiers killed and 30 wounded | KILLED 20..20; INJURED 30..30",
                "35–58 KIA 300 WIA, 13 –68 POW | KILLED 35..58; INJURED 300..300; CAPTURED 13..68",
                "7 killed: 4 officers, 3 men, 16 wounded: 12 officers, 4 men | KILLED 7..7; KILLED 4..4; KILLED 3..3; "
                        + "INJURED 16..16; INJURED 12..12; INJURED 4..4",
                "Killed (total 7): 4 officers, 3 men, Wounded (5): 5 men | KILLED 7..7; KILLED 4..4 SHARE; KILLED 3..3 SHARE; "
                        + "INJURED 5..5; INJURED 5..5",
                "12 dead • 7 missing • 3 surrendered | KILLED 12..12; MISSING 7..7; SURRENDERED 3..3",
                "130 killed* 300 arrested | KILLED 130..130; CAPTURED 300..300",
                "5,000 ---- 2,000 killed, 3,000 wounded | CASUALTIES 5000..5000; KILLED 2000..2000; INJURED 3000..3000",
                "116,861mia/pow | CAPTURED_OR_MISSING 116861..116861",
                // kinds
                "700 killed or wounded | KILLED_OR_INJURED 700..700",
                "700 dead, wounded or captured | CASUALTIES 700..700",
                "700 dead, wounded or captured 2 guns lost | CASUALTIES 700..700",
                "700 dead, wounded, or captured 2 guns | CASUALTIES 700..700",
                "700 dead, wounded and missing 20 tanks | CASUALTIES 700..700",
                "700 dead, wounded or missing: First Army, Second Army | CASUALTIES 700..700",
                "700 dead, wounded or missing: 20 | KILLED 700..700; CASUALTIES 20..20",
                "80 missing or captured | CAPTURED_OR_MISSING 80..80",
                "600 sick or wounded | INJURED 600..600",
                "600 wounded, 1,160 sick | INJURED 600..600; OTHER 1160..1160",
                "600 WIA & sick | INJURED 600..600",
                "3,800 plus 1,000 captured | CASUALTIES 3800..3800; CAPTURED 1000..1000",
                "3,800 plus, 1,000 captured | CASUALTIES 3800..null; CAPTURED 1000..1000",
                "Entire force | CASUALTIES null..null",
                "12 killed, entire garrison captured | KILLED 12..12; CAPTURED null..null",
                "70,373 irrecoverable, 145,301 sanitary | CASUALTIES 70373..70373; INJURED 145301..145301",
                "900 killed or missing | CASUALTIES 900..900",
                "40 executed | KILLED 40..40",
                "24 out of 100 killed | KILLED 24..24",
                "24 of the 100 soldiers killed, 3 wounded | KILLED 24..24; INJURED 3..3",
                "7,000-10,000 (mostly killed) | CASUALTIES 7000..10000",
                "300 (some captured) | CASUALTIES 300..300; CAPTURED null..null SHARE",
                "300 (killed and wounded) | KILLED_OR_INJURED 300..300",
                "At least 84 to 200 killed | KILLED 84..200",
                "12 killed according to Mali, 40 according to JNIM | KILLED 12..12; KILLED 40..40",
                "12 killed (per Mali), 40 (per JNIM) | KILLED 12..12; KILLED 40..40",
                "9 killed, 2 wounded per Mali, 40 per JNIM | KILLED 9..9; INJURED 2..2; CASUALTIES 40..40",
                "12 †, 4 wounded | KILLED 12..12; INJURED 4..4",
                "300 civilians displaced | OTHER 300..300",
                "300 prisoners executed | KILLED 300..300",
                "4,000 | CASUALTIES 4000..4000",
                "4,000 men | CASUALTIES 4000..4000",
                "one officer and 5 men killed | KILLED 1..1; KILLED 5..5",
                "530 soldiers, sailors & marines captured | CAPTURED 530..530",
                "300 soldiers, sailors, 20 killed | CASUALTIES 300..300; KILLED 20..20",
                "380 died in labour or POW camps | KILLED 380..380",
                "4 officers, 60 men killed | KILLED 4..4; KILLED 60..60",
                "40 lives lost | KILLED 40..40",
                // headings
                "Killed: 75,202, Wounded: 13,284 | KILLED 75202..75202; INJURED 13284..13284",
                "killed 43 | KILLED 43..43",
                "Killed: 100 Wounded: 200 Captured: 30 | KILLED 100..100; INJURED 200..200; CAPTURED 30..30",
                "Civilian deaths:, 40 in the north, 50 in the south | KILLED 40..40; KILLED 50..50",
                "total: 1,666 | CASUALTIES 1666..1666",
                "france:, 30 dead, spain:, 10 dead | KILLED 30..30; KILLED 10..10",
                // words in place of figures
                "None | CASUALTIES 0..0",
                "Probably heavy | CASUALTIES null..null",
                "Unknown, presumed heavy | CASUALTIES null..null",
                "unknown, several wounded | CASUALTIES null..null; INJURED null..null",
                "unknown, unknown | CASUALTIES null..null; CASUALTIES null..null",
                "light-moderate | CASUALTIES null..null",
                "8 ships damaged, unknown human losses | CASUALTIES null..null",
                "One Su-30SM destroyed Several wounded Malian claim: two Su-30SMs destroyed | INJURED null..null",
                "Unknown, thought to be twice as many as Norman losses | CASUALTIES null..null",
                "450 killed, wounded or captured during entire raid | CASUALTIES 450..450",
                "One Su-30SM destroyed Several people wounded | INJURED null..null",
                "low estimate: 41,268, high estimate: 60,000 | CASUALTIES 41268..41268; CASUALTIES 60000..60000",
                "figures for wounded as high as 139,000 | INJURED null..139000",
                "2,500 all causes | CASUALTIES 2500..2500",
                "10,000 captured, 2,000 to disease | CAPTURED 10000..10000; KILLED 2000..2000",
                "500 fell, 300 fled | KILLED 500..500; OTHER 300..300",
                "no casualties | CASUALTIES 0..0",
                "Unknown | CASUALTIES null..null",
                "very heavy | CASUALTIES null..null",
                "Unknown killed, 200+ wounded | KILLED null..null; INJURED 200..null",
                "several killed | KILLED null..null",
                "hundreds | CASUALTIES null..null",
                "500 killed, 1000s wounded | KILLED 500..500; INJURED null..null",
                // estimates
                "2,500–3,000 killed (est.) | KILLED 2500..3000 ABOUT",
                "~130 killed | KILLED 130..130 ABOUT",
                "2 killed (at least), 5 wounded (minimum) | KILLED 2..null; INJURED 5..null",
                "c60 wounded | INJURED 60..60 ABOUT",
                "Unknown, reportedly 100+ | CASUALTIES null..null; CASUALTIES 100..null",
                "One fatally wounded, 4 caught | KILLED 1..1; CAPTURED 4..4",
                // shares
                "310–400 killed (250 executed) | KILLED 310..400; KILLED 250..250 SHARE",
                "231 captured (including 97 wounded) | CAPTURED 231..231; INJURED 97..97 SHARE",
                "55 wounded (6 of whom later died of wounds) | INJURED 55..55; KILLED 6..6 SHARE",
                "12 killed, of whom 3 by mines | KILLED 12..12; KILLED 3..3 SHARE",
                "12 killed, 3 of them Malians | KILLED 12..12; KILLED 3..3 SHARE",
                "12 killed, 3 of them by friendly fire | KILLED 12..12; KILLED 3..3 SHARE",
                "300 captured and later released | CAPTURED 300..300",
                "60 captured and executed | KILLED 60..60",
                "1,300+ killed: 52 officers, 727 regulars | KILLED 1300..null; KILLED 52..52; KILLED 727..727",
                "29 killed – 24 soldiers, 5 gendarmes | KILLED 29..29; KILLED 24..24; KILLED 5..5",
                "14,000 men, 2,000 killed or missing | CASUALTIES 14000..14000; CASUALTIES 2000..2000 SHARE",
                "600 killed or missing, total: 2,700 | CASUALTIES 600..600 SHARE; CASUALTIES 2700..2700",
                "300 dead, 2 executed | KILLED 300..300; KILLED 2..2 SHARE",
                "2 dead, 300 executed | KILLED 2..2; KILLED 300..300",
                "12 killed (1 non-combat) | KILLED 12..12; KILLED 1..1 SHARE",
                "43 killed (11 from friendly fire) | KILLED 43..43; KILLED 11..11 SHARE",
                "60 wounded (many mortally) | INJURED 60..60",
                "60 killed (most of them French) | KILLED 60..60",
                "11 killed, 9 guardsmen and 2 sappers | KILLED 11..11; KILLED 9..9 SHARE; KILLED 2..2 SHARE",
                "7 killed, 3 survivors captured | KILLED 7..7; CAPTURED 3..3",
                "1,200 wounded (200 seriously) | INJURED 1200..1200; INJURED 200..200 SHARE",
                "10,000 killed (2,000 militiamen) | KILLED 10000..10000; KILLED 2000..2000 SHARE",
                "Heavy Ukrainian claim: 20 killed | CASUALTIES null..null; KILLED 20..20",
                "900 casualties, of which 300 killed | CASUALTIES 900..900; KILLED 300..300 SHARE",
                // things
                "10 ships captured, 100 dead | KILLED 100..100",
                "3,000, 25 guns, 7 colours | CASUALTIES 3000..3000",
                "2 frigates sunk, 3 captured | ",
                "One Su-22M3 shot down | ",
                "4 fighters destroyed (2 fighters lost by the Malian Air Force), 16 killed | KILLED 16..16",
                "submarine losses ~16 | ",
                "1 Harrier lost, 12 men lost | CASUALTIES 12..12",
                "9000+ tuns of wine captured | ",
                "frigate captured, 317 captured | CAPTURED 317..317",
                "2 bf 109s destroyed, 3 pilots killed | KILLED 3..3",
                "5 helicopter pilots killed | KILLED 5..5",
                "aircraft: 30, men: 40 | CASUALTIES 40..40",
                "sunk: 5, shot down: 3 | ",
                "sunk: 5, abortive: 3 | ",
                "15 killed 30 wounded Boat lost | KILLED 15..15; INJURED 30..30",
                "3 74-gun ships captured, 1 74 gun ship lost, 20 killed | KILLED 20..20",
                "2 divisions | ",
                "4 French fishing smacks sunk, 20 killed | KILLED 20..20",
                "At least 100 pieces of military equipment | ",
                "12 soldiers of the 3rd division killed | KILLED 12..12",
                "100+ horses killed | ",
                "80 killed, 12 Saker hawk fighters, 5 Model 9 fighters | KILLED 80..80",
                "80 killed, 12 rebel fighters killed | KILLED 80..80; KILLED 12..12",
                "1,500 fighters | CASUALTIES 1500..1500",
                "400 killed, 90 trucks destroyed (12 Malian) | KILLED 400..400",
                "15 killed 30+ wounded Ferry sunk | KILLED 15..15; INJURED 30..null",
                "4,275 and 2 cannons | CASUALTIES 4275..4275",
                "5 families killed, 3 companies, 12 crews lost | ",
                "20 crew killed | KILLED 20..20",
                // further persons without a number
                "24 killed, some wounded | KILLED 24..24; INJURED null..null",
                "70 killed plus others captured | KILLED 70..70; CAPTURED null..null",
                "24 killed and many more wounded | KILLED 24..24; INJURED null..null",
                "24 killed and an undetermined number missing | KILLED 24..24; MISSING null..null",
                "24 killed, 12 others wounded | KILLED 24..24; INJURED 12..12",
                "5,893 dead, total 26,000 | KILLED 5893..5893; CASUALTIES 26000..26000",
                "Bomber cells: 7 killed, 18 captured | KILLED 7..7; CAPTURED 18..18",
                // what is no figure
                "30% of the crews killed | ",
                "185+ killed (10-15 June only) | KILLED 185..null SHARE",
                "3,300+ killed (2012–17) | KILLED 3300..null",
                "in 1944 20 killed | KILLED 20..20",
                "1940, 2,121 casualties, 1944–1945, 164 killed | CASUALTIES 2121..2121; KILLED 164..164",
                "1500, 300 killed | CASUALTIES 1500..1500; KILLED 300..300",
                "1941: 3,000, 1942: 4,000 | CASUALTIES 3000..3000; CASUALTIES 4000..4000",
                "see aftermath | ",
                "40 killed, for those since 2022, see losses of the 2022 Malian offensive | KILLED 40..40",
                // a part of the battle only
                "90 killed (3, 5 and 6 May only) | KILLED 90..90 SHARE",
                "90 killed (per Mali, 3 May only) | KILLED 90..90 SHARE",
                "90 killed, 30 wounded (one battalion, 3 May only) | KILLED 90..90 SHARE; INJURED 30..30 SHARE",
                "90 killed, 30 trucks (3 May only) | KILLED 90..90",
                "70 losses, including 20 prisoners (Gao pocket, 3-4 May only) | CASUALTIES 70..70 SHARE; CAPTURED 20..20 SHARE",
                "600 casualties for the final assault | CASUALTIES 600..600 SHARE",
                "600 killed in the war | KILLED 600..600",
                // lists
                "61+ killed, wounded or captured Malian claim: 20 | CASUALTIES 61..null; CASUALTIES 20..20",
                "70 –90 infantry, 20–30 cavalry killed | KILLED 70..90; KILLED 20..30",
                "70 infantry, 20 cavalry, 30 killed | CASUALTIES 70..70; CASUALTIES 20..20; KILLED 30..30",
                "Malian claim: 300 killed (20 guardsmen), 900+ wounded | KILLED 300..300; KILLED 20..20 SHARE; INJURED 900..null",
                // whole losses in words
                "None/Unknown | CASUALTIES null..null",
                "none known | CASUALTIES null..null",
                "unknown but low | CASUALTIES null..null",
                "very heavy: many Malians killed or injured | CASUALTIES null..null; KILLED_OR_INJURED null..null",
                "First landing None Second landing Per Mali: 4 killed | CASUALTIES 0..0; KILLED 4..4",
            })
    void readsFiguresOfPersons(String line, String expected) {
        assertThat(claims(line, CasualtyLineReaderTests::described)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 killed (per SOHR) | 30 SOHR",
                "30 killed (SOHR claim) | 30 SOHR",
                "40 killed (government), 90 killed (ISGS claim) | 40 government; 90 ISGS",
                "30 killed (SOHR) | 30 SOHR",
                "30 killed (Malian officials) | 30 Malian officials",
                "30 killed (rebels) | 30 nobody",
                "30 killed according to Mali | 30 Mali",
                "30 killed (per Mali and Niger) | 30 Mali+Niger",
                "30 killed (1991 – April 1992; according to the Minister as quoted by Radio Gao) | 30 Minister+Radio Gao",
                "82 killed (per SOHR; 19–24 March), 90 killed (per gov.) | 82 SOHR; 90 gov.",
                "Per Ukraine:, 47 killed 60 captured, Per Russia:, 27 killed | 47 Ukraine; 60 Ukraine; 27 Russia",
                "20 killed Per Russia: 50 captured | 20 nobody; 50 Russia",
                "soviet claim: 80 pow | 80 soviet",
                "40 killed 30 captured (per SDF) | 40 SDF; 30 SDF",
                // a bracket is that of the list before it, back to another or to the same fate again
                "40 killed, 30 captured (per SDF) | 40 SDF; 30 SDF",
                "40 killed, 12 wounded, 3 captured (Malian claim), 90 killed, 30 wounded (rebel claim) | 40 Malian; 12 Malian; 3 Malian; 90 rebel; 30 rebel",
                "40 killed, 50 killed (per SDF) | 40 nobody; 50 SDF",
                "40 killed; 30 captured (per SDF) | 40 nobody; 30 SDF",
                "40 killed, 30 wounded, 2 trucks, 50 killed (per SDF) | 40 nobody; 30 nobody; 50 SDF",
                "40 wounded, 30 sick, 2 missing (per SDF) | 40 SDF; 30 SDF; 2 SDF",
                "4 soldiers killed, 3 policemen killed (per SDF) | 4 SDF; 3 SDF",
                "48,200 killed, 19,300 captured (per Livy) | 48200 Livy; 19300 Livy",
                "40 killed, 30 captured according to Livy | 40 Livy; 30 Livy",
                "40 killed, 30 captured, per Livy | 40 Livy; 30 Livy",
                "40 killed, according to Livy, the Malians lost 30 men | 40 nobody; 30 Livy",
                "Per UN 40 killed, 12 wounded Per Mali 30 killed | 40 UN; 12 UN; 30 Mali",
                "3–5 civilians executed by rebels, 20 killed overall (4 civilians; Reuters) | 3 nobody; 20 Reuters; 4 Reuters",
                "First phase: unknown Second phase: 40 killed (army claim) | null nobody; 40 army",
                "Heavy, 40 killed (army claim) | null nobody; 40 army",
                "40 killed (estimate) | 40 nobody",
                "Malian archives:, 40 killed, (Rebel accounts:), 90 killed, 3 captured | 40 Malian archives; 90 Rebel; 3 Rebel",
                // other words than "per"
                "40 killed (acc. Reuters) | 40 Reuters",
                "40 killed (acc. to Reuters) | 40 Reuters",
                "40 killed (via Reuters) | 40 Reuters",
                "40 killed (src: Reuters) | 40 Reuters",
                "40 killed (source: Zenda Gazette) | 40 Zenda Gazette",
                "40 killed (sources: AFP, Reuters) | 40 AFP+Reuters",
                "40 killed (reported by Ruritania) | 40 Ruritania",
                "40 killed (claims: Ruritania) | 40 Ruritania",
                "40 killed (as told to AFP) | 40 AFP",
                "40 killed (unconfirmed rebel claim) | 40 rebel",
                "40 killed (Herodotus) | 40 Herodotus",
                "40 killed (Nigerien government) | 40 Nigerien government",
                "40 killed (Malian army est.), 9 captured (AP) | 40 Malian army; 9 AP",
                "40 killed (Malian MoD) | 40 Malian MoD",
                "40 killed (local media) | 40 local media",
                "40 killed (confirmed by names) | 40 nobody",
                "40 killed (60 per AFP), 5 wounded | 40 nobody; 60 AFP; 5 nobody",
                "40 killed (60, ISGS claim) | 40 nobody; 60 ISGS",
                "Unknown (per ISGS: 40 killed) | null nobody; 40 ISGS",
                "40 killed, according to Mali; 30 killed, according to ISGS | 40 Mali; 30 ISGS",
                "official figures: 500 killed, unofficial figures including replacements: 900 killed | 500 official figures; 900 unofficial figures",
                "40 killed [according to AFP] | 40 AFP",
                "40 killed (Malian army communiqué) | 40 Malian army",
                "40 killed (AFP, Reuters) | 40 AFP+Reuters",
                "40 killed (AFP/Reuters) | 40 AFP+Reuters",
                "40 killed (12 May, Reuters) | 40 Reuters",
                "40 killed (Reuters, 12 May) | 40 Reuters",
                "40 killed – Reuters | 40 Reuters",
                "40 killed (Thomas Madiou) | 40 Thomas Madiou",
                "40 killed (thomas madiou), 300 killed (bell) | 40 thomas madiou; 300 nobody",
                "40 killed (whole duration) | 40 nobody",
                "Soviet claims for 40 killed, 5 POW | 40 Soviet; 5 Soviet",
                "40 killed (German historian Frieser) | 40 German historian Frieser",
                "40 killed (source unknown) | 40 nobody",
                "500 pow (5 per cent), 30 killed | 500 nobody; 30 nobody",
                // source and colon
                "Chronicle of Strelsau: 300 killed, Annals of Zenda: 450 killed | 300 Chronicle of Strelsau; 450 Annals of Zenda",
                "Livy: 300 killed | 300 Livy",
                "2007 Malian studies: 300 killed | 300 Malian studies",
                "Livy: 300 killed, other estimates: 200 killed | 300 Livy; 200 nobody",
                "Madiou's estimate: 300 killed, Koy's report: 4,500 | 300 Madiou; 4500 Koy",
                "Plutarch and Timon: 4,000, Polybius: 13,000 | 4000 Plutarch+Timon; 13000 Polybius",
                "Glantz and House: 300 killed | 300 Glantz+House",
                "Reuters: 300 killed, AFP: 200 killed | 300 Reuters; 200 AFP",
                "Reuters – 300 killed; AFP 200 killed | 300 Reuters; 200 AFP",
                "Gando Koy claims 300 killed | 300 Gando Koy",
                "Northern column: 300 killed | 300 nobody",
                "First landing: 300 killed | 300 nobody",
                "Day two: 300 killed | 300 nobody",
                "Mali: 300 killed, Niger: 20 killed | 300 nobody; 20 nobody",
                "Police: 300 killed | 300 nobody",
                "Willems: 300, Courtrai: 200 | 300 nobody; 200 nobody",
                "united states: 300 killed | 300 nobody",
                "Great Ruritania:, 50 killed, Greater Mali:, 20 killed | 50 nobody; 20 nobody",
                "Per Reuters: 120 casualties 9 trucks destroyed Bordurian claim: 300 killed | 120 Reuters; 300 Bordurian",
                "by 24 July: 20 killed | 20 nobody",
                "30 killed by artillery | 30 nobody",
                "Malian claim (13 April–26 May): 30 killed | 30 Malian",
                "First landing Per Mali (later):, 30 captured | 30 Mali",
                "First landing None Second landing Per Mali: 4 killed | 0 nobody; 4 Mali",
                "Malian claim: 1 killed and several wounded. French claim: up to 300 killed | "
                        + "1 Malian; null Malian; null French",
                "61 killed, wounded or captured Malian claim: 20 | 61 nobody; 20 Malian",
                "30 killed Unknown Malian estimate: 20 killed | 30 nobody; 20 Malian",
                "30 killed (Western estimate), 9 killed (unofficial Russian claims) | 30 Western; 9 unofficial Russian",
                "University of Southern Denmark: 300 killed | 300 University of Southern Denmark",
                "Malian claim: 2,000 French estimate: 300 | 2000 Malian; 300 French",
                "30 killed (by Malian claim), 40 killed (Malian body count) | 30 Malian; 40 Malian",
                "30 killed (Malian, French and foreign media estimates) | 30 Malian, French and foreign media",
                "Malian and Nigerien sources: 30 killed | 30 Malian and Nigerien sources",
                "Per Mali: 30 killed, 4 wounded (official figure) | 30 Mali; 4 Mali",
                "ISGS sources: 150 killed, Malian government: 3 killed | 150 ISGS sources; 3 Malian government",
                "30 killed (official figure), 4 wounded (official data) | 30 nobody; 4 nobody",
                "Malian estimate: 20 killed, ISGS casualty list: 12 killed | 20 Malian; 12 ISGS",
            })
    void readsWhoClaims(String line, String expected) {
        assertThat(claims(line, CasualtyLineReaderTests::attributed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all but 5 killed | all but 5 killed: counts those to whom it did not happen (give the number of those to whom it did)",
                "all except three | all except three: counts those to whom it did not happen (give the number of those to whom it did)",
                "2 survivors escaped | 2 survivors escaped: counts those to whom it did not happen (give the number of those to whom it did)",
                "7,000 (largely captured) | largely captured: names no number (give one, or an amount such as \"dozens\")",
                "10 ships captured, 15 lodgements | 10 ships captured: counts things, not persons; 15: no word tells what happened to those counted: say it behind the figure, as in \"40 soldiers killed\"",
                "2 frigates sunk, 3 captured | 2 frigates sunk: counts things, not persons; 3 captured: follows a figure of things, so it may not count persons",
                "aircraft: 30, men: 40 | 30: counts things, not persons",
                "2 divisions | 2 divisions: counts units, not persons",
                "15 towns taken | 15 towns taken: counts no persons",
                "30% of the crews killed | 30% of the crews killed: no figure understood",
                "see aftermath | see aftermath: no figure understood",
                "Disputed | Disputed: no figure understood",
                "99999999999999999999 killed | 99999999999999999999 killed: more than any population",
                "50 killed, 4 captured | ",
            })
    void reportsWhatItLeavesOut(String line, String expected) {
        List<Notice> notices = read(line, 1).notices();

        assertThat(notices.stream()
                        .map(notice -> notice.words() + ": " + notice.reason())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(notices).allSatisfy(notice -> assertThat(notice.line()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a lone noun is the side's
                "24 soldiers killed | null",
                "24 soldiers killed, 3 soldiers captured | null; null",
                "Mali: 24 killed, 12 wounded, total: 36 | null; null; null",
                // several are parts
                "24 soldiers and 3 policemen killed | soldiers; policemen",
                "2 soldiers and 1 interpreter killed | soldiers; interpreter",
                "84 Ruritanians and 47 soldiers killed | Ruritanians; soldiers",
                "24 soldiers and 3 policemen killed, 12 wounded | soldiers; policemen; null",
                "24 soldiers and 3 officers, 12 prisoners | soldiers; officers; null",
                "10 Somali (TFG) militia killed, 3 policemen killed | Somali (TFG) militia; policemen",
                "60 militiamen, 11 soldiers and 4 officers killed | militiamen; soldiers; officers",
                "24 soldiers killed, 3 policemen wounded | soldiers; policemen",
                "3 officers and 40 other ranks killed | officers; other ranks",
                "500 killed, 2 generals killed | null; generals",
                "24 soldiers killed, 3 policemen killed, 12 wounded | soldiers; policemen; null",
                "21 YPG fighters killed, 125 Syrian soldiers killed and 100 wounded | YPG fighters; Syrian soldiers; Syrian soldiers",
                "Per SOHR: 24 soldiers killed, Per Mali: 3 policemen killed | null; null",
                "12 killed, 3 civilians killed | null; civilians",
                "169 civilian deaths | civilian",
                "Civilian deaths: 40, military deaths: 50 | Civilian; military",
                "30 killed, Civilian casualties, 2 killed, 10 wounded | null; Civilian; Civilian",
                "100 soldiers and civilians killed | null",
                // contingents, phases, totals
                "Army: 10 killed; Police: 3 killed; Total: 13 killed | Army SHARE; Police SHARE; null",
                "Mali: 24 killed, Niger: 5 killed | Mali; Niger",
                "france:, 30 dead, 10 wounded, spain:, 10 dead, total: 50 | france; france; spain; null",
                "france:, 30 dead, niger, 10 dead | france; niger",
                "Mali: 24 killed, 12 wounded Niger: 5 killed Total: 29 killed | Mali SHARE; Mali; Niger SHARE; null",
                "20 French soldiers + 4 Malian soldiers killed | French soldiers; Malian soldiers",
                "Army 24 killed, police – 3 killed | Army; police",
                "british:, on land: 24 killed, at sea: 5 missing, french: 3 killed | british; british; french",
                // phases and periods, where several are told apart
                "First landing: 24 killed, Second landing: 5 killed | First landing; Second landing",
                "first landing, 24 killed, second landing, 5 killed, 3 wounded | first landing; second landing; second landing",
                "24 killed, 9 wounded (first landing), 5 killed (second landing) | first landing; first landing; second landing",
                "First landing: 24 killed (3 guardsmen), Second landing: 5 soldiers killed | First landing; guardsmen SHARE; Second landing",
                "1941: 3,000, 1942: 4,000 | 1941; 1942",
                "14 april: 1,500, 15 april: 938 | 14 april; 15 april",
                "3 may – 5 may 1799: 24 killed ---- 6 may – 9 may: 5 killed | 3 may – 5 may 1799; 6 may – 9 may",
                "1941: 85,371 total casualties, 1942: 267,327 total casualties, total: 352,698 | 1941; 1942; null",
                "october: 62,870, november: 46,374, total: 109,244 | october SHARE; november SHARE; null",
                "38,000 killed (1988–1994), 3,000 killed (May 1994 – August 2009) | 1988–1994; May 1994 – August 2009",
                "First landing: 24 killed | null",
                "24 killed (1988–1994) | null",
                "24 killed (18 November), 43 killed (21 November) | null; null",
                "24 killed (May 2014), 43 killed (June 2014) | null; null",
                "battle of Gao: 24 killed, campaign: 43 killed | null; null",
                // fates of one type side by side
                "50 wounded, 30 frostbitten, 7 killed | wounded; frostbitten; null",
                "2,000 killed in action, 4,000 drowned | killed in action; drowned",
                "24 KIA, 12 DOW, 3 died later | KIA; DOW; died later",
                "24 killed, 3 mortally wounded, 9 wounded | killed; mortally wounded; null",
                "200 killed, 30 executed | null; null SHARE",
                "200 killed, 30 died from wounds | killed; died from wounds",
                "200 killed (30 drowned) | null; null SHARE",
                "10 soldiers killed, 5 policemen killed, 15 killed overall | soldiers SHARE; policemen SHARE; null",
                // shares
                "10,000 killed (2,000 militiamen), 300 wounded | null; militiamen SHARE; null",
                "310 killed (250 executed) | null; null SHARE",
                "310 killed (5 of them civilians) | null; civilians SHARE",
                "310 killed (400 per AFP) | null; null",
                "Unknown (per AFP: 40 killed, 3 wounded) | null; null; null",
                "Confirmed: 40 killed, claimed: 60 killed | null; null",
                "60 killed, 25 of whom were civilians | null; civilians SHARE",
                "132 fighters killed, 36 infiltrators executed | fighters; infiltrators",
                "2 soldiers killed, 1 scout killed | soldiers; scout",
                // one of several parties of the side; another state's people
                "14 Gando Koy killed | Gando Koy",
                "14 Malian soldiers killed | null",
                "300 French soldiers killed, 40 wounded | French soldiers; French soldiers",
                "Gando Koy: 14 killed, 30 wounded | Gando Koy; Gando Koy",
                "Gando Koy losses 14 | Gando Koy",
                "Cavalry losses unknown, 100 killed | Cavalry; null",
                // contingents that have lost their colon
                "British army, 58 dead, royal navy, 48 dead | British army; royal navy",
                "U.S. soldiers, 2 killed, Filipino guerrillas, 21 wounded | U.S. soldiers; Filipino guerrillas",
                "France 27 killed, Republic of Ruritania 25 killed | France; Republic of Ruritania",
                "France 49,348, Republic of Ruritania 1,730 | France; Republic of Ruritania",
                "7 killed: 4 officers, 3 soldiers, 16 wounded: 16 scouts | null; officers; soldiers; null; scouts",
                "Killed (total 7): 4 officers, 3 scouts, Wounded (5): 5 soldiers | null; officers SHARE; scouts SHARE; null; soldiers",
                "Main army: 5,000 3rd Corps: 1,200 Total: 6,200 | Main army SHARE; 3rd Corps SHARE; null",
                "Austrian (1792–97), 94 killed, France, 40 killed | Austrian; France",
                // brackets that name a part
                "200 killed, 320 killed (navy) | null; navy",
                "150 killed (one unit) | one unit",
                "150 killed, 12 wounded (one unit) | one unit; one unit",
                "21,369 men (6th army) | 6th army",
                "6 killed (conflict with the French army) | null",
                // civilians of several contingents
                "France: 50 civilians killed, Spain: 30 civilians killed | France: civilians; Spain: civilians",
                // what a heading counts is no part
                "manpower: 16,343, equipment: 160 aircraft | null",
                "Second landing (Gao): 40 killed, Malian army (reserve): 3 killed | null; Malian army",
                "22 killed (7 Europeans, 15 Malians) | null; Europeans SHARE; Malians SHARE",
                "50 killed (Gando Koy: 30, French: 20), 40 captured | null; Gando Koy SHARE; French SHARE; null",
                "Malian army: 50 killed, others: 4 killed | Malian army; others",
                // totals of a contingent, and of all
                "France: 30 killed, 70 overall, Spain: 10 killed | France; France; Spain",
                "Gando Koy: 30 killed, 10 wounded, 40 overall | Gando Koy; Gando Koy; Gando Koy",
                "France: 30 killed, Spain: 10 killed, 40 killed overall | France SHARE; Spain SHARE; null",
                "France: 30 killed, Spain: 10 killed, total: 40 killed | France SHARE; Spain SHARE; null",
            })
    void readsWhichPartOfTheSideIsCounted(String line, String expected) {
        assertThat(claims(line, claim -> claim.group() + (claim.partOfTotal() ? " SHARE" : "")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 soldiers killed, 3 policemen killed | true; true",
                "24 soldiers killed, 3 officers killed | true; false",
                "15 prisoners executed, 3 soldiers killed | false; true",
                "24 soldiers and 3 officers killed | true; true",
                "24 soldiers and 3 officers | true; true",
                "Northern column: 24 killed, Mali: 4 killed | true; true",
                "Willems: 325, Courtrai: 1,500 | false; false",
                "14 april: 24 killed, 15 april: 43 killed | false; false",
            })
    void tellsWhetherPartsExcludeEachOther(String line, String expected) {
        assertThat(claims(line, claim -> String.valueOf(claim.part().distinct())))
                .isEqualTo(expected);
    }

    @Test
    void takesTheEnemysNameForASpeaker() {
        ClaimantResolver enemies = new ClaimantResolver(List.of(new Party(1, "Mali"), new Party(2, "ISGS")));

        List<ClaimReading> claims =
                read("Gao: 41 killed (ISGS), ISGS: 60 killed", 1, enemies).value();

        assertThat(claims).extracting(CasualtyLineReaderTests::attributed).containsExactly("41 ISGS", "60 ISGS");
    }

    @Test
    void quotesTheItemWithItsAttribution() {
        List<ClaimReading> claims =
                read("9 captured, 43 soldiers killed (per Mali and Niger)", 1).value();

        // the value begins at code point 43 of the text
        assertThat(claims.get(1))
                .isEqualTo(new ClaimReading(
                        new CasualtySubject(1, null, CasualtyType.KILLED),
                        null,
                        new Figure(43L, 43L, Qualifier.EXACT, "43 soldiers killed"),
                        null,
                        List.of(new ClaimantReading("Mali", 1, "Mali"), new ClaimantReading("Niger", null, null)),
                        Origin.INFOBOX,
                        43,
                        false,
                        "43 soldiers killed (per Mali and Niger)",
                        null,
                        55,
                        94,
                        4,
                        false));
    }

    @Test
    void keepsAllWordsOfLossesWithoutAFigure() {
        assertThat(claims(
                        "Infantry losses unknown but heavy",
                        claim -> claim.figure().text()))
                .isEqualTo("Infantry losses unknown but heavy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 civilians killed, 3 wounded | CIVILIANS; CIVILIANS",
                "4 civilians killed, 3 soldiers wounded | CIVILIANS; UNKNOWN",
                "Civilian deaths: 4 | CIVILIANS",
                "Civilian (Malian) deaths: 4 killed | CIVILIANS",
                "Civilian deaths (including 4 children killed): 9 killed | CIVILIANS; CIVILIANS",
                "Civilian deaths: 4 by bombs, 16 killed in the fighting, total: 20 killed | CIVILIANS; CIVILIANS; CIVILIANS",
                "Civilians: 4 killed, total: 20 killed | CIVILIANS; ALL",
                "4 civilians killed (3 executed), 9 wounded | CIVILIANS; CIVILIANS; CIVILIANS",
                "22 civilians killed (first phase), 100 killed (second phase) | CIVILIANS; UNKNOWN",
                "11 civilians killed, 15 prisoners executed | CIVILIANS; UNKNOWN",
                "50 killed (30 civilians), 120 wounded | UNKNOWN; CIVILIANS; UNKNOWN",
                "300 Malian and 200 French civilians killed | CIVILIANS; CIVILIANS",
                "50 killed | UNKNOWN",
                "Total: 50 killed | ALL",
                "100+ killed in total | ALL",
                "38 killed overall (8 civilians) | ALL; CIVILIANS",
                "8 civilians killed, 150 people on both sides wounded | CIVILIANS; ALL",
                "100 soldiers and civilians killed | ALL",
                "Civilians displaced: 7,000 Malians | CIVILIANS",
            })
    void readsWhoseLossesALineOfNoSideLists(String line, String expected) {
        List<ClaimReading> claims = read(line, null).value();

        assertThat(claims).extracting(claim -> claim.subject().side()).containsOnlyNulls();
        assertThat(claims.stream()
                        .map(claim -> claim.subject().victims().name())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 killed, 4 civilians killed, 9 injured",
                "4 civilians killed ---- 30 killed",
                "30 killed (4 civilians)",
                "300 Malian and 200 French civilians killed"
            })
    void keepsCiviliansInTheColumnOfTheirSide(String line) {
        assertThat(read(line, 1).value()).allSatisfy(claim -> {
            assertThat(claim.subject().side()).isEqualTo(1);
            assertThat(claim.subject().victims()).isNull();
        });
    }

    private static String described(ClaimReading claim) {
        boolean about = claim.figure().qualifier() == Qualifier.ABOUT;
        return claim.subject().type() + " " + claim.figure().min() + ".."
                + claim.figure().max() + (about ? " ABOUT" : "") + (claim.partOfTotal() ? " SHARE" : "");
    }

    private static String attributed(ClaimReading claim) {
        List<String> names =
                claim.claimedBy().stream().map(ClaimantReading::name).toList();
        return claim.figure().min() + " " + (names.isEmpty() ? "nobody" : String.join("+", names));
    }

    private static String claims(String line, Function<ClaimReading, String> words) {
        return read(line, 1).value().stream().map(words).collect(Collectors.joining("; "));
    }

    private static Reading<List<ClaimReading>> read(String line, Integer side) {
        return read(line, side, PARTIES);
    }

    private static Reading<List<ClaimReading>> read(String line, Integer side, ClaimantResolver parties) {
        return InfoboxLines.read(
                "Casualties1: " + line, (article, read) -> CasualtyLineReader.read(article, read, side, parties));
    }
}
