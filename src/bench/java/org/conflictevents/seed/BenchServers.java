package org.conflictevents.seed;

import bench.plain.PlainApplication;
import org.conflictevents.ConflictEventsApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The real application and, on the next port, a plain one over the same database. One of them is under load at a time.
 *
 * <p>System properties: {@code bench.battles}, how many battles to generate, 0 for those of the data folder;
 * {@code bench.port}, the port of the real one.
 */
public final class BenchServers {

    private static final int BATTLES = Integer.getInteger("bench.battles", 50_000);
    private static final int PORT = Integer.getInteger("bench.port", 18080);

    private BenchServers() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(ConflictEventsApplication.class)
                .initializers(context -> generate((GenericApplicationContext) context))
                .run("--server.port=" + PORT);
        PlainApplication.start(PORT + 1);
    }

    private static void generate(GenericApplicationContext context) {
        if (BATTLES > 0) {
            context.registerBean(
                    "generatedFolder",
                    GeneratedFolder.class,
                    () -> new GeneratedFolder(context.getBean(SeedProperties.class), BATTLES),
                    definition -> definition.setPrimary(true));
        }
    }
}
