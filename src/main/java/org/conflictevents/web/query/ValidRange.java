package org.conflictevents.web.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Two parameters that are the ends of a range: if both are given, the upper end must not be below the lower one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Repeatable(ValidRange.List.class)
public @interface ValidRange {

    /** The name of the parameter that is the lower end. */
    String from();

    /** The name of the parameter that is the upper end. */
    String to();

    /** Several ranges. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Documented
    @interface List {
        ValidRange[] value();
    }
}
