package org.conflictevents.web.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** Tells Spring MVC the format that {@link QueryInterceptor} has found; outside the API, what the Accept header says. */
final class ChosenFormatStrategy implements ContentNegotiationStrategy {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Optional<ApiRequest> asked = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(ApiRequest::of);
        return asked.isPresent()
                ? List.of(MediaType.valueOf(asked.get().format().mediaType()))
                : header.resolveMediaTypes(request);
    }
}
