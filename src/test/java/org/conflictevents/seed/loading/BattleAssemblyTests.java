package org.conflictevents.seed.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.seed.LoadedData;
import org.conflictevents.seed.ReadFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an article's infobox. */
class BattleAssemblyTests {

    @TempDir
    private Path data;

    @Test
    void namesACombatantOnceOnEachSide() throws IOException {
        Battle battle = battle("- Combatant1: Dland, Dland, Eland\n- Combatant2: Fland, Dland\n");

        assertThat(battle.participations())
                .extracting(part -> part.side() + " " + part.combatant().id() + " " + part.repeated())
                .containsExactly("1 dland false", "1 eland false", "2 fland false", "2 dland true");
    }

    /** Months since January of the year 0; nothing is invented where the words leave the month or the year open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "18 November 2019                       | 2019 | 11",
                "30 November – 2 December 2019          | 2019 | 11",
                "November 2019                          | 2019 | 11",
                "February 2022 – present                | 2022 | 2",
                "2019                                   | 2019 | -",
                "12 April 1341 – 1365                   | 1341 | 4",
                "1341 – 12 April 1365                   | 1341 | -",
                "late January to 9 April 1945           | 1945 | 1",
                "Late January 1945                      | 1945 | 1",
                "early 1945                             | 1945 | -",
                "early 1945 to 9 April 1945             | 1945 | -",
                "late 1944 to March 1945                | 1944 | -",
                "18 or 19 November 2019                 | 2019 | 11",
                "30 November or 1 December 2019         | 2019 | -",
                "31 December 2019 or 1 January 2020     | -    | -",
                "spring 1945                            | 1945 | -",
                "winter 1944                            | -    | -",
                "c. 331 BC                              | -330 | -",
                "1 October 331 BC                       | -330 | 10",
                "some day                               | -    | -"
            })
    void knowsTheYearAndTheMonthOfTheStartAsFarAsTheWordsTellThem(String words, Integer year, Integer month)
            throws IOException {
        Battle battle = battle("- Date: " + words + "\n");

        assertThat(battle).extracting("startYear").isEqualTo(year);
        assertThat(battle).extracting("startMonth").isEqualTo(month == null ? null : 12 * year + month - 1);
    }

    private Battle battle(String infobox) throws IOException {
        Path articles = Files.createDirectories(data.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "= Fight =\n\nInfobox\n- Conflict: Fight\n" + infobox);
        LoadedData loaded = ReadFolder.of(data);
        EntityRegistry registry = new EntityRegistry();
        loaded.articles().forEach(registry::add);
        return new BattleAssembly(registry, loaded.gazetteer())
                .battle(loaded.articles().get(0), List.of());
    }
}
