package org.conflictevents.casualty;

import java.util.List;
import java.util.Optional;
import org.conflictevents.listing.Reads;

/** The casualty claims, to be read only. */
interface CasualtyClaims extends Reads<CasualtyClaim> {

    Optional<CasualtyClaim> findById(String id);

    /** All claims of a battle in the order of its article. */
    List<CasualtyClaim> findByBattleIdOrderByOrdinal(String battle);
}
