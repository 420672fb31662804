package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conflictevents.seed.GeneratedBattles;
import org.conflictevents.seed.GeneratedEvents;
import org.conflictevents.seed.LoadedArticle;

/** Writes a data folder of as many coded events as are wanted, and of an article for each twenty: the number, then the folder. */
public final class GenerateEvents {

    private static final int EVENTS_PER_ARTICLE = 20;

    private GenerateEvents() {}

    public static void main(String[] args) throws IOException {
        int events = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        GeneratedEvents.write(events, folder.resolve("ged/generated.csv"));
        Files.createDirectories(folder.resolve("articles"));
        for (LoadedArticle article : GeneratedBattles.generate(events / EVENTS_PER_ARTICLE)) {
            Files.writeString(folder.resolve(article.file()), article.text());
        }
    }
}
