package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.vocabulary.Rule;

/** How many were killed by each rule but LATEST, or a number below all others where it chooses none: for sorting by an index. */
@Embeddable
record KilledByRule(
        @Column(name = "sort_killed_lowest") long lowest,
        @Column(name = "sort_killed_highest") long highest,
        @Column(name = "sort_killed_own") long own,
        @Column(name = "sort_killed_opponent") long opponent,
        @Column(name = "sort_killed_third_party") long thirdParty) {

    static KilledByRule of(Numbers killed) {
        return new KilledByRule(
                Numbers.orBelowAll(killed.best(Rule.LOWEST)),
                Numbers.orBelowAll(killed.best(Rule.HIGHEST)),
                Numbers.orBelowAll(killed.best(Rule.OWN)),
                Numbers.orBelowAll(killed.best(Rule.OPPONENT)),
                Numbers.orBelowAll(killed.best(Rule.THIRD_PARTY)));
    }
}
