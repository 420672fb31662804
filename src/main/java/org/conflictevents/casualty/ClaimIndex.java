package org.conflictevents.casualty;

import java.util.BitSet;
import java.util.Set;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattleIndex;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.paging.Conditions;
import org.conflictevents.paging.RowIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which claims pass a filter, known without a query where each of its conditions was once asked for. */
@Component
class ClaimIndex {

    private final RowIndex<CasualtyClaim> rows;
    private final BattleIndex battles;
    private final SingletonSupplier<ClaimColumns> columns;

    ClaimIndex(CasualtyClaims claims, BattleIndex battles) {
        this.rows = new RowIndex<>(claims);
        this.battles = battles;
        this.columns = SingletonSupplier.of(() -> new ClaimColumns(rows, battles));
    }

    /** While the server takes its first requests already: these need not wait for all of it, and later ones for nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        rows.readAhead(ClaimOrder.BY_BATTLE);
        columns.obtain();
    }

    RowIndex<CasualtyClaim> rows() {
        return rows;
    }

    /**
     * The numbers of those that pass, about battles that pass.
     *
     * @param ids of these battles alone; empty for all
     * @param circle where the battles may lie; null for everywhere
     */
    BitSet passing(ClaimFilter filter, Set<String> ids, BattleFilter battleFilter, @Nullable Circle circle) {
        BitSet passing = rows.all();
        if (filter.asOf() != null) {
            // With asOf, status means the status on that day: the conditions cannot be taken one by one.
            passing.and(rows.passing(filter, filter.toSpecification()));
        } else {
            Conditions.of(filter).forEach(condition -> passing.and(passingOne(condition)));
        }
        if (circle != null || !Conditions.of(battleFilter).isEmpty()) {
            passing.and(columns.obtain().about(battles.passing(battleFilter, circle)));
        }
        if (!ids.isEmpty()) {
            passing.and(columns.obtain().about(numbers(ids)));
        }
        return passing;
    }

    /** Of the battles that there are. */
    private BitSet numbers(Set<String> ids) {
        BitSet numbers = new BitSet(battles.size());
        ids.stream().mapToInt(battles::number).filter(number -> number >= 0).forEach(numbers::set);
        return numbers;
    }

    private BitSet passingOne(ClaimFilter condition) {
        BitSet bounded = columns.obtain().passing(condition);
        return bounded != null ? bounded : rows.passing(condition, condition.toSpecification());
    }
}
