package org.conflictevents.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * A state, present or past.
 *
 * @param code ISO 3166-1 alpha-2; null for states of the past and those that the standard does not list
 */
public record Country(@Nullable String code, String name) {}
