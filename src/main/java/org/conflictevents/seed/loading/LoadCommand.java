package org.conflictevents.seed.loading;

import org.conflictevents.seed.DataFolder;
import org.conflictevents.store.StoreConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/** Loads the data folder, unless it is loaded, for instances that are started later. */
public final class LoadCommand {

    private LoadCommand() {}

    /**
     * Loads what the program would serve when started with these properties.
     *
     * @return the process's exit code: 0, 1 if it could not be loaded, 2 if nothing would be kept of it
     */
    public static int run(String... properties) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Configuration.class)
                .web(WebApplicationType.NONE)
                .run(properties)) {
            boolean kept = StoreConfiguration.isKept(context.getEnvironment());
            if (!kept) {
                System.err.println(
                        "error: nothing is kept: --load needs --conflict-events.store=FILE or the profile postgres");
            }
            return kept ? 0 : 2;
        } catch (RuntimeException e) {
            // Spring Boot has said why.
            return 1;
        }
    }

    /** Nothing at all is loaded where nothing would be kept. */
    @Conditional(StoreConfiguration.OnKeptStore.class)
    @Import({DataFolder.class, FolderInput.class, SeedLoader.class, StoreConfiguration.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Configuration {}
}
