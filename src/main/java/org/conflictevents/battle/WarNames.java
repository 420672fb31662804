package org.conflictevents.battle;

import java.util.List;
import org.conflictevents.web.KnownIds;
import org.springframework.stereotype.Component;

/** The names of wars and campaigns, which are their ids. */
@Component
final class WarNames implements KnownIds {

    private final Battles battles;

    WarNames(Battles battles) {
        this.battles = battles;
    }

    @Override
    public String kind() {
        return "war or campaign";
    }

    @Override
    public boolean has(String name) {
        return battles.existsWar(PartOf.of(name).start(), name);
    }

    @Override
    public List<String> near(String unknown) {
        return battles.findWars();
    }
}
