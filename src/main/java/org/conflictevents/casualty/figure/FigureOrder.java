package org.conflictevents.casualty.figure;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order figures are listed. */
record FigureOrder(
        @Parameter(
                description =
                        "`battle` or `latest` (`best` by that rule; none first); `-` before a key descends. Default: "
                                + "`battle`.",
                example = "-latest",
                schema = @Schema(pattern = FigureOrder.PATTERN))
        @RequestParam(defaultValue = "battle")
        Ordering<BattleFigure> sort)
        implements QueryParameters {

    private static final String KEY = "-?(battle|latest)";
    private static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<BattleFigure, String> BATTLE =
            new SortKey<>("battle", "id.battleId", figure -> figure.id().battleId(), Function.identity());
    private static final SortKey<BattleFigure, Integer> PLACE =
            new SortKey<>("place", "id.ordinal", figure -> figure.id().ordinal(), Integer::valueOf);
    private static final List<SortKey<BattleFigure, ?>> KEYS = List.of(
            BATTLE,
            new SortKey<>("latest", "figure.sortBest", row -> row.figure().sortBest(), Long::valueOf));

    /** Reads {@code -latest,battle}. */
    static Ordering<BattleFigure> parse(String text) {
        return Ordering.parse(text, KEYS, List.of(BATTLE, PLACE));
    }
}
