package org.conflictevents.seed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What to serve.
 *
 * @param data the data folder; null for {@code data} in the working directory or, where there is none, the data set
 *     that the jar brings
 * @param onError what to do when a file cannot be read
 */
@ConfigurationProperties("conflict-events")
public record SeedProperties(
        @Nullable Path data, @DefaultValue("fail") OnError onError) {}
