package org.conflictevents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer that is not JSON.
 *
 * @param source where all of them are to be read from, if all are asked for
 * @param part those that are asked for, if not all are
 */
record Rows(@Nullable ItemSource<?> source, @Nullable List<?> part, ApiRequest request) {}
