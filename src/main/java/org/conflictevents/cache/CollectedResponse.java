package org.conflictevents.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.conflictevents.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Collects a body in JSON, so that it can be kept. Other formats may hold a whole list, and are sent while they are written. */
final class CollectedResponse extends ContentCachingResponseWrapper {

    private final String entityTag;
    private final Set<String> headersBefore;

    CollectedResponse(HttpServletResponse response, String entityTag) {
        super(response);
        this.entityTag = entityTag;
        this.headersBefore = Set.copyOf(response.getHeaderNames());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!isStreamed(getContentType())) {
            return super.getOutputStream();
        }
        if (getStatus() == HttpStatus.OK.value()) {
            CacheHeaders.set((HttpServletResponse) getResponse(), entityTag);
        }
        return getResponse().getOutputStream();
    }

    private static boolean isStreamed(@Nullable String contentType) {
        for (Format format : Format.values()) {
            if (format != Format.JSON && contentType != null && contentType.startsWith(format.mediaType())) {
                return true;
            }
        }
        return false;
    }

    /** The response if it is complete, was successful and can be given again; null otherwise. */
    @Nullable
    CachedResponse toCached() {
        String contentType = getContentType();
        return getStatus() == HttpStatus.OK.value() && getContentSize() > 0 && contentType != null
                ? new CachedResponse(entityTag, contentType, headersOfHandler(), getContentAsByteArray())
                : null;
    }

    private Map<String, String> headersOfHandler() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            boolean ofBody = name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH);
            if (!headersBefore.contains(name) && !ofBody) {
                headers.put(name, getHeader(name));
            }
        }
        return headers;
    }
}
