package org.conflictevents.battle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictevents.paging.ReadOnlyRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/** The battles, to be read only. */
public interface Battles extends ReadOnlyRepository<Battle> {

    Optional<Battle> findById(String id);

    /** Those of the ids that there are. */
    @NativeQuery("select id from battle where id in (:ids)")
    Set<String> findIds(Collection<String> ids);

    /** Whether a battle was fought in an area of this name. */
    @NativeQuery("select count(*) > 0 from battle where admin1 = :name")
    boolean existsArea(String name);

    /** The first names of areas. */
    @NativeQuery(
            "select distinct admin1 from battle where admin1 is not null order by admin1 fetch first 5000 rows only")
    List<String> findAreas();

    /** Whether a battle belongs to the war or campaign of this name, of which {@code start} is what the index holds. */
    @NativeQuery("select count(*) > 0 from battle_part_of where name_start = :start and name = :name")
    boolean existsWar(String start, String name);

    /** The first names of wars and campaigns. In SQL, as Hibernate takes a tenth of the start to load its own parser. */
    @NativeQuery("select distinct name from battle_part_of order by name fetch first 2000 rows only")
    List<String> findWars();
}
