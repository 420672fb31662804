package org.conflictevents.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands in the document of its battle.
 *
 * @param quote the exact words
 * @param section heading of the section; null for the lead and the infobox
 * @param start in Unicode code points of the document's text
 * @param end exclusive, in code points
 */
@Embeddable
public record Quotation(
        @Enumerated(EnumType.STRING) Origin origin,
        String quote,
        @Column(name = "heading") @Nullable String section,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end) {}
