package org.conflictevents.battle;

import java.util.List;
import java.util.Optional;
import org.conflictevents.paging.ReadOnlyRepository;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** The battles, to be read only. */
public interface Battles extends ReadOnlyRepository<Battle> {

    Optional<Battle> findById(String id);

    /** Whether a battle belongs to the war or campaign of this name. */
    @Query(
            "select count(war) > 0 from Battle battle join battle.partOf war where war.name = :name and war.start = :name")
    boolean existsWar(String name);

    /** The first names of wars and campaigns. */
    @Query("select distinct war.name from Battle battle join battle.partOf war order by war.name")
    List<String> findWars(Limit limit);
}
