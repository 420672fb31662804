package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.conflictevents.article.Fault;

/** Finds lines that are longer than a column of the database; no paragraph of an article is nearly as long. */
final class LongLines {

    /** In characters; the schema's length of verbatim words. */
    static final int MAX_LENGTH = 100_000;

    private LongLines() {}

    /**
     * @param sourceLine for a line's number the number to name it by
     */
    static List<Fault> in(String text, IntUnaryOperator sourceLine) {
        List<Fault> faults = new ArrayList<>();
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            int length = lines.next().length();
            if (length > MAX_LENGTH) {
                faults.add(new Fault(
                        sourceLine.applyAsInt(number),
                        "a line of %d characters".formatted(length),
                        "lines of at most %d characters".formatted(MAX_LENGTH)));
            }
        }
        return faults;
    }
}
