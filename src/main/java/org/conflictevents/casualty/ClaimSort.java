package org.conflictevents.casualty;

import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.paging.Undated;

/** An order of claims, as a request names it. */
record ClaimSort(Ordering<CasualtyClaim> order) {

    static final String DEFAULT = "battle";

    private static final String KEY = "-?(battle|claimedOn|id)";

    /** What any order is written like, as a regular expression. */
    static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<CasualtyClaim, String> BATTLE =
            new SortKey<>("battle", "battle.id", claim -> claim.battle().id(), Function.identity());
    private static final SortKey<CasualtyClaim, Integer> PLACE =
            new SortKey<>("place", "ordinal", CasualtyClaim::ordinal, Integer::valueOf);
    private static final List<SortKey<CasualtyClaim, ?>> KEYS = List.of(
            BATTLE,
            new SortKey<>("claimedOn", "sortClaimedOn", CasualtyClaim::sortClaimedOn, Undated::parse),
            new SortKey<>("id", "id", CasualtyClaim::id, Function.identity()));

    /** Reads {@code -claimedOn,battle}. */
    static ClaimSort parse(String text) {
        return new ClaimSort(Ordering.parse(text, KEYS, List.of(BATTLE, PLACE)));
    }
}
