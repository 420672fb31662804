package org.conflictevents.store;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** For whoever looks after a store: lists what it holds, and drops what is needed no longer. Nothing goes by itself. */
public final class VersionCommands {

    private final PrintStream out;
    private final PrintStream err;

    VersionCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Prints the versions in the store that these properties name.
     *
     * @return the process's exit code: 0, or 1 if the store cannot be read
     */
    public static int list(String... properties) {
        return run(properties, store -> new VersionCommands(System.out, System.err).list(store));
    }

    /**
     * Drops a version from the store that these properties name.
     *
     * @param name a data version, or the schema that holds it
     * @return the process's exit code: 0, or 1 if there is none of that name, or an instance serves it
     */
    public static int drop(String name, String... properties) {
        return run(properties, store -> new VersionCommands(System.out, System.err).drop(name, store));
    }

    int list(StoreConnection store) {
        return store.answer(database -> {
            new Catalogue(database).versions().forEach(stored -> out.println(stored.description()));
            return 0;
        });
    }

    int drop(String name, StoreConnection store) {
        return store.answer(database -> {
            Catalogue catalogue = new Catalogue(database);
            StoreLocks locks = new StoreLocks(database, store.isPostgres());
            locks.lockLoading(() -> out.println("An instance is loading; waiting until it has finished."));
            List<StoredVersion> found = catalogue.versions().stream()
                    .filter(stored -> stored.isCalled(name))
                    .toList();
            if (found.isEmpty()) {
                err.println("error: the store holds no version " + name + "; --versions lists them");
            }
            boolean dropped = !found.isEmpty();
            for (StoredVersion stored : found) {
                dropped &= drop(stored, catalogue, locks);
            }
            return dropped ? 0 : 1;
        });
    }

    private boolean drop(StoredVersion stored, Catalogue catalogue, StoreLocks locks) {
        if (!locks.lockUnserved(stored.schema())) {
            err.println("error: an instance serves " + stored.schema() + "; stop it first");
            return false;
        }
        catalogue.remove(stored.schema());
        out.println("dropped " + stored.schema());
        return true;
    }

    private static int run(String[] properties, ToIntFunction<StoreConnection> command) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Configuration.class)
                .web(WebApplicationType.NONE)
                .run(properties)) {
            return command.applyAsInt(new StoreConnection(context.getBean(JdbcConnectionDetails.class)));
        } catch (RuntimeException e) {
            System.err.println("error: the store cannot be opened: " + e.getCause());
            return 1;
        }
    }

    @Import(FileStore.class)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Configuration {}
}
