package org.conflictevents.version;

import java.util.List;
import org.conflictevents.web.ItemSource.Position;

/**
 * A battle or a claim that two versions do not have alike.
 *
 * @param id of the claim; the battle's own for the battle itself, which stands before its claims
 */
record ChangedRecord(String battle, String id, Change change) {

    boolean isBattle() {
        return id.equals(battle);
    }

    Position position() {
        return new Position(List.of(battle, id));
    }
}
