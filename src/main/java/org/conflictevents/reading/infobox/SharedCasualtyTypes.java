package org.conflictevents.reading.infobox;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.TokenizedText;

/** Gives arms of service that are listed with commas what is told of the last: "80 infantry, 230 cavalry killed". */
final class SharedCasualtyTypes {

    private static final Set<String> ARMS = Set.of(
            "infantry",
            "infantrymen",
            "cavalry",
            "cavalrymen",
            "foot",
            "footmen",
            "horse",
            "horsemen",
            "archers",
            "crossbowmen",
            "longbowmen",
            "men-at-arms",
            "knights",
            "artillerymen",
            "gunners",
            "dragoons",
            "hussars",
            "sailors",
            "marines",
            "seamen",
            "pikemen",
            "musketeers",
            "militia");

    private final TokenizedText passage;

    SharedCasualtyTypes(TokenizedText passage) {
        this.passage = passage;
    }

    /** Completes items that nothing is told of by itself. */
    void complete(List<CasualtyItem> items) {
        for (int i = items.size() - 2; i >= 0; i--) {
            CasualtyItem item = items.get(i);
            CasualtyItem after = items.get(i + 1);
            boolean listed = passage.is(item.next(), ",") && after.figure().first() == item.next() + 1;
            boolean told = item.isTyped() || item.header().type() != null;
            if (listed && !told && endsInArm(item) && namesArm(after)) {
                after.types().forEach(type -> item.addType(type, false));
            }
        }
    }

    private boolean endsInArm(CasualtyItem item) {
        return item.noun() == CountedNoun.PERSONS && isArm(item.next() - 1);
    }

    private boolean namesArm(CasualtyItem item) {
        boolean named = false;
        for (int at = item.figure().next(); at < item.next(); at++) {
            named |= isArm(at);
        }
        return named && item.noun() == CountedNoun.PERSONS;
    }

    private boolean isArm(int at) {
        return ARMS.contains(passage.token(at).lower());
    }
}
