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
 * {@code 43;30|17;101}. So the first values of all columns of a list belong together, and the second. What of these two a value
 * has itself has a backslash before it, as has a backslash.
 *
 * @param lists how many lists are on the path, one within the other
 */
record CsvColumn(List<String> path, int lists) {

    /** Between the values of a list, and of a list within a list. */
    private static final String SEPARATORS = "|;";

    /** With these a spreadsheet begins a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** What a spreadsheet reads as the number that it is, though it may begin like a formula. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /**
     * @throws IllegalArgumentException for more lists than there are separators
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

    /** The cell of a view, quoted as RFC 4180 wants it; nothing for null, a pair of quotes for a text that is empty. */
    String cell(JsonNode view) {
        String text = text(view, 0, 0);
        return text == null ? "" : quoted(safe(text));
    }

    /**
     * The text of what lies below a value.
     *
     * @param depth how far along the path the value is
     * @param level how many lists it is in
     * @return null where there is nothing, neither in a record nor in a list
     */
    private @Nullable String text(JsonNode value, int depth, int level) {
        if (value.isNull() || value.isArray() && value.isEmpty()) {
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
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needed = cell.isEmpty() || cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
