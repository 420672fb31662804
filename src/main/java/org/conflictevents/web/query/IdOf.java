package org.conflictevents.web.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter whose values are ids of something: an empty list tells which of them are nowhere. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface IdOf {

    /** The kinds that the id may be of, as {@link org.conflictevents.web.KnownIds} name them. */
    String[] value();
}
