package org.conflictevents.casualty;

import java.util.List;
import java.util.Optional;
import org.conflictevents.paging.ReadOnlyRepository;

/** The casualty claims, to be read only. */
public interface CasualtyClaims extends ReadOnlyRepository<CasualtyClaim> {

    Optional<CasualtyClaim> findById(String id);

    /** All claims of a battle in the order of its article. */
    List<CasualtyClaim> findByBattleIdOrderByOrdinal(String battle);
}
