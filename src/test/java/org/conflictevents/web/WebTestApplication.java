package org.conflictevents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.conflictevents.web.format.GeoFeature;
import org.conflictevents.web.problem.NotFoundException;
import org.conflictevents.web.query.LastDay;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.RefusedValueException;
import org.conflictevents.web.query.ValidRange;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * This package alone, with a feature of birds to serve. Not annotated as a configuration, so that no test of another package finds
 * it.
 */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = {"org.conflictevents.web", "org.conflictevents.cache"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@Import(WebTestApplication.BirdController.class)
class WebTestApplication {

    @Bean
    DataVersion dataVersion() {
        return () -> "v1";
    }

    @Bean
    RequestEnds requestEnds() {
        return new RequestEnds();
    }

    /** Says when the server is done with a request, whether or not its client still waits for the response. */
    static final class RequestEnds implements ServletRequestListener {

        private static final Map<String, CompletableFuture<Void>> BY_QUERY = new ConcurrentHashMap<>();

        static CompletableFuture<Void> of(String query) {
            return BY_QUERY.computeIfAbsent(query, unseen -> new CompletableFuture<>());
        }

        @Override
        public void requestDestroyed(ServletRequestEvent event) {
            String query = ((HttpServletRequest) event.getServletRequest()).getQueryString();
            if (query != null) {
                of(query).complete(null);
            }
        }
    }

    enum Diet {
        SEEDS,
        INSECTS,
        FISH
    }

    record Wingspan(int centimetres) {

        static Wingspan parse(String text) {
            if (!text.endsWith("cm")) {
                throw new RefusedValueException("is not a wingspan in cm");
            }
            return new Wingspan(Integer.parseInt(text.substring(0, text.length() - 2)));
        }
    }

    @ValidRange(from = "seenFrom", to = "seenTo")
    @ValidRange(from = "eggsMin", to = "eggsMax")
    record BirdFilter(
            @Parameter(description = "Words of the name", example = "owl") @Nullable @Size(max = 10)
            String q,

            @Parameter(description = "What it eats; repeat for any of several", example = "FISH")
            Set<Diet> diet,

            @Parameter(description = "Ring numbers", example = "7")
            List<@Min(1) @Max(99) Integer> ring,

            @Parameter(description = "Not seen before", example = "2019-11-18") @Nullable
            LocalDate seenFrom,

            @Parameter(description = "Not seen after", example = "2019-11-21") @Nullable @LastDay
            LocalDate seenTo,

            @Parameter(description = "Fewest eggs", example = "1") @Nullable @Min(0)
            Long eggsMin,

            @Parameter(description = "Most eggs", example = "4") @Nullable
            Long eggsMax,

            @Parameter(description = "Whether it sings", example = "true") @Nullable
            Boolean sings,

            @Parameter(description = "Wingspan", example = "20cm") @Nullable
            Wingspan wingspan,

            @Parameter(description = "Country", example = "ML")
            @Nullable
            @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters")
            String country)
            implements QueryParameters {}

    @Schema(description = "A nest")
    record NestView(
            @Schema(description = "Height in metres; null where nobody measured", example = "4") @Nullable
            Integer height) {}

    @Schema(description = "A bird")
    record BirdView(
            @Schema(description = "Its id", example = "owl") String id,

            @Schema(description = "What it eats; null where unknown", example = "null") @Nullable
            Diet diet,

            @Schema(description = "When it was first seen", example = "2019-11-18")
            LocalDate seen,

            @Schema(description = "Its nest; null where it has none") @Nullable
            NestView nest,

            @Schema(description = "Its other names") List<String> names) {

        static BirdView of(int number) {
            return new BirdView("bird-" + number, null, LocalDate.of(2019, 11, 18), null, List.of());
        }
    }

    @Schema(description = "A count of birds at a place")
    record SightingView(
            @Schema(description = "Its id", example = "sighting-1")
            String id,

            @Schema(description = "What was said", example = "owl")
            String words,

            @Schema(description = "Change since the last count; null where there was none", example = "-2") @Nullable
            Integer change,

            @Schema(description = "Where; null where unknown") @Nullable
            PlaceView place,

            @Schema(description = "Who saw it") List<WatcherView> seenBy,

            @Schema(description = "Other words", example = "[\"bird\"]")
            List<String> tags,

            @Schema(description = "Who was with it") List<FlockView> flocks)
            implements GeoFeature {

        static SightingView of(int number) {
            return new SightingView(
                    "sighting-" + number,
                    "=1+" + number,
                    number % 2 == 0 ? null : -number,
                    number % 3 == 0 ? null : new PlaceView("Gao, \"Mali\"", 16.25, -0.05),
                    List.of(new WatcherView("a", null), new WatcherView("b", "Bé")),
                    List.of("@x", "y"),
                    List.of(new FlockView(List.of("egret"))));
        }

        @Override
        public @Nullable GeoPoint point() {
            return place == null ? null : new GeoPoint(place.longitude(), place.latitude());
        }
    }

    @Schema(description = "A place")
    record PlaceView(
            @Schema(description = "Its name", example = "Gao")
            String name,

            @Schema(description = "Degrees north", example = "16.25")
            double latitude,

            @Schema(description = "Degrees east", example = "-0.05")
            double longitude) {}

    @Schema(description = "Somebody")
    record WatcherView(
            @Schema(description = "Id", example = "a") String id,

            @Schema(description = "Name; null where unknown", example = "Bé") @Nullable
            String name) {}

    @Schema(description = "A flock")
    record FlockView(
            @Schema(description = "Kinds", example = "[\"egret\"]")
            List<String> kinds) {}

    @Schema(description = "What was asked for")
    record EchoView(
            @Schema(description = "The filter", example = "BirdFilter[]")
            String filter) {}

    @Schema(description = "What was counted of one kind")
    record TallyView(
            @Schema(description = "The kind", example = "owl")
            String kind,

            @Schema(description = "How many", example = "2") int birds) {}

    @Schema(description = "A count of all kinds at a place")
    record CensusView(
            @Schema(description = "Where", example = "Gao") String place,

            @Schema(description = "When; null where unknown", example = "2019-11-18") @Nullable
            LocalDate day,

            @Schema(description = "Each kind") List<TallyView> items,

            @Schema(description = "What nobody could tell apart", example = "[\"feather\"]")
            List<String> doubts) {}

    /** 1,234 sightings, of which even ones alone where a filter is set; remembers how it was read. */
    static class Sightings implements ItemSource<SightingView> {

        static final int COUNT = 1234;
        static final AtomicInteger READS = new AtomicInteger();

        private final int step;

        Sightings(@Nullable Integer step) {
            this.step = step == null ? 1 : step;
        }

        @Override
        public long total() {
            return (COUNT + step - 1) / step;
        }

        @Override
        public Part<SightingView> read(@Nullable Position after, int offset, int limit) {
            READS.incrementAndGet();
            int from = (after == null ? 0 : after.number(0, COUNT - 1) + step) + offset * step;
            List<Integer> numbers = IntStream.iterate(from, number -> number < COUNT, number -> number + step)
                    .limit(limit)
                    .boxed()
                    .toList();
            Position last = numbers.isEmpty() ? null : Position.of(numbers.get(numbers.size() - 1));
            return new Part<>(numbers.stream().map(SightingView::of).toList(), last);
        }
    }

    /** Goes on for ever, or fails once so many have been read. */
    static class Endless implements ItemSource<SightingView> {

        static final AtomicInteger READS = new AtomicInteger();

        private final @Nullable Integer failingAt;

        Endless(@Nullable Integer failingAt) {
            this.failingAt = failingAt;
        }

        @Override
        public long total() {
            return Long.MAX_VALUE;
        }

        @Override
        public Part<SightingView> read(@Nullable Position after, int offset, int limit) {
            READS.incrementAndGet();
            int start = after == null ? 0 : after.number(1, Integer.MAX_VALUE);
            if (failingAt != null && start >= failingAt) {
                throw new IllegalStateException("select secret from org.conflictevents.Nowhere");
            }
            List<SightingView> items = IntStream.range(start, start + limit)
                    .mapToObj(SightingView::of)
                    .toList();
            return new Part<>(items, Position.of(start + limit));
        }
    }

    record SightingFilter(
            @Parameter(description = "Every how many", example = "2") @Nullable @Min(1)
            Integer step) implements QueryParameters {}

    @TestComponent
    @ApiController
    @Tag(name = "Birds", description = "Birds")
    static class BirdController {

        @GetMapping("/birds")
        @Operation(summary = "List birds")
        ItemSource<BirdView> listBirds(BirdFilter filter) {
            return ItemSource.of(IntStream.range(0, 45).mapToObj(BirdView::of).toList());
        }

        @GetMapping("/birds/{id}")
        @Operation(summary = "Get a bird")
        BirdView getBird(@Parameter(description = "Its id", example = "bird-1") @PathVariable String id) {
            if (!id.startsWith("bird-")) {
                throw new NotFoundException("bird", id);
            }
            return BirdView.of(1);
        }

        @GetMapping("/echo")
        @Operation(summary = "Say what was asked for")
        EchoView echo(BirdFilter filter) {
            return new EchoView(filter.toString());
        }

        @GetMapping("/sightings")
        @Operation(summary = "List sightings")
        ItemSource<SightingView> listSightings(SightingFilter filter) {
            return new Sightings(filter.step());
        }

        @GetMapping("/endless")
        @Operation(summary = "List what has no end, or fails")
        ItemSource<SightingView> listEndless(SightingFilter filter) {
            return new Endless(filter.step());
        }

        @GetMapping("/watchers")
        @Operation(summary = "List watchers")
        ItemSource<WatcherView> listWatchers() {
            return ItemSource.of(
                    List.of(new WatcherView("a", null), new WatcherView("b", "Bé"), new WatcherView("c", "Cy")));
        }

        @GetMapping("/census")
        @Operation(summary = "Get a count")
        CensusView getCensus() {
            return new CensusView(
                    "Gao",
                    null,
                    List.of(new TallyView("owl", 2), new TallyView("egret", 0)),
                    List.of("feather", "call"));
        }

        @GetMapping("/sightings/{number}")
        @Operation(summary = "Get a sighting")
        SightingView getSighting(@Parameter(description = "Its number", example = "1") @PathVariable int number) {
            return SightingView.of(number);
        }

        @GetMapping("/unavailable")
        @Operation(summary = "Ask a database that does not answer")
        BirdView ask() throws SQLException {
            throw new SQLTransientConnectionException("select secret from nowhere");
        }

        @GetMapping("/broken")
        @Operation(summary = "Fail")
        BirdView fail() {
            throw new IllegalStateException("select secret from org.conflictevents.Nowhere");
        }
    }
}
