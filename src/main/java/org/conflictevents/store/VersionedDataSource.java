package org.conflictevents.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections to the schema of the {@link ReadVersion}. A pool takes them back to the schema that is served. */
final class VersionedDataSource extends DelegatingDataSource {

    VersionedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Optional<StoredVersion> version = ReadVersion.current();
        if (version.isPresent()) {
            try {
                connection.setSchema(version.get().schema());
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
        return connection;
    }
}
