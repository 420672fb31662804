package org.conflictevents.store;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** H2 in the file that {@code conflict-events.store} names, which no other data source then is. */
@Component
@ConditionalOnProperty("conflict-events.store")
@EnableConfigurationProperties(StoreProperties.class)
class FileStore implements JdbcConnectionDetails {

    /**
     * H2's file of traces would say again what an exception says, and with a stack trace on the console where it cannot be
     * written.
     */
    private static final String URL = "jdbc:h2:file:%s;%s;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";

    private final Path file;
    private final String settings;

    FileStore(StoreProperties properties, @Value("${h2.settings}") String settings) {
        this.file = Objects.requireNonNull(properties.store());
        this.settings = settings;
    }

    @Override
    public String getJdbcUrl() {
        return URL.formatted(file.toAbsolutePath().normalize(), settings);
    }

    @Override
    public String getUsername() {
        return "sa";
    }

    @Override
    public String getPassword() {
        return "";
    }
}
