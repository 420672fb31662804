package org.conflictevents.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where to keep what was loaded.
 *
 * @param store file of H2's, without its ending {@code .mv.db}; null to keep it where the data source is
 */
@ConfigurationProperties("conflict-events")
record StoreProperties(@Nullable Path store) {}
