package org.conflictevents.seed.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conflictevents.seed.GeneratedBattles;
import org.conflictevents.seed.GivenFolder;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.seed.OnError;
import org.conflictevents.seed.SeedProperties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The loader is one of the migrations, and these tests run them all. */
class SeedLoaderTests {

    private static final SeedProperties PROPERTIES = new SeedProperties(null, OnError.FAIL);

    private final SimpleDriverDataSource dataSource = new SimpleDriverDataSource(
            new org.h2.Driver(),
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    private final JdbcClient database = JdbcClient.create(dataSource);

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
    void failsIfOneBattleCannotBeWritten() {
        List<LoadedArticle> articles = new ArrayList<>(GeneratedBattles.generate(10));
        articles.add(articles.get(0));

        assertThatThrownBy(() -> load(articles))
                .isInstanceOf(FlywayException.class)
                .rootCause()
                .hasMessageContaining("primary key violation");
    }

    private void load(List<LoadedArticle> articles) {
        Flyway.configure()
                .dataSource(dataSource)
                .placeholders(Map.of("long_text", "clob", "of_long_text", ""))
                .javaMigrations(new SeedLoader(PROPERTIES, new GivenFolder(articles::forEach)))
                .load()
                .migrate();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
