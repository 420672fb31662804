package org.conflictevents.seed;

import org.conflictevents.ConflictEventsApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The real application over generated battles instead of a data folder. How many is the system property
 * {@code bench.battles}, 50,000 if it is absent.
 */
public final class GeneratedDataApplication {

    private static final int BATTLES = Integer.getInteger("bench.battles", 50_000);

    private GeneratedDataApplication() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(ConflictEventsApplication.class)
                .initializers(context -> generate((GenericApplicationContext) context))
                .run(args);
    }

    private static void generate(GenericApplicationContext context) {
        context.registerBean(
                "generatedFolder",
                GeneratedFolder.class,
                () -> new GeneratedFolder(context.getBean(SeedProperties.class), BATTLES),
                definition -> definition.setPrimary(true));
    }
}
