package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.format.AcceptHeader;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.format.ViewRows;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.QueryBinder;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.CursorCodec.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reads what a request asks for before its handler is called: binds all {@link QueryParameters} at once, so that one answer tells
 * all that is wrong, and so that a handler without any refuses every parameter; then finds the format, and refuses another data
 * version.
 */
@Component
public final class QueryInterceptor implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private final Map<HandlerMethod, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final Validator validator;
    private final DataVersionCheck version;
    private final CursorCodec cursors;

    QueryInterceptor(Validator validator, DataVersionCheck version, CursorCodec cursors) {
        this.cursors = cursors;
        this.validator = validator;
        this.version = version;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (request.getRequestURI().contains(";")) {
            // Spring reads /battles;a=b as /battles; no parameter is ignored here, wherever it stands.
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        if (handler instanceof HandlerMethod method && !request.getMethod().equals("OPTIONS")) {
            Endpoint endpoint = endpoint(method);
            QueryString query = QueryString.parse(request.getQueryString());
            // Before all else: what is wrong with a request may be wrong because it is for other data, as a
            // cursor of theirs is.
            version.check(query.values("dataVersion"));
            QueryBinder binder = new QueryBinder(query, validator);
            binder.read(endpoint.records());
            Cursor cursor = endpoint.continues() ? cursor(request.getRequestURI(), query, binder) : null;
            Map<Class<?>, Object> bound = binder.bind();
            ResponseOptions presentation = (ResponseOptions) Objects.requireNonNull(bound.get(ResponseOptions.class));
            Format format =
                    presentation.format() != null ? presentation.format() : accepted(request, endpoint.formats());
            ApiRequest asked = new ApiRequest(request.getRequestURI(), query, bound, format, endpoint.view(), cursor);
            refuseWhatNoRowHas(asked);
            asked.remember(request);
        }
        return true;
    }

    private static void refuseWhatNoRowHas(ApiRequest request) {
        if (request.format() != Format.JSON && request.fields() != null) {
            ViewRows.of(request.fields()).leftOut().ifPresent(name -> {
                String refused = request.query().values("fields").get(0);
                String message = "has the list '" + name + "' beside items, which in " + request.format()
                        + " have a row each; ask for it without items, or in json";
                throw new InvalidRequestException(List.of(new Violation("fields", refused, message)));
            });
        }
    }

    private static Format accepted(HttpServletRequest request, List<Format> formats)
            throws HttpMediaTypeNotAcceptableException {
        try {
            return AcceptHeader.rank(request.getHeaders(HttpHeaders.ACCEPT), formats).stream()
                    .findFirst()
                    .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(formats.stream()
                            .map(Format::mediaType)
                            .map(MediaType::valueOf)
                            .toList()));
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("The Accept header cannot be read.");
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

    /** What is known of a handler; made once. */
    public Endpoint endpoint(HandlerMethod method) {
        return endpoints.computeIfAbsent(method.createWithResolvedBean(), Endpoint::of);
    }

    /** The handlers that are known so far. */
    public Collection<Endpoint> endpoints() {
        return List.copyOf(endpoints.values());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return QueryParameters.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return ApiRequest.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .orElseThrow(
                        () -> new IllegalStateException("query parameters of a handler outside " + ApiController.ROOT))
                .parameters(parameter.getParameterType());
    }
}
