package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.paging.Undated;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order claims are listed. */
record ClaimOrder(
        @Parameter(
                description =
                        "Sort keys with commas between them, the first decides first: `battle` (the battle's id), "
                                + "`claimedOn` (undated claims come before all others), `id`. `-` before a key sorts in "
                                + "descending order. Equal items are ordered by the battle's id and then the place in its "
                                + "article. Default: `battle`.",
                example = "-claimedOn",
                schema = @Schema(pattern = ClaimOrder.PATTERN))
        @RequestParam(defaultValue = "battle")
        Ordering<CasualtyClaim> sort)
        implements QueryParameters {

    private static final String KEY = "-?(battle|claimedOn|id)";
    private static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<CasualtyClaim, String> BATTLE =
            new SortKey<>("battle", "battle.id", claim -> claim.battle().id(), Function.identity());
    private static final SortKey<CasualtyClaim, Integer> PLACE =
            new SortKey<>("place", "ordinal", CasualtyClaim::ordinal, Integer::valueOf);
    private static final List<SortKey<CasualtyClaim, ?>> KEYS = List.of(
            BATTLE,
            new SortKey<>("claimedOn", "sortClaimedOn", CasualtyClaim::sortClaimedOn, Undated::parse),
            new SortKey<>("id", "id", CasualtyClaim::id, Function.identity()));

    /** The default. */
    static final Ordering<CasualtyClaim> BY_BATTLE = parse("battle");

    /** Reads {@code -claimedOn,battle}. */
    static Ordering<CasualtyClaim> parse(String text) {
        return Ordering.parse(text, KEYS, List.of(BATTLE, PLACE));
    }
}
