package bench;

import bench.plain.PlainApplication;
import org.conflictevents.ConflictEventsApplication;
import org.conflictevents.seed.GeneratedDataSet;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The real application and, on the next port, a plain one over the same database. One of them is under load at a time.
 *
 * <p>System properties: {@code generated.battles}, how many battles to generate, 0 for those of the data folder;
 * {@code bench.port}, the port of the real one.
 */
public final class BenchServers {

    private static final int PORT = Integer.getInteger("bench.port", 28180);

    private BenchServers() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(ConflictEventsApplication.class)
                .initializers(new GeneratedDataSet())
                .run("--server.port=" + PORT);
        PlainApplication.start(PORT + 1);
    }
}
