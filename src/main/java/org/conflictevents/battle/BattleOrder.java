package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.paging.Undated;
import org.conflictevents.web.query.QueryParameters;
import org.conflictevents.web.query.RefusedValueException;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order battles are listed. */
public record BattleOrder(
        @Parameter(
                description =
                        "`startDate`, `killed` (as `killedMin` counts), `title`, `id`, or by itself `distance` from `near`; "
                                + "`-` before a key descends. Battles without a value come first, those without coordinates last. "
                                + "Default: `-startDate`, then the id.",
                example = "-startDate,title",
                schema = @Schema(pattern = BattleOrder.PATTERN))
        @RequestParam(defaultValue = "-startDate")
        Ordering<Battle> sort)
        implements QueryParameters {

    private static final String KEY = "-?(startDate|killed|title|id|distance)";
    private static final String DISTANCE = "distance";
    private static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Battle, String> ID = new SortKey<>("id", "id", Battle::id, Function.identity());
    private static final List<SortKey<Battle, ?>> KEYS = List.of(
            new SortKey<>("startDate", "sortStart", Battle::sortStart, Undated::parse),
            killed(FigureChoice.DEFAULT),
            new SortKey<>("title", "title", Battle::title, Function.identity()),
            ID,
            // Measured, and no attribute: nothing is ordered by this key but by its name.
            new SortKey<>(DISTANCE, "id", Battle::id, Function.identity()));

    /** The default. */
    public static final Ordering<Battle> MOST_RECENT_FIRST = parse("-startDate");

    /** Reads {@code -startDate,title}. */
    static Ordering<Battle> parse(String text) {
        Ordering<Battle> order = Ordering.parse(text, KEYS, List.of(ID));
        if (text.contains(DISTANCE) && text.contains(",")) {
            throw new RefusedValueException("has other keys beside distance, which stands alone");
        }
        return order;
    }

    /** The same where figures are chosen so. */
    Ordering<Battle> by(FigureChoice choice) {
        return choice.equals(FigureChoice.DEFAULT) ? sort : sort.with(killed(choice));
    }

    private static SortKey<Battle, Long> killed(FigureChoice choice) {
        return new SortKey<>(
                "killed",
                (battle, cb) -> KilledColumn.of(battle, cb, choice),
                battle -> Numbers.orBelowAll(battle.killed(choice.asOf()).best(choice.rule())),
                Long::valueOf);
    }

    boolean byDistance() {
        return sort.terms().get(0).key().name().equals(DISTANCE);
    }

    boolean descending() {
        return sort.terms().get(0).descending();
    }
}
