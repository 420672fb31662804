package org.conflictevents.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is remembered.
 *
 * @param maxSize of all answers together, headers included
 * @param maxResponseSize what is longer is not remembered, but sent while it is made
 */
@ConfigurationProperties("conflict-events.cache")
record CacheProperties(
        @DefaultValue("64MB") DataSize maxSize,
        @DefaultValue("1MB") DataSize maxResponseSize) {}
