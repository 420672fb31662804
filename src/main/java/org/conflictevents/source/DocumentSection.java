package org.conflictevents.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document's text.
 *
 * @param heading null for the lead
 * @param level 1 for the lead, 2 for {@code == Heading ==}, and so on
 * @param start in Unicode code points of the text
 * @param end exclusive, in code points
 */
@Embeddable
public record DocumentSection(
        @Nullable String heading,
        @Column(name = "heading_level") int level,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end) {}
