package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The loader commits by itself, so the tests of it run in no transaction of their own. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SeedLoaderTests {

    private static final SeedProperties PROPERTIES = new SeedProperties(null, OnError.FAIL);

    private static final List<String> TABLES = List.of(
            "battle",
            "battle_part_of",
            "casualty_claim",
            "casualty_figure",
            "claim_claimant",
            "claim_standing",
            "combatant",
            "data_set",
            "discrepancy",
            "document_section",
            "document_text",
            "load_notice",
            "participation",
            "side",
            "source",
            "source_affiliation");

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcClient database;

    @Test
    void writesEveryBattleWithEveryClaim() {
        load(GeneratedBattles.generate(100));

        assertThat(count("battle")).isEqualTo(100);
        assertThat(count("casualty_claim")).isEqualTo(800);
        assertThat(count("participation")).isEqualTo(200);
        assertThat(count("side")).isEqualTo(200);
        assertThat(count("document_section")).isEqualTo(300);
    }

    @Test
    void writesNothingIfOneBattleCannotBeWritten() {
        List<LoadedArticle> articles = new ArrayList<>(GeneratedBattles.generate(10));
        articles.add(articles.get(0));

        assertThatThrownBy(() -> load(articles))
                .isInstanceOf(PersistenceException.class)
                .rootCause()
                .hasMessageContaining("primary key violation");

        assertThat(TABLES).allSatisfy(table -> assertThat(count(table)).isZero());
    }

    @AfterEach
    void emptyTheDatabase() {
        database.sql("set referential_integrity false").update();
        TABLES.forEach(table -> database.sql("truncate table " + table).update());
        database.sql("set referential_integrity true").update();
    }

    private void load(List<LoadedArticle> articles) {
        DataFolder folder = new DataFolder(PROPERTIES) {
            @Override
            LoadedData load() {
                return new LoadedData(articles, List.of(), List.of(), Gazetteer.EMPTY);
            }
        };
        new SeedLoader(PROPERTIES, folder, entities).afterSingletonsInstantiated();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
