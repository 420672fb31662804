package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.format.AcceptHeader;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewRows;
import org.conflictevents.web.problem.DataVersionConflictException;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.QueryBinder;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.CursorCodec.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;

/**
 * Reads a request before its handler is called: all its parameters at once, so that one response lists everything that is wrong
 * with them, and the format.
 */
@Component
public final class ApiRequestReader {

    private final Map<HandlerMethod, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final Validator validator;
    private final ObjectProvider<DataVersion> version;
    private final CursorCodec cursors;

    ApiRequestReader(Validator validator, ObjectProvider<DataVersion> version, CursorCodec cursors) {
        this.validator = validator;
        this.version = version;
        this.cursors = cursors;
    }

    /**
     * @throws InvalidRequestException with all violations, if there are any
     * @throws HttpMediaTypeNotAcceptableException if the Accept header cannot be read, or names no format of the handler
     */
    ApiRequest read(HttpServletRequest request, HandlerMethod handler) throws HttpMediaTypeNotAcceptableException {
        ApiRequest read = read(
                request.getRequestURI(),
                QueryString.parse(request.getQueryString()),
                request.getHeaders(HttpHeaders.ACCEPT),
                endpoint(handler));
        return request.getMethod().equals("HEAD") ? read.withoutBody() : read;
    }

    /** Reads a request of these parts. */
    public ApiRequest read(String path, QueryString query, Enumeration<String> accept, Endpoint endpoint)
            throws HttpMediaTypeNotAcceptableException {
        // First, since a request for other data may be wrong only because of that, such as a cursor of theirs.
        refuseOtherData(query.values(DataVersion.PARAMETER));
        QueryBinder binder = new QueryBinder(query, validator);
        binder.read(endpoint.records());
        Cursor cursor = endpoint.list() ? cursor(path, query, binder) : null;
        Map<Class<?>, Object> parameters = binder.bind();
        ResponseOptions options = (ResponseOptions) Objects.requireNonNull(parameters.get(ResponseOptions.class));
        Format format = options.format() != null ? options.format() : accepted(accept, endpoint.formats());
        ApiRequest read = new ApiRequest(
                endpoint, path, query, parameters, format, endpoint.fields(options.fields()), cursor, false);
        refuseListsBesideItems(read);
        if (read.bom() && format != Format.CSV) {
            throw new InvalidRequestException(
                    List.of(new Violation("bom", "true", "is for CSV, which format=csv asks for")));
        }
        return read;
    }

    /** Leaves a blank version to the binder, which refuses every blank value. */
    private void refuseOtherData(List<String> wanted) {
        DataVersion answered = version.getObject();
        for (String other : wanted) {
            if (!other.isBlank() && !other.equals(answered.value())) {
                throw new DataVersionConflictException(DataVersion.PARAMETER, other, answered.known());
            }
        }
    }

    private @Nullable Cursor cursor(String path, QueryString query, QueryBinder binder) {
        List<String> after = query.values("after");
        if (after.size() != 1 || after.get(0).isBlank()) {
            return null;
        }
        Optional<Cursor> cursor = cursors.read(after.get(0), path, query);
        if (cursor.isEmpty()) {
            binder.refuse(CursorCodec.unknown(after.get(0)));
        }
        if (!query.values("offset").isEmpty()) {
            binder.refuse(new Violation("offset", query.values("offset").get(0), "cannot be combined with after"));
        }
        return cursor.orElse(null);
    }

    private static Format accepted(Enumeration<String> accept, List<Format> formats)
            throws HttpMediaTypeNotAcceptableException {
        try {
            return AcceptHeader.rank(accept, formats).stream()
                    .findFirst()
                    .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(formats.stream()
                            .map(Format::mediaType)
                            .map(MediaType::valueOf)
                            .toList()));
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("The Accept header cannot be read.");
        }
    }

    private static void refuseListsBesideItems(ApiRequest request) {
        if (request.format() == Format.JSON) {
            return;
        }
        ViewRows.of(request.fields(), request.format()).listBesideItems().ifPresent(name -> {
            String refused = request.query().values("fields").get(0);
            String message = "names the list '" + name + "' beside items, and each row in " + request.format()
                    + " is one of the items; select it without items, or use json";
            throw new InvalidRequestException(List.of(new Violation("fields", refused, message)));
        });
    }

    /** The endpoint of a handler, which is made once. */
    public Endpoint endpoint(HandlerMethod handler) {
        return endpoints.computeIfAbsent(handler.createWithResolvedBean(), Endpoint::of);
    }

    /** All endpoints that have been made so far. */
    public Collection<Endpoint> endpoints() {
        return List.copyOf(endpoints.values());
    }
}
