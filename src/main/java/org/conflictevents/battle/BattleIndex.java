package org.conflictevents.battle;

import java.util.BitSet;
import org.conflictevents.paging.Conditions;
import org.conflictevents.paging.RowIndex;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which battles match a filter. A condition that was asked for before needs no query. */
@Component
public class BattleIndex {

    private final RowIndex<Battle> rows;
    private final SingletonSupplier<BattleRanges> ranges;

    BattleIndex(Battles battles) {
        this.rows = new RowIndex<>(battles);
        this.ranges = SingletonSupplier.of(() -> BattleRanges.of(rows));
    }

    /** Runs when the server already takes requests, so that the first need not wait for all of it. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        rows.readAhead(BattleOrder.MOST_RECENT_FIRST);
        ranges.obtain();
    }

    RowIndex<Battle> rows() {
        return rows;
    }

    /** How many battles there are; their numbers begin with 0. */
    public int size() {
        return rows.size();
    }

    /** The number of a battle by which {@link #passing} speaks of it; below 0 if there is none with this id. */
    public int number(String id) {
        return rows.number(id);
    }

    /** The numbers of those that pass. */
    public BitSet passing(BattleFilter filter) {
        BitSet passing = rows.all();
        for (BattleFilter condition : Conditions.of(filter)) {
            BitSet bounded = ranges.obtain().passing(condition);
            passing.and(bounded != null ? bounded : rows.passing(condition, condition.toSpecification()));
        }
        return passing;
    }
}
