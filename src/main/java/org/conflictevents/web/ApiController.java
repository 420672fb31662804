package org.conflictevents.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller whose handlers answer below {@code /api/v1}, in JSON unless a handler says otherwise.
 *
 * <p>Its handlers are {@code @GetMapping}s that take path variables and {@link QueryParameters}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RestController
@RequestMapping(path = ApiController.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
public @interface ApiController {

    /** Where the API begins. */
    String ROOT = "/api/v1";
}
