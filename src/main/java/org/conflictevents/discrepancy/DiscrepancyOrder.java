package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order own and opponents' figures are listed. */
record DiscrepancyOrder(
        @Parameter(
                description = "`battle`, `own`, `opponent`, `ratio` (none first); `-` before a key descends. Default: "
                        + "`battle`, then side and type.",
                example = "-ratio",
                schema = @Schema(pattern = DiscrepancyOrder.PATTERN))
        @RequestParam(defaultValue = "battle")
        Ordering<Discrepancy> sort)
        implements QueryParameters {

    private static final String KEY = "-?(battle|own|opponent|ratio)";
    private static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Discrepancy, String> BATTLE = new SortKey<>(
            "battle", "battle.id", discrepancy -> discrepancy.battle().id(), Function.identity());
    /** By battle, side and type. */
    private static final SortKey<Discrepancy, Integer> PLACE =
            new SortKey<>("place", "ordinal", Discrepancy::ordinal, Integer::valueOf);

    private static final List<SortKey<Discrepancy, ?>> KEYS = List.of(
            BATTLE,
            new SortKey<>("own", "own", Discrepancy::own, Long::valueOf),
            new SortKey<>("opponent", "opponent", Discrepancy::opponent, Long::valueOf),
            new SortKey<>("ratio", "sortRatio", Discrepancy::sortRatio, Double::valueOf));

    /** Reads {@code -ratio,battle}. */
    static Ordering<Discrepancy> parse(String text) {
        return Ordering.parse(text, KEYS, List.of(BATTLE, PLACE));
    }
}
