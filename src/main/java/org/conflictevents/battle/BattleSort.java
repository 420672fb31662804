package org.conflictevents.battle;

import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.paging.Undated;

/** An order of battles, as a request names it. */
public record BattleSort(Ordering<Battle> order) {

    static final String DEFAULT = "-startDate";

    private static final String KEY = "-?(startDate|killed|title|id)";

    /** What any order is written like, as a regular expression. */
    static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Battle, String> ID = new SortKey<>("id", "id", Battle::id, Function.identity());
    private static final List<SortKey<Battle, ?>> KEYS = List.of(
            new SortKey<>("startDate", "sortStart", Battle::sortStart, Undated::parse),
            new SortKey<>("killed", "sortKilled", Battle::sortKilled, Long::valueOf),
            new SortKey<>("title", "title", Battle::title, Function.identity()),
            ID);

    /** The default order. */
    public static final Ordering<Battle> MOST_RECENT_FIRST = parse(DEFAULT).order();

    /** Reads {@code -startDate,title}. */
    static BattleSort parse(String text) {
        return new BattleSort(Ordering.parse(text, KEYS, List.of(ID)));
    }
}
