package org.conflictevents.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text. The first section is the lead: all before the first heading, title and infobox included.
 *
 * @param heading null for the lead
 * @param level number of {@code =} signs of the heading, 2 for {@code == Heading ==}; 1 for the lead
 * @param start where it begins, its heading line included, in Unicode code points of the article's text
 * @param end where it ends, exclusive, in code points; sections follow each other without gaps
 */
public record Section(@Nullable String heading, int level, int start, int end) {}
