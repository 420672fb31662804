package org.conflictevents.source;

import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;

/** An order of sources, as a request names it. */
record SourceSort(Ordering<Source> order) {

    static final String DEFAULT = "id";

    private static final String KEY = "-?(claimCount|name|id)";

    /** What any order is written like, as a regular expression. */
    static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Source, String> ID = new SortKey<>("id", "id", Source::id, Function.identity());
    private static final List<SortKey<Source, ?>> KEYS = List.of(
            new SortKey<>("claimCount", "claims", Source::claims, Integer::valueOf),
            new SortKey<>("name", "name", Source::name, Function.identity()),
            ID);

    /** Reads {@code -claimCount,name}. */
    static SourceSort parse(String text) {
        return new SourceSort(Ordering.parse(text, KEYS, List.of(ID)));
    }
}
