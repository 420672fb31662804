package org.conflictevents.battle;

import java.util.List;
import java.util.Optional;
import org.conflictevents.listing.Reads;
import org.springframework.data.jpa.repository.Query;

/** The battles, to be read only. */
public interface Battles extends Reads<Battle> {

    Optional<Battle> findById(String id);

    /** Of all battles. */
    @Query("""
            select new org.conflictevents.battle.BattleRanges$Row(
                b.id, b.date.start, b.date.end, b.killed, b.place.point.latitude, b.place.point.longitude)
            from Battle b""")
    List<BattleRanges.Row> findRows();
}
