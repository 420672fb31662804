package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattlePoints;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.paging.Lists;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Own and opponents' figures of the same losses, across battles. */
@ApiController
@Tag(name = "Derived figures")
@Transactional(readOnly = true)
class DiscrepancyController {

    /** By the column that an index has. */
    private static final Sort BY_RATIO = Sort.by("sortRatio");

    private final Discrepancies pairs;
    private final BattlePoints points;
    private final Lists lists;

    DiscrepancyController(Discrepancies pairs, BattlePoints points, Lists lists) {
        this.pairs = pairs;
        this.points = points;
        this.lists = lists;
    }

    @Operation(
            summary = "Compare what sides and their opponents say",
            description =
                    "The losses for which both a side itself and an opponent give a figure. Ordered by battle, side and type by "
                            + "default.")
    @GetMapping("/discrepancies")
    ItemSource<DiscrepancyView> listDiscrepancies(
            DiscrepancyFilter filter, BattleFilter battles, Nearby nearby, DiscrepancyOrder order) {
        return lists.of(
                Discrepancy.class,
                filter.toSpecification(points.select(battles, nearby)),
                order.sort(),
                DiscrepancyView::of);
    }

    @Operation(
            summary = "Summarise how far sides and their opponents differ",
            description =
                    "The number of pairs that match the filters, and the median ratio of the opponent's figure to the "
                            + "side's own.")
    @GetMapping("/discrepancies/summary")
    DiscrepancySummaryView getDiscrepancySummary(DiscrepancyFilter filter, BattleFilter battles, Nearby nearby) {
        Specification<Discrepancy> all = filter.toSpecification(points.select(battles, nearby));
        Specification<Discrepancy> rated = all.and((pair, query, cb) -> cb.ge(pair.get("sortRatio"), 0));
        long count = pairs.count(rated);
        return new DiscrepancySummaryView(pairs.count(all), count, median(rated, count));
    }

    /** Of an even number the mean of the two in the middle. */
    private @Nullable Double median(Specification<Discrepancy> rated, long count) {
        if (count == 0) {
            return null;
        }
        return (ratio(rated, (count - 1) / 2) + ratio(rated, count / 2)) / 2;
    }

    private double ratio(Specification<Discrepancy> rated, long place) {
        PageRequest one = PageRequest.of(Math.toIntExact(place), 1, BY_RATIO);
        List<Discrepancy> pair = pairs.findBy(rated, query -> query.slice(one).getContent());
        return Objects.requireNonNull(pair.get(0).ratio());
    }
}
