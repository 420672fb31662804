package org.conflictevents.replay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is remembered.
 *
 * @param memory of all answers together, headers included
 * @param largest what is longer is not remembered, but sent while it is made
 */
@ConfigurationProperties("conflict-events.replay")
record ReplayProperties(
        @DefaultValue("64MB") DataSize memory,
        @DefaultValue("1MB") DataSize largest) {}
