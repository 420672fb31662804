package org.conflictevents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives a {@link Listing} its links, in its body and as the {@code Link} header of RFC 8288. */
@RestControllerAdvice
class ListingAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return Listing.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof Listing<?> listing) || !(request instanceof ServletServerHttpRequest servlet)) {
            return body;
        }
        Listing.Links links = links(listing.page(), servlet.getServletRequest());
        response.getHeaders().set(HttpHeaders.LINK, header(links));
        return listing.with(links);
    }

    // Without scheme and host, which behind a proxy are not those that the client sees.
    private static Listing.Links links(Listing.Bounds page, HttpServletRequest request) {
        String path = request.getRequestURI();
        QueryString query = QueryString.parse(request.getQueryString());
        int next = page.offset() + page.limit();
        int previous = Math.max(0, page.offset() - page.limit());
        return new Listing.Links(
                path + query.encoded(),
                next < page.total() && next <= Paging.LAST_OFFSET ? path + at(query, page.limit(), next) : null,
                page.offset() > 0 ? path + at(query, page.limit(), previous) : null);
    }

    private static String at(QueryString query, int limit, int offset) {
        return query.with("limit", Integer.toString(limit))
                .with("offset", Integer.toString(offset))
                .encoded();
    }

    private static String header(Listing.Links links) {
        List<String> values = new ArrayList<>();
        values.add("<" + links.self() + ">; rel=\"self\"");
        if (links.next() != null) {
            values.add("<" + links.next() + ">; rel=\"next\"");
        }
        if (links.prev() != null) {
            values.add("<" + links.prev() + ">; rel=\"prev\"");
        }
        return String.join(", ", values);
    }
}
