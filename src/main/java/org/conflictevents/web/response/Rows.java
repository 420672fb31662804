package org.conflictevents.web.response;

import java.util.List;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.format.ViewFields;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer that is not JSON.
 *
 * @param source where all of them are to be read from, if all of a list are asked for
 * @param part those that are asked for, if not all are, or if it is no list
 * @param fields those of a row
 */
record Rows(@Nullable ItemSource<?> source, @Nullable List<?> part, ViewFields fields, ApiRequest request) {}
