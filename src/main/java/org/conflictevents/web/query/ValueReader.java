package org.conflictevents.web.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Reads one value of a parameter, more strictly than Java's own parsers. */
@FunctionalInterface
public interface ValueReader {

    /**
     * @throws RefusedValueException if the text is no such value
     */
    Object read(String text);

    /**
     * @param owner the record that has the component; its static {@code parse(String)} reads types that have none
     * @throws IllegalArgumentException if there is no way to read values of this type
     */
    static ValueReader of(Class<?> declared, Class<?> owner) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(declared);
        if (type == String.class) {
            return text -> text;
        }
        if (type == Integer.class) {
            return text -> (int) integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == Long.class) {
            return text -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == Boolean.class) {
            return ValueReader::truth;
        }
        if (type == LocalDate.class) {
            return DayReader::first;
        }
        return type.isEnum() ? text -> constant(text, type) : parsedBy(type, owner);
    }

    // Long.parseLong takes "+5", "007" and the digits of every script, none of which is an integer in JSON.
    private static long integer(String text, long min, long max) {
        if (!Patterns.INTEGER.matcher(text).matches()) {
            throw new RefusedValueException("is not an integer; write it in digits, such as 20");
        }
        try {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // More digits than a long has: out of range as well.
        }
        throw new RefusedValueException(
                text.startsWith("-") ? "is out of range: below " + min : "is out of range: above " + max);
    }

    private static boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new RefusedValueException("is not one of: true, false");
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException("is not one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))));
    }

    private static ValueReader parsedBy(Class<?> type, Class<?> owner) {
        Method parse = Stream.of(type, owner)
                .flatMap(home -> Stream.ofNullable(ReflectionUtils.findMethod(home, "parse", String.class)))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && type == method.getReturnType())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "neither %s nor %s has a static parse(String) that returns the former".formatted(type, owner)));
        ReflectionUtils.makeAccessible(parse);
        return text -> {
            try {
                return parse.invoke(null, text);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RefusedValueException refused) {
                    throw refused;
                }
                throw new IllegalStateException(parse + " failed", e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** The form of numbers that are given to Java's parser. */
    final class Patterns {

        private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,30})");

        private Patterns() {}
    }
}
