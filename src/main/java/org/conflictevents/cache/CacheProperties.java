package org.conflictevents.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept.
 *
 * @param maxSize of all responses together, headers included
 * @param maxResponseSize a longer response is not kept
 */
@ConfigurationProperties("conflict-events.cache")
record CacheProperties(
        @DefaultValue("64MB") DataSize maxSize,
        @DefaultValue("1MB") DataSize maxResponseSize) {}
