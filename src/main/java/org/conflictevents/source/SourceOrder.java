package org.conflictevents.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order sources are listed. */
record SourceOrder(
        @Parameter(
                description = "`claimCount`, `name`, `id`; `-` before a key descends. Default: `id`.",
                example = "-claimCount,name",
                schema = @Schema(pattern = SourceOrder.PATTERN))
        @RequestParam(defaultValue = "id")
        Ordering<Source> sort)
        implements QueryParameters {

    private static final String KEY = "-?(claimCount|name|id)";
    private static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Source, String> ID = new SortKey<>("id", "id", Source::id, Function.identity());
    private static final List<SortKey<Source, ?>> KEYS = List.of(
            new SortKey<>("claimCount", "claims", Source::claims, Integer::valueOf),
            new SortKey<>("name", "name", Source::name, Function.identity()),
            ID);

    /** Reads {@code -claimCount,name}. */
    static Ordering<Source> parse(String text) {
        return Ordering.parse(text, KEYS, List.of(ID));
    }
}
