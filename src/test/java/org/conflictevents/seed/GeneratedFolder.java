package org.conflictevents.seed;

import java.util.List;
import org.conflictevents.seed.gazetteer.Gazetteer;

/** Generated battles in place of a data folder. */
final class GeneratedFolder extends DataFolder {

    private final int battles;

    GeneratedFolder(SeedProperties properties, int battles) {
        super(properties);
        this.battles = battles;
    }

    @Override
    String description() {
        return "generated battles";
    }

    @Override
    LoadedData load() {
        return new LoadedData(GeneratedBattles.generate(battles), List.of(), List.of(), Gazetteer.EMPTY);
    }
}
