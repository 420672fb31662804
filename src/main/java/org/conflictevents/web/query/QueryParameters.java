package org.conflictevents.web.query;

/**
 * A record whose components are the query parameters that a handler takes; a handler may take several such records.
 *
 * <p>Binding is strict, and one response lists everything that is wrong with a request. A component is a {@code String}, an
 * {@code int}, {@code long} or {@code boolean} or its wrapper, an enum (by its {@code toString()}), a {@code LocalDate} (see {@link LastDay}), a type
 * {@code T} for which it or the record has a {@code static T parse(String)} that throws {@link RefusedValueException}, or a
 * {@code List} or {@code Set} of one of these, which takes a repeated parameter and is empty if there is none. Annotations on a
 * component say the rest:
 *
 * <ul>
 *   <li>JSpecify's {@code @Nullable}: may be left out, and is null then;
 *   <li>{@code @RequestParam(defaultValue = "20")}: may be left out, and has this value then; {@code @RequestParam("name")} gives
 *       another name than the component's;
 *   <li>{@link CommaSeparated}: several values may stand in one;
 *   <li>Jakarta Validation's constraints: a value outside is refused, never bent;
 *   <li>{@code @Parameter(description = …, example = …)}: its text in OpenAPI.
 * </ul>
 *
 * <p>{@link ValidRange} on the record refuses inverted ranges.
 */
public interface QueryParameters {}
