package org.conflictevents.battle;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

/** The battles, to be read only. */
public interface Battles extends Repository<Battle, String> {

    Optional<Battle> findById(String id);

    Page<Battle> findAll(Specification<Battle> filter, Pageable page);
}
