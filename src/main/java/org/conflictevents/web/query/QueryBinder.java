package org.conflictevents.web.query;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Makes the query records of one handler from one request's parameters, and collects all violations. */
public final class QueryBinder {

    /** How often a parameter may be repeated. */
    public static final int MAX_VALUES = 100;

    /** How many characters a value may have. */
    public static final int MAX_VALUE_LENGTH = 2_000;

    private final QueryString query;
    private final Validator validator;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<QueryRecord, Map<String, @Nullable Object>> values = new LinkedHashMap<>();

    public QueryBinder(QueryString query, Validator validator) {
        this.query = query;
        this.validator = validator;
    }

    /** Reads the parameters of the records, and refuses all others. */
    public void read(Collection<QueryRecord> records) {
        refuseMalformed();
        refuseUnknown(names(records));
        records.forEach(queryRecord -> values.put(queryRecord, values(queryRecord)));
    }

    private static Set<String> names(Collection<QueryRecord> records) {
        Set<String> names = new TreeSet<>();
        records.forEach(queryRecord -> queryRecord.parameters().forEach(parameter -> names.add(parameter.name())));
        return names;
    }

    public void refuse(Violation violation) {
        violations.add(violation);
    }

    /**
     * @return the records by their class
     * @throws InvalidRequestException with all violations, if there are any
     */
    public Map<Class<?>, Object> bind() {
        if (!violations.isEmpty()) {
            // Two records may have a parameter in common.
            throw new InvalidRequestException(List.copyOf(new LinkedHashSet<>(violations)));
        }
        Map<Class<?>, Object> bound = new HashMap<>();
        for (Map.Entry<QueryRecord, Map<String, @Nullable Object>> read : values.entrySet()) {
            bound.put(read.getKey().type(), read.getKey().create(read.getValue()));
        }
        return bound;
    }

    private void refuseMalformed() {
        for (String pair : query.malformed()) {
            String name = pair.replaceFirst("=.*", "");
            violations.add(new Violation(
                    name, pair.substring(name.length()).replaceFirst("^=", ""), "is not percent-encoded UTF-8"));
        }
    }

    private void refuseUnknown(Set<String> known) {
        query.pairs().stream()
                .map(QueryString.Pair::name)
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add(
                        new Violation(name, String.join("&", query.values(name)), unknown(name, known))));
    }

    private static String unknown(String name, Set<String> known) {
        // As PHP, Rails and jQuery write lists.
        String bare = name.replaceFirst("\\[\\d*]$", "");
        return "is not a parameter here"
                + (known.contains(bare) ? "; write '" + bare + "', without brackets" : NearestName.hint(name, known));
    }

    private Map<String, @Nullable Object> values(QueryRecord queryRecord) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Map<String, @Nullable Object> byName = new HashMap<>();
        for (QueryParameter parameter : queryRecord.parameters()) {
            Object value = value(parameter);
            values.put(parameter.component(), value);
            byName.put(parameter.name(), value);
        }
        queryRecord.ranges().forEach(range -> refuseInverted(range, byName));
        return values;
    }

    private @Nullable Object value(QueryParameter parameter) {
        int before = violations.size();
        List<String> texts = texts(parameter);
        List<Object> read = new ArrayList<>();
        texts.forEach(text -> read(parameter, text, read));
        if (violations.size() > before) {
            return null;
        }
        Object value = read.isEmpty() && parameter.container() == null ? null : collected(read, parameter);
        if (value == null && !parameter.optional()) {
            violations.add(new Violation(parameter.name(), null, "is required"));
        }
        // A default value is within its bounds.
        return value == null || query.values(parameter.name()).isEmpty() ? value : refuseOutOfBounds(parameter, value);
    }

    private List<String> texts(QueryParameter parameter) {
        List<String> given = query.values(parameter.name());
        if (given.isEmpty() && parameter.defaultValue() != null) {
            return List.of(parameter.defaultValue());
        }
        if (given.size() > 1 && parameter.container() == null) {
            violations.add(new Violation(
                    parameter.name(), sent(parameter.name()), "is given " + given.size() + " times; once is allowed"));
        }
        if (given.size() > MAX_VALUES && parameter.container() != null) {
            violations.add(new Violation(
                    parameter.name(),
                    sent(parameter.name()),
                    "is given " + given.size() + " times; " + MAX_VALUES + " are allowed"));
        }
        if (parameter.annotation(CommaSeparated.class) != null) {
            return given.stream()
                    .flatMap(text -> Arrays.stream(text.split(", *", -1)))
                    .toList();
        }
        return given;
    }

    private void read(QueryParameter parameter, String text, List<Object> into) {
        try {
            into.add(parameter.reader().read(printable(text)));
        } catch (RefusedValueException e) {
            violations.add(new Violation(parameter.name(), text, e.getMessage() + instead(parameter, text)));
        }
    }

    private String instead(QueryParameter parameter, String refused) {
        return OtherSpelling.of(parameter, refused, value -> accepts(parameter, value))
                .map(written -> "; write " + written)
                .orElse("");
    }

    private boolean accepts(QueryParameter parameter, String text) {
        try {
            Object value = collected(List.of(parameter.reader().read(printable(text))), parameter);
            return validator
                    .validateValue(parameter.owner(), parameter.component(), value)
                    .isEmpty();
        } catch (RefusedValueException e) {
            return false;
        }
    }

    private static String printable(String text) {
        if (text.isBlank()) {
            throw new RefusedValueException("is empty");
        }
        if (text.codePointCount(0, text.length()) > MAX_VALUE_LENGTH) {
            throw new RefusedValueException("has more than " + MAX_VALUE_LENGTH + " characters");
        }
        // No data has them, and PostgreSQL refuses NUL in a text.
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedValueException("has a control character");
        }
        return text;
    }

    /** What the component of a record holds: the values, or the one value. */
    private static Object collected(List<Object> values, QueryParameter parameter) {
        if (parameter.container() == null) {
            return values.get(0);
        }
        return Set.class.isAssignableFrom(parameter.container())
                ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
                : List.copyOf(values);
    }

    private @Nullable Object refuseOutOfBounds(QueryParameter parameter, Object value) {
        var broken = validator.validateValue(parameter.owner(), parameter.component(), value);
        broken.forEach(constraint -> violations.add(new Violation(
                parameter.name(), sent(parameter, constraint.getInvalidValue()), message(parameter, constraint))));
        return broken.isEmpty() ? value : null;
    }

    private String sent(QueryParameter parameter, Object refused) {
        return refused instanceof Collection ? sent(parameter.name()) : refused.toString();
    }

    private String sent(String parameter) {
        return String.join("&", query.values(parameter));
    }

    /** Bounds of a length have one message, unless the constraint has its own. */
    private String message(QueryParameter parameter, ConstraintViolation<?> broken) {
        boolean worded = !broken.getMessageTemplate().equals("{jakarta.validation.constraints.Size.message}");
        if (!(broken.getInvalidValue() instanceof String text)) {
            return broken.getMessage();
        }
        if (worded) {
            return broken.getMessage() + instead(parameter, text);
        }
        return "has %d characters; at most %s are allowed"
                .formatted(
                        text.length(),
                        broken.getConstraintDescriptor().getAttributes().get("max"));
    }

    @SuppressWarnings("unchecked") // QueryRecord has checked that both ends are of one comparable type.
    private void refuseInverted(ValidRange range, Map<String, @Nullable Object> byName) {
        Object from = byName.get(range.from());
        Object to = byName.get(range.to());
        if (from != null && to != null && ((Comparable<Object>) from).compareTo(to) > 0) {
            violations.add(new Violation(
                    range.to(), sent(range.to()), "is below " + range.from() + ", which is " + sent(range.from())));
        }
    }
}
