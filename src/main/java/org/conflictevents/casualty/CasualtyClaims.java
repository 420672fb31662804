package org.conflictevents.casualty;

import java.util.List;
import java.util.Optional;
import org.conflictevents.listing.Reads;
import org.springframework.data.jpa.repository.Query;

/** The casualty claims, to be read only. */
interface CasualtyClaims extends Reads<CasualtyClaim> {

    Optional<CasualtyClaim> findById(String id);

    /** All claims of a battle in the order of its article. */
    List<CasualtyClaim> findByBattleIdOrderByOrdinal(String battle);

    /** Of all claims. */
    @Query(
            "select new org.conflictevents.casualty.ClaimColumns$Row(c.id, c.battle.id, c.claimedOn) from CasualtyClaim c")
    List<ClaimColumns.Row> findRows();
}
