package org.conflictevents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.language.WrittenFigures;
import org.conflictevents.reading.model.ClaimReading;
import org.junit.jupiter.api.Test;

/** Articles put together at random: no exception on any text, and each figure as it was written. */
class RandomArticleTests {

    private static final int CASES = 1_000;

    private static final String[] KEYS = {
        "Date",
        "Place",
        "Result",
        "Strength1",
        "Strength2",
        "Casualties1",
        "Casualties2",
        "Casualties3",
        "Coordinates",
        "Combatant1",
        "Combatant2",
        "Units1",
        "Notes",
        "Partof",
        "Campaign",
        "Commander1"
    };

    private static final String[] WORDS = {
        "5",
        "10,00,000",
        "1,234.5",
        "million",
        "0",
        "31",
        "2019",
        "1½",
        "2.3m",
        "20:00",
        "-",
        "–",
        "~",
        "+",
        "/",
        "%",
        "(",
        ")",
        "[",
        "]",
        ",",
        ";",
        ":",
        ".",
        "\"",
        "'",
        "’s",
        "killed",
        "wounded",
        "missing",
        "captured",
        "killed or",
        "dead",
        "civilians",
        "soldiers",
        "tanks",
        "families",
        "several",
        "unknown",
        "no",
        "none",
        "heavy",
        "per",
        "according to",
        "Mali",
        "Malian",
        "the Malian army",
        "ISGS",
        "Reuters",
        "SOHR",
        "claim",
        "claimed",
        "claims:",
        "total",
        "including",
        "of whom",
        "of which",
        "and",
        "or",
        "to",
        "between",
        "from",
        "about",
        "at least",
        "up to",
        "more than",
        "c.",
        "BC",
        "AD",
        "November",
        "18 November 2019",
        "May",
        "30 February",
        "the next day",
        "on",
        "before",
        "after",
        "As of",
        "the battle",
        "was",
        "were",
        "had been",
        "that",
        "who",
        "said",
        "death toll",
        "bodies",
        "one",
        "two hundred",
        "dozen",
        "thirds",
        "15.66°N",
        "2°17′E",
        "99999999999999999999",
        "victory",
        "Malian victory",
        "\u200B",
        "\u00A0",
        "a"
    };

    private final Random random = new Random(11);

    @Test
    void readsAnyArticleWithoutAnException() {
        for (int i = 0; i < CASES; i++) {
            String text = article();
            try {
                new ArticleReader().read(ArticleParser.parse(text));
            } catch (MalformedTextException faults) {
                assertThat(faults).hasMessageNotContaining("null");
            } catch (RuntimeException e) {
                fail(text, e);
            }
        }
    }

    private String article() {
        StringBuilder text = new StringBuilder("= Battle of Ford =\n\nInfobox\n");
        int first = random.nextInt(KEYS.length);
        for (int i = 0; i < 4; i++) {
            text.append("- ")
                    .append(KEYS[(first + i) % KEYS.length])
                    .append(": x")
                    .append(words(12))
                    .append('\n');
        }
        text.append('\n').append(words(60)).append("\n\n== Aftermath ==\n").append(words(30));
        return text.toString();
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
            words.append(random.nextInt(6) == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    @Test
    void readsFiguresOfAnInfoboxAsTheyWereWritten() {
        WrittenFigures figures = new WrittenFigures(13);
        for (int i = 0; i < CASES; i++) {
            WrittenFigures.Written written = figures.next();
            String text = "= T =\n\nInfobox\n- Casualties1: " + written.words() + " killed, 7 wounded\n\nEnd.";

            assertThat(new ArticleReader().read(ArticleParser.parse(text)).claims())
                    .as(text)
                    .extracting(RandomArticleTests::bounds)
                    .containsExactly("KILLED " + written.min() + " " + written.max(), "INJURED 7 7");
        }
    }

    private static String bounds(ClaimReading claim) {
        return claim.subject().type() + " " + claim.figure().min() + " "
                + claim.figure().max();
    }
}
