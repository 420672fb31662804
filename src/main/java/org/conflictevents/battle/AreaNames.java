package org.conflictevents.battle;

import java.util.List;
import org.conflictevents.web.KnownIds;
import org.springframework.stereotype.Component;

/** The names of first-level administrative areas, which are their ids. */
@Component
final class AreaNames implements KnownIds {

    private final Battles battles;

    AreaNames(Battles battles) {
        this.battles = battles;
    }

    @Override
    public String kind() {
        return "administrative area";
    }

    @Override
    public boolean has(String name) {
        return battles.existsArea(name);
    }

    @Override
    public List<String> near(String unknown) {
        return battles.findAreas();
    }
}
