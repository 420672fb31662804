package org.conflictevents.battle;

import java.util.Set;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;

/**
 * Battles with their distance from a point.
 *
 * @param near null where no distance is asked for
 */
record MeasuredBattles(
        ItemSource<BattleView> battles, @Nullable LatLon near) implements ItemSource<BattleView> {

    @Override
    public long total() {
        return battles.total();
    }

    @Override
    public Part<BattleView> read(@Nullable Position after, int offset, int limit) {
        Part<BattleView> part = battles.read(after, offset, limit);
        return near == null
                ? part
                : new Part<>(
                        part.items().stream().map(battle -> battle.from(near)).toList(), part.last());
    }

    @Override
    public Set<String> absentFields() {
        return near == null ? Set.of("distance") : Set.of();
    }

    @Override
    public boolean omitsAbsentFields() {
        return true;
    }
}
