package org.conflictevents.version;

import java.util.List;
import org.conflictevents.web.ItemSource.Position;

/**
 * A battle or a claim that two versions do not have alike.
 *
 * @param claim empty for the battle itself, which stands before its claims
 */
record ChangedRecord(String battle, String claim, Change change) {

    boolean isBattle() {
        return claim.isEmpty();
    }

    /** Of the claim, or of the battle. */
    String id() {
        return isBattle() ? battle : claim;
    }

    Position position() {
        return new Position(List.of(battle, claim));
    }
}
