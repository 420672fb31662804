package org.conflictevents.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a document may be used.
 *
 * @param id SPDX identifier, or words where it has none
 * @param attribution whom to name; null where nobody asks to be named
 */
@Embeddable
public record Licence(
        @Column(name = "licence") String id,
        @Column(name = "attribution") @Nullable String attribution) {}
