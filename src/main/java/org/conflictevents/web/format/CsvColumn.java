package org.conflictevents.web.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table of views, named by the path to its values.
 *
 * <p>The values of a list are in one cell, in order and with bars between them, those of a list within a list with semicolons:
 * {@code 43;30|17;101}. So the first values of all columns of a list belong together, and so do the second ones. A backslash
 * comes before each of these two characters within a value, and before each backslash.
 *
 * @param lists the number of lists on the path, one within the other
 */
record CsvColumn(List<String> path, int lists) {

    /** What separates the values of a list, and of a list within a list. */
    private static final String SEPARATORS = "|;";

    /** A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** A number, or a day or month before Christ such as {@code -000215-08-02}. */
    private static final String VALUE = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?|-[0-9]{6}(-[0-9]{2}){1,2}";

    /** What the program itself writes is not taken for a formula, though it may begin like one. */
    private static final Pattern VALUES = Pattern.compile("(%s)([|;](%1$s)?)*".formatted(VALUE));

    /**
     * @throws IllegalArgumentException if there are more lists than separators
     */
    CsvColumn {
        path = List.copyOf(path);
        if (lists > SEPARATORS.length()) {
            throw new IllegalArgumentException(path + " leads through " + lists + " lists, too many for a cell");
        }
    }

    String name() {
        return String.join(".", path);
    }

    /** The cell of a view, quoted as in RFC 4180: empty for null, a pair of quotes for an empty text. */
    String cell(JsonNode view) {
        String text = text(view, 0, 0);
        return text == null ? "" : quoted(safe(text));
    }

    /**
     * The text of a value at some place of the path.
     *
     * @param depth the number of steps along the path before the value
     * @param level the number of lists around the value
     * @return null for null, for what is absent, and for an empty list
     */
    private @Nullable String text(JsonNode value, int depth, int level) {
        if (value.isNull() || value.isMissingNode() || value.isArray() && value.isEmpty()) {
            return null;
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(element -> text(element, depth, level + 1))
                    .map(text -> text == null ? "" : text)
                    .collect(Collectors.joining(SEPARATORS.substring(level, level + 1)));
        }
        return depth == path.size() ? escaped(value.asString()) : text(value.path(path.get(depth)), depth + 1, level);
    }

    private String escaped(String value) {
        if (lists == 0) {
            return value;
        }
        String special = "\\" + SEPARATORS.substring(0, lists);
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> {
            if (special.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        return escaped.toString();
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                && !VALUES.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needed = cell.isEmpty() || cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
