package org.conflictevents.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A controller whose handlers are mapped below {@code /api/v1}.
 *
 * <p>Its handlers are {@code @GetMapping}s that take path variables and
 * {@link org.conflictevents.web.query.QueryParameters query parameters}, and return a view or an {@link ItemSource} of views.
 * Formats, fields, paging and the check of the data version are the same for all of them. It is no
 * {@code @RestController}, since {@code web.response} writes what handlers return, and not Spring's message converters.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Controller
@RequestMapping(ApiController.ROOT)
public @interface ApiController {

    /** The path that all paths of the API begin with. */
    String ROOT = "/api/v1";
}
