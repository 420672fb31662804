package org.conflictevents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table of views, named by the path to its values.
 *
 * <p>A list becomes one cell with its values in order and a bar between them; so do the fields of a list of records, each in a
 * column of its own, so that the first values of all these columns belong together, and the second. A list within a list, or a
 * list of records that hold lists, cannot be told that way and is JSON in its cell.
 *
 * @param text whether the values are words, which a spreadsheet may take for a formula
 * @param nested whether the cell is JSON
 */
record CsvColumn(List<String> path, boolean text, boolean nested) {

    private static final String BETWEEN_VALUES = "|";

    /** With these a spreadsheet begins a formula (OWASP, "CSV Injection"). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    String name() {
        return String.join(".", path);
    }

    /** The cell of a view, quoted as RFC 4180 wants it; nothing for null, a pair of quotes for a text that is empty. */
    String cell(JsonNode view) {
        List<JsonNode> values = new ArrayList<>();
        boolean list = collect(view, 0, values);
        if (values.isEmpty() || !list && values.get(0).isNull()) {
            return "";
        }
        if (nested) {
            return quoted(values.get(0).toString());
        }
        String cell = values.stream().map(CsvColumn::plain).collect(Collectors.joining(BETWEEN_VALUES));
        return quoted(text || values.size() > 1 ? safe(cell) : cell);
    }

    /** Whether there was a list on the way. */
    private boolean collect(JsonNode value, int depth, List<JsonNode> values) {
        if (value.isArray() && !(nested && depth == path.size())) {
            value.forEach(element -> collect(element, depth, values));
            return true;
        }
        if (depth == path.size() || value.isNull()) {
            values.add(value);
            return false;
        }
        return collect(value.path(path.get(depth)), depth + 1, values);
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needed = cell.isEmpty() || cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
