package org.conflictevents.web.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The two parameters named here are the ends of a range: where both are given, the second is not below the first. */
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
