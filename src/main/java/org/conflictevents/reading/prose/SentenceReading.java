package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;

/**
 * What a sentence states, and what looked like it and was left out; both in the order of the text.
 *
 * @param kind of the section that it stands in
 * @param inPassing those of the claims that are told with the story, as those of one fight are
 */
record SentenceReading(
        SectionKind kind, List<ClaimReading> claims, List<ClaimReading> inPassing, List<Notice> notices) {}
