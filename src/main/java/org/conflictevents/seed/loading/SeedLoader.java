package org.conflictevents.seed.loading;

import java.sql.SQLException;
import org.conflictevents.dataset.Dataset;
import org.conflictevents.seed.DataFolder;
import org.conflictevents.seed.FolderTables;
import org.conflictevents.seed.OnError;
import org.conflictevents.seed.SeedProperties;
import org.conflictevents.seed.UnreadFiles;
import org.conflictevents.seed.UnreadableDataException;
import org.conflictevents.store.RowWriter;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Fills the tables from the data folder, all of it or nothing: the migration between the one that makes the tables and the
 * one that makes their keys and indexes.
 */
@Component
@EnableConfigurationProperties(SeedProperties.class)
class SeedLoader implements JavaMigration {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

    private final SeedProperties properties;
    private final DataFolder folder;

    SeedLoader(SeedProperties properties, DataFolder folder) {
        this.properties = properties;
        this.folder = folder;
    }

    /**
     * @throws UnreadableDataException if a file cannot be read, unless such files are to be skipped and there are others
     */
    @Override
    public void migrate(Context context) throws SQLException {
        try (RowWriter rows = RowWriter.to(context.getConnection())) {
            load(rows, new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
        }
    }

    private void load(RowWriter rows, JdbcTemplate database) {
        FolderTables tables = folder.tables();
        DatasetWriter writer = new DatasetWriter(rows, tables.gazetteer());
        LoadProgress progress = new LoadProgress(folder.size());
        ShutdownWatch shutdown = new ShutdownWatch();
        UnreadFiles unread = folder.read(tables, progress::addBytes, article -> {
            shutdown.check();
            writer.add(article);
            progress.addDocument();
        });
        if (!unread.faults().isEmpty() && (properties.onError() == OnError.FAIL || writer.isEmpty())) {
            throw new UnreadableDataException(unread.faults());
        }
        unread.ignored().forEach(file -> log.info("Ignored {}", file));
        Dataset dataset = writer.finish(unread, database);
        log.info(
                "Loaded {} from {}: {}",
                dataset.version(),
                folder.description(),
                dataset.counts().description());
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "rows";
    }

    /** None: what is loaded differs from data set to data set. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    /** Rows are committed as they come, as H2 is slow in ending large transactions: nobody is served before the last. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }
}
