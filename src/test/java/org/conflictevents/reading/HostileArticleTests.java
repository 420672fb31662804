package org.conflictevents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.CombatantReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hang, overflow or mislead the reading. */
class HostileArticleTests {

    private static final int LONG = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "((5 killed ",
                "1",
                "1,",
                "1,000 ",
                "9.",
                "1-",
                "~",
                "about ",
                "+",
                "killed ",
                "5 killed ",
                "five ",
                "thousand ",
                "killed or ",
                "per ",
                "per Mali and ",
                "and ",
                "a.",
                "-",
                "– ",
                ": ",
                "x: ",
                "may ",
                "1 may ",
                "\"",
                "'",
                "the ",
                "Malian ",
                "no ",
                "unknown ",
                ",",
                "(,",
                "a-",
                "\u200B",
                "e\u0301",
                "including ",
                "of which "
            })
    void readsLongRepetitionsInTime(String piece) {
        String value = piece.repeat(LONG / piece.length());
        String text = "= T =\n\nInfobox\n- Casualties1: x" + value + "\n- Strength1: x" + value + "\n- Combatant1: x"
                + value
                + "\n- Result: x" + value + "\n- Place: x" + value + "\n- Partof: x" + value + "\n- Units1: x" + value
                + "\n\nx" + value;
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(new ArticleReader()
                                .read(ArticleParser.parse(text))
                                .title())
                        .isEqualTo("T"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "1", "4 ", "1 may ", "may ", "- ", "c. ", "bc ", "or ", "1–"})
    void readsLongDatesInTime(String piece) {
        String text = "= T =\n\nInfobox\n- Date: x" + piece.repeat(LONG / piece.length()) + "\n\nx";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(new ArticleReader()
                                .read(ArticleParser.parse(text))
                                .title())
                        .isEqualTo("T"));
    }

    @Test
    void readsTenThousandSectionsInTime() {
        String text = "= T =\n\nInfobox\n- Casualties1: 5 killed\n\n" + "== A ==\nTwo died.\n\n".repeat(10_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(ArticleParser.parse(text).sections()).hasSize(10_001));
    }

    @Test
    void keepsMarkupFormulasAndDirectionMarksUnchanged() {
        String combatant = "=SUM(A1) <script>alert(1)</script> \u202Eمالي\u202C";
        BattleReading battle = new ArticleReader()
                .read(ArticleParser.parse(
                        "= T =\n\nInfobox\n- Combatant1: " + combatant + "\n- Result: =1+1 <b>x</b>\n\nx"));

        assertThat(battle.result().text()).isEqualTo("=1+1 <b>x</b>");
        assertThat(battle.sides().get(0).combatants())
                .extracting(CombatantReading::name)
                .containsExactly(combatant);
    }

    @Test
    void readsAroundInvisibleCharacters() {
        BattleReading battle = new ArticleReader()
                .read(ArticleParser.parse("= T =\n\nInfobox\n- Casualties1: 43\u200B\u00A0soldiers\u200Fkilled\n\nx"));

        assertThat(battle.claims()).extracting(claim -> claim.figure().min()).containsExactly(43L);
    }
}
