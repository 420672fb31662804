package org.conflictevents.web.response;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewFields;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.CursorCodec.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A request of the API whose parameters have all been accepted.
 *
 * @param endpoint what it asks
 * @param parameters the query records by their class
 * @param fields those that the response is to have
 * @param cursor where the part of a list begins; null to begin at the offset
 * @param head whether the headers of the response are wanted and not its body
 */
public record ApiRequest(
        Endpoint endpoint,
        String path,
        QueryString query,
        Map<Class<?>, Object> parameters,
        Format format,
        ViewFields fields,
        @Nullable Cursor cursor,
        boolean head) {

    public <T> T parameters(Class<T> type) {
        return type.cast(Objects.requireNonNull(parameters.get(type)));
    }

    /** Whether the response is to begin with a byte order mark. */
    boolean bom() {
        return Boolean.TRUE.equals(parameters(ResponseOptions.class).bom());
    }

    /** Whether the response is to have the whole list: in a format with rows, unless there is a limit. */
    boolean unlimited() {
        return format != Format.JSON && query.values("limit").isEmpty();
    }

    /**
     * The same request of a list whose items do not have some fields.
     *
     * @param absent the names of these fields, as {@link ViewFields} has them
     * @throws InvalidRequestException if the request selects one of them by name
     */
    public ApiRequest without(Set<String> absent) {
        if (absent.isEmpty()) {
            return this;
        }
        for (String selected : query.values("fields")) {
            for (String name : Endpoint.fieldNames(selected)) {
                if (fields.only(Set.of(name)).without(absent).isEmpty()) {
                    throw new InvalidRequestException(List.of(new Violation(
                            "fields", selected, "names '" + name + "', which no item has with these parameters")));
                }
            }
        }
        return new ApiRequest(endpoint, path, query, parameters, format, fields.without(absent), cursor, head);
    }

    /** The same request by HEAD. */
    ApiRequest withoutBody() {
        return new ApiRequest(endpoint, path, query, parameters, format, fields, cursor, true);
    }
}
