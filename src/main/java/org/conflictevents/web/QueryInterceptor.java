package org.conflictevents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Binds a handler's {@link QueryParameters} before it is called, all of them at once, so that one answer tells all that is wrong,
 * and so that a handler without any refuses every parameter.
 */
@Component
final class QueryInterceptor implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String BOUND = QueryInterceptor.class.getName();

    private final Map<Class<?>, QueryRecord> records = new ConcurrentHashMap<>();
    private final Validator validator;

    QueryInterceptor(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().contains(";")) {
            // Spring reads /battles;a=b as /battles; no parameter is ignored here, wherever it stands.
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        if (handler instanceof HandlerMethod method && !request.getMethod().equals("OPTIONS")) {
            QueryString query = QueryString.parse(request.getQueryString());
            request.setAttribute(BOUND, QueryBinder.bind(records(method), query, validator));
        }
        return true;
    }

    /** The query records that a handler takes, in the order of its arguments. */
    List<QueryRecord> records(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(this::supportsParameter)
                .map(parameter -> records.computeIfAbsent(parameter.getParameterType(), QueryRecord::of))
                .toList();
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
        if (request.getAttribute(BOUND, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> bound) {
            return Objects.requireNonNull(bound.get(parameter.getParameterType()));
        }
        throw new IllegalStateException("query parameters of a handler outside " + ApiController.ROOT);
    }
}
