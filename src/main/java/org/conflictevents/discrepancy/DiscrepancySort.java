package org.conflictevents.discrepancy;

import java.util.List;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;

/** An order of pairs of figures, as a request names it. */
record DiscrepancySort(Ordering<Discrepancy> order) {

    static final String DEFAULT = "battle";

    private static final String KEY = "-?(battle|own|opponent|ratio)";

    /** What any order is written like, as a regular expression. */
    static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Discrepancy, Integer> PLACE =
            new SortKey<>("battle", "ordinal", Discrepancy::ordinal, Integer::valueOf);
    private static final List<SortKey<Discrepancy, ?>> KEYS = List.of(
            PLACE,
            new SortKey<>("own", "own", Discrepancy::own, Long::valueOf),
            new SortKey<>("opponent", "opponent", Discrepancy::opponent, Long::valueOf),
            new SortKey<>("ratio", "sortRatio", Discrepancy::sortRatio, Double::valueOf));

    /** Reads {@code -ratio,battle}. */
    static DiscrepancySort parse(String text) {
        return new DiscrepancySort(Ordering.parse(text, KEYS, List.of(PLACE)));
    }
}
