package org.conflictevents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.conflictevents.command.CommandLine;
import org.conflictevents.command.Usage;
import org.conflictevents.seed.DataFolderCheck;
import org.conflictevents.seed.loading.LoadCommand;
import org.conflictevents.store.VersionCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the data set, or does what else its arguments ask for. */
@SpringBootApplication
public class ConflictEventsApplication {

    private static final int WRONG_USE = 2;

    public static void main(String[] args) {
        // Neither messages nor the lower case of H2 may depend on the machine: its load report is part of the data
        // version.
        Locale.setDefault(Locale.ROOT);
        CommandLine line = CommandLine.of(args);
        if (!line.faults().isEmpty()) {
            System.exit(refuse(line.faults()));
        }
        String[] properties = line.properties().toArray(String[]::new);
        switch (line.command()) {
            case SERVE -> SpringApplication.run(ConflictEventsApplication.class, properties);
            case CHECK -> System.exit(DataFolderCheck.run(line.files(), properties));
            case LOAD -> System.exit(LoadCommand.run(properties));
            case VERSIONS -> System.exit(VersionCommands.list(properties));
            case DROP -> System.exit(drop(line.files(), properties));
            case HELP -> System.out.print(Usage.text());
        }
    }

    private static int drop(List<Path> versions, String... properties) {
        return versions.size() == 1
                ? VersionCommands.drop(versions.get(0).toString(), properties)
                : refuse(List.of("--drop needs one version; --versions lists them"));
    }

    private static int refuse(List<String> faults) {
        faults.forEach(fault -> System.err.println("error: " + fault));
        System.err.println("--help lists the options.");
        return WRONG_USE;
    }
}
