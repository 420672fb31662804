package org.conflictevents.casualty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

/** The casualty claims, to be read only. */
interface CasualtyClaims extends Repository<CasualtyClaim, String> {

    Optional<CasualtyClaim> findById(String id);

    /** All claims of a battle in the order of its article. */
    List<CasualtyClaim> findByBattleIdOrderByOrdinal(String battle);

    Page<CasualtyClaim> findAll(Specification<CasualtyClaim> filter, Pageable page);
}
