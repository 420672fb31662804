package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Everything around a handler of an {@link ApiController}: the request is read before the handler is called, so that handlers
 * without parameters refuse every parameter; the handler gets its query records; and what it returns is written.
 */
@Component
final class ApiMethodProcessor
        implements HandlerInterceptor, HandlerMethodArgumentResolver, HandlerMethodReturnValueHandler {

    private static final String REQUEST = ApiRequest.class.getName();

    private final ApiRequestReader reader;
    private final ApiResponseWriter writer;

    ApiMethodProcessor(ApiRequestReader reader, ApiResponseWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (request.getRequestURI().contains(";")) {
            // Spring reads /battles;a=b as /battles, but no parameter is to be ignored, wherever it is.
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        if (handler instanceof HandlerMethod method && !request.getMethod().equals("OPTIONS")) {
            request.setAttribute(REQUEST, reader.read(request, method));
        }
        return true;
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
        return read(request).parameters(parameter.getParameterType());
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return AnnotatedElementUtils.hasAnnotation(returned.getContainingClass(), ApiController.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object result,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        writer.write(Objects.requireNonNull(result), read(request), Objects.requireNonNull(response));
    }

    private static ApiRequest read(NativeWebRequest request) {
        return (ApiRequest) Objects.requireNonNull(request.getAttribute(REQUEST, RequestAttributes.SCOPE_REQUEST));
    }
}
