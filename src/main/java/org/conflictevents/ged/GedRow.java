package org.conflictevents.ged;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conflictevents.article.Fault;
import org.jspecify.annotations.Nullable;

/** One row, cell by cell: what does not fit its column is a fault, and something harmless stands in its place. */
final class GedRow {

    /** In characters; what the database holds of verbatim words. */
    private static final int MAX_CELL = 100_000;

    /** Spreadsheets and data frames write whole numbers as 15960.0. */
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})(?:\\.0*)?");

    private static final Pattern CONTROLS = Pattern.compile("\\s*\\p{Cc}+\\s*");

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,20})?");

    // "2014-01-22 00:00:00.000", "2014-01-22T00:00:00Z"
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?");

    private final int line;
    private final GedColumns columns;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param line where it begins, from 1
     * @param cells one for each column
     */
    GedRow(int line, GedColumns columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        for (String column : columns.names()) {
            check(column);
        }
    }

    int line() {
        return line;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Its cells as they can be shown: line breaks inside of one are spaces. */
    EventText text() {
        EventText.Builder text = new EventText.Builder();
        columns.names().forEach(column -> text.add(column, cell(column)));
        return text.build();
    }

    /** Without space around it, and on one line: any control character in it is a space. */
    String cell(String column) {
        return CONTROLS.matcher(columns.cell(column, cells)).replaceAll(" ").strip();
    }

    /** Null where the cell is empty. */
    @Nullable
    String optional(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    /** A cell that must not be empty. */
    String words(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            fault(column, "words");
        }
        return cell;
    }

    /** A number of 0 or more. */
    long whole(String column) {
        Matcher matcher = WHOLE.matcher(cell(column));
        if (!matcher.matches()) {
            fault(column, "a whole number, 0 or more");
            return 0;
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The same, null where the cell is empty or the file does not have the column. */
    @Nullable
    Long optionalWhole(String column) {
        return cell(column).isEmpty() ? null : Long.valueOf(whole(column));
    }

    /** The constant that a code of the codebook stands for, the first one for 1. */
    <T> T code(String column, List<T> meanings) {
        String cell = cell(column);
        Matcher matcher = WHOLE.matcher(cell);
        long code = matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
        if (code < 1 || code > meanings.size()) {
            fault(column, "a code from 1 to " + meanings.size());
            return meanings.get(0);
        }
        return meanings.get((int) code - 1);
    }

    /** The day, whatever time of day the cell adds. */
    LocalDate day(String column) {
        Matcher matcher = DATE.matcher(cell(column));
        if (matcher.matches()) {
            try {
                return LocalDate.parse(matcher.group(1));
            } catch (DateTimeException e) {
                // A day that no month has is reported as every other cell that is no date.
            }
        }
        fault(column, "a day such as 2014-01-22");
        return LocalDate.EPOCH;
    }

    /** Null where the cell is empty. */
    @Nullable
    Double degrees(String column, int max) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        double degrees = DEGREES.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (Math.abs(degrees) <= max) {
            return degrees;
        }
        fault(column, "degrees from -%d to %d, such as 15.66611".formatted(max, max));
        return null;
    }

    void fault(String column, String expected) {
        faults.add(new Fault(line, "%s %s".formatted(column, Fault.quoted(cell(column))), expected));
    }

    private void check(String column) {
        String cell = columns.cell(column, cells);
        if (cell.length() > MAX_CELL) {
            faults.add(new Fault(
                    line,
                    "%s with %,d characters".formatted(column, cell.length()),
                    "at most %,d characters".formatted(MAX_CELL)));
        }
        if (cell.indexOf('\0') >= 0) {
            faults.add(new Fault(line, column + " with the character U+0000", "text"));
        }
    }
}
