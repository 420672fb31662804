package org.conflictevents.battle;

import java.util.Set;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;

/**
 * Battles, perhaps with their distance from a point.
 *
 * @param measured whether a distance is asked for
 */
record MeasuredBattles(ItemSource<BattleView> battles, boolean measured) implements ItemSource<BattleView> {

    @Override
    public long total() {
        return battles.total();
    }

    @Override
    public Part<BattleView> read(@Nullable Position after, int offset, int limit) {
        return battles.read(after, offset, limit);
    }

    @Override
    public Set<String> absentFields() {
        return measured ? Set.of() : Set.of("distance");
    }

    @Override
    public boolean omitsAbsentFields() {
        return true;
    }
}
