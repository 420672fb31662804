package org.conflictevents.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/** A reference in a response to a list of this API, below the path that the program is served at. */
public final class ListReference {

    private ListReference() {}

    /**
     * @param path of the list below {@link ApiController#ROOT}
     * @throws IllegalStateException outside a request, which alone tells what proxies put before the path
     */
    public static String to(String path, String parameter, String value) {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return current.getRequest().getContextPath() + ApiController.ROOT + path + "?" + parameter + "="
                + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
    }
}
