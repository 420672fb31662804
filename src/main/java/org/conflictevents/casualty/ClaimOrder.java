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
                        "`battle`, `claimedOn` (undated first), `id`; `-` before a key descends. Default: `battle`, "
                                + "then the place in the article.",
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
