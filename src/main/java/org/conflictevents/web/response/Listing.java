package org.conflictevents.web.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list as it is written in JSON, made from the {@link ItemSource} that a handler returns.
 *
 * @param <T> a view
 */
@Schema(description = "A part of a list, and the way to its other parts")
public record Listing<T>(
        @Schema(description = "The items of this part, in the list's order; empty if nothing matches")
        List<T> items,

        @Schema(description = "Where in the list these items stand")
        Bounds page,

        @Schema(description = "The way to the list's other parts")
        Links links,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Ids in the request that are nowhere in the data; only where the list is empty because of it")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<HintView> hints) {

    public Listing {
        items = List.copyOf(items);
        hints = List.copyOf(hints);
    }

    /** The place of the items in the list. */
    @Schema(name = "Page", description = "Where in the list the items stand")
    public record Bounds(
            @Schema(description = "How many items were asked for at most", example = "2")
            int limit,

            @Schema(description = "How many items stand before these", example = "0")
            long offset,

            @Schema(description = "How many items the whole list has", example = "6")
            long total) {}

    /** References to this part and its neighbours. */
    @Schema(
            name = "Links",
            description =
                    "References to this part of the list and its neighbours, relative to the server; the same as in the Link"
                            + " header")
    public record Links(
            @Schema(description = "This part", example = Links.SELF)
            String self,

            @Schema(description = "The part after this one, by a cursor; null at the end", example = Links.NEXT)
            @Nullable
            String next,

            @Schema(description = "The part before this one; null at the beginning", example = "null") @Nullable
            String prev) {

        public static final String SELF = "/api/v1/battles?limit=2";
        public static final String NEXT =
                SELF + "&after=TVIcppOpHEMmnHbdeyJiZWZvcmUiOjIsInBvc2l0aW9uIjp7InZhbHVlcyI6WyIxIl19fQ";
    }
}
