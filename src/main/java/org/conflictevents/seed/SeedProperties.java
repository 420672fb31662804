package org.conflictevents.seed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What to serve.
 *
 * @param data the data folder; null for {@code data} in the working directory or, where there is none, the data set
 *     that the jar brings
 */
@ConfigurationProperties("conflict-events")
record SeedProperties(@Nullable Path data) {}
