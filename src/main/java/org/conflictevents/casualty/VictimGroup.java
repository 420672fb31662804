package org.conflictevents.casualty;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Whose losses a claim is about, as requests write it. */
public enum VictimGroup {
    /** People of a side of the fight. */
    SIDE(null),
    /** Civilians. */
    CIVILIANS(Victims.CIVILIANS),
    /** Victims of unknown identity, or people of a party that did not fight. */
    UNKNOWN(Victims.UNKNOWN),
    /** Everybody together. */
    ALL(Victims.ALL);

    /** Null for people of a side. */
    private final @Nullable Victims victims;

    VictimGroup(@Nullable Victims victims) {
        this.victims = victims;
    }

    /** The condition that some losses are those of any of these. */
    public static Predicate any(Collection<VictimGroup> groups, Path<Victims> victims, CriteriaBuilder cb) {
        return cb.or(groups.stream()
                .map(group -> group.victims == null ? cb.isNull(victims) : cb.equal(victims, group.victims))
                .toArray(Predicate[]::new));
    }
}
