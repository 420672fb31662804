package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a casualties line holds, and what is said of each. */
class CasualtyScannerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text: what it counts, what happened, what else is told, number of the segment
                "50 killed, 4 captured | 50 killed: NONE KILLED 0; 4 captured: NONE CAPTURED 1",
                "50 killed 4 captured | 50 killed: NONE KILLED 0; 4 captured: NONE CAPTURED LOOSE 0",
                "20 soldiers killed and 30 wounded | 20 soldiers killed: PERSONS KILLED JOINED 0; 30 wounded: NONE INJURED 0",
                "700 dead, wounded or captured | 700 dead, wounded or captured: NONE CAPTURED INJURED KILLED 0",
                "300 prisoners executed | 300 prisoners executed: PERSONS KILLED 0",
                "15,000 Azerbaijanis | 15,000 Azerbaijanis: PERSONS PEOPLE 0",
                "2 bf 109s destroyed | 2 bf 109s destroyed: THINGS DAMAGED 0",
                "5 helicopter pilots killed | 5 helicopter pilots killed: PERSONS KILLED 0",
                "5 killed in May | 5 killed: NONE KILLED QUALIFIED 0",
                "600 casualties for the final assault | 600 casualties: NONE CASUALTIES PARTIAL QUALIFIED 0",
                "900 casualties, of which 300 killed | 900 casualties: NONE CASUALTIES 0; 300 killed: NONE KILLED LOOSE SHARE 1",
                "40 killed (5 officers) | 40 killed: NONE KILLED 0; 5 officers: PERSONS SHARE 0",
                "2,500 killed (est.) | 2,500 killed: NONE KILLED ESTIMATED 0",
                "90 killed (3 May only) | 90 killed: NONE KILLED PARTIAL 0",
                "40 (killed and wounded) | 40: NONE KILLED_OR_INJURED 0",
                "except one | except one: NONE 0",
                "killed: 43 | killed: 43: NONE 0",
                "Civilian deaths, 40 in the north | Civilian deaths, 40: NONE QUALIFIED 1",
                "see aftermath | ",
            })
    void findsTheFiguresOfALine(String line, String expected) {
        assertThat(scanned(line, CasualtyScannerTests::described)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text that a claim quotes, and whose it is
                "40 killed (per SDF) | 40 killed (per SDF): SDF",
                "40 killed 30 captured (per SDF) | 40 killed: SDF; 30 captured (per SDF): SDF",
                "40 killed, 30 captured (per SDF) | 40 killed: SDF; 30 captured (per SDF): SDF",
                "40 killed (per SAA) 30 captured (per SDF) | 40 killed (per SAA): SAA; 30 captured (per SDF): SDF",
                "40 killed (10 officers; per SDF) | 40 killed (10 officers; per SDF): SDF; 10 officers; per SDF): SDF",
                "40 killed according to Mali, 3 captured | 40 killed according to Mali: Mali; 3 captured: nobody",
                "Per Mali 40 killed, 3 captured | 40 killed: Mali; 3 captured: Mali",
                "Per Mali: 40 killed, Per Niger: 3 captured | 40 killed: Mali; 3 captured: Niger",
            })
    void attributesEachFigureToThoseWhoGaveIt(String line, String expected) {
        assertThat(scanned(line, CasualtyScannerTests::attributed)).isEqualTo(expected);
    }

    private static String scanned(String line, BiFunction<TokenizedText, CasualtyItem, String> words) {
        TokenizedText passage = TokenizedText.of(line);
        return CasualtyLines.scan(passage).stream()
                .map(item -> words.apply(passage, item))
                .collect(Collectors.joining("; "));
    }

    private static String described(TokenizedText passage, CasualtyItem item) {
        return passage.words(item.text()) + ": " + item.noun() + " "
                + Stream.concat(
                                item.types().stream().sorted(byName()),
                                item.traits().stream().sorted(byName()))
                        .map(told -> told + " ")
                        .collect(Collectors.joining())
                + item.segment();
    }

    private static <E extends Enum<E>> Comparator<E> byName() {
        return Comparator.comparing(Enum::name);
    }

    private static String attributed(TokenizedText passage, CasualtyItem item) {
        return passage.words(item.quote()) + ": "
                + (item.sources().isEmpty() ? "nobody" : String.join("+", item.sources()));
    }
}
