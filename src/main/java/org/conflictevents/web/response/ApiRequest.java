package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * @param bound the query records by their class
 * @param cursor where to go on in a list; null to begin at the offset
 * @param view the fields that the answer can have; null where it is no record
 */
public record ApiRequest(
        String path,
        QueryString query,
        Map<Class<?>, Object> bound,
        Format format,
        @Nullable ViewFields view,
        @Nullable Cursor cursor) {

    private static final String ATTRIBUTE = ApiRequest.class.getName();

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<ApiRequest> of(HttpServletRequest request) {
        return Optional.ofNullable((ApiRequest) request.getAttribute(ATTRIBUTE));
    }

    public <T> T parameters(Class<T> type) {
        return type.cast(Objects.requireNonNull(bound.get(type)));
    }

    /** Whether only some of a list's rows are asked for, in whatever format. */
    boolean limited() {
        return !query.values("limit").isEmpty();
    }

    /**
     * The same request of a list whose items lack some fields.
     *
     * @param lacking their names, as {@link ViewFields} has them
     * @throws InvalidRequestException if it selects one of these by name
     */
    public ApiRequest without(Set<String> lacking) {
        ViewFields fields = fields();
        if (lacking.isEmpty() || fields == null) {
            return this;
        }
        for (String selected : query.values("fields")) {
            refuseAny(lacking, selected);
        }
        ViewFields left = fields.without(lacking);
        ResponseOptions asked = parameters(ResponseOptions.class);
        Map<Class<?>, Object> changed = new HashMap<>(bound);
        changed.put(
                ResponseOptions.class,
                new ResponseOptions(asked.format(), new ResponseOptions.Selection(left), asked.dataVersion()));
        return new ApiRequest(path, query, changed, format, view, cursor);
    }

    private void refuseAny(Set<String> lacking, String selected) {
        for (String name : selected.split(ResponseOptions.Selection.BETWEEN, -1)) {
            if (Objects.requireNonNull(view).only(Set.of(name)).without(lacking).isEmpty()) {
                throw new InvalidRequestException(List.of(new Violation(
                        "fields", selected, "has '" + name + "', which this list has not with the other parameters")));
            }
        }
    }

    /** The fields that the answer is to have; null where it is no record. */
    @Nullable
    public ViewFields fields() {
        ResponseOptions.Selection selected = parameters(ResponseOptions.class).fields();
        return selected == null ? view : selected.fields();
    }
}
