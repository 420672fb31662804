package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Battle battle(String infobox) throws IOException {
        Path articles = Files.createDirectories(data.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "= Fight =\n\nInfobox\n- Conflict: Fight\n" + infobox);
        Harvest harvest = new DataFolder(new SeedProperties(data, OnError.FAIL)).harvest();
        Names names = new Names(harvest.articles());
        return new BattleAssembly(names, harvest.gazetteer())
                .battle(harvest.articles().get(0), List.of());
    }
}
