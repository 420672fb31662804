package org.conflictevents.battle;

import org.conflictevents.paging.StoredIds;
import org.springframework.stereotype.Component;

/** The ids of battles. */
@Component
final class BattleIds extends StoredIds<Battle> {

    BattleIds(Battles battles) {
        super("battle", battles);
    }
}
