package org.conflictevents.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A licence that documents are under, on the same terms.
 *
 * @param attribution whom to name; null where nobody asks to be named
 * @param documents how many there are
 */
@Embeddable
public record DocumentLicence(
        @Column(name = "licence") String id,
        @Nullable String attribution,
        @Column(name = "document_count") long documents) {}
