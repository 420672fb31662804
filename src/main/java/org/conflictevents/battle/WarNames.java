package org.conflictevents.battle;

import java.util.List;
import org.conflictevents.web.KnownIds;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The names of wars and campaigns, which are their ids. */
@Component
final class WarNames implements KnownIds {

    private static final Limit SOME = Limit.of(2_000);

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
        return battles.existsWar(name);
    }

    @Override
    public List<String> near(String unknown) {
        return battles.findWars(SOME);
    }
}
