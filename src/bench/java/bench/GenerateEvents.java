package bench;

import java.io.IOException;
import java.nio.file.Path;
import org.conflictevents.seed.GeneratedEvents;

/** Writes a data folder of as many coded events as are wanted: the number, then the folder. */
public final class GenerateEvents {

    private GenerateEvents() {}

    public static void main(String[] args) throws IOException {
        GeneratedEvents.write(Integer.parseInt(args[0]), Path.of(args[1]).resolve("ged/generated.csv"));
    }
}
