package org.conflictevents;

import java.util.List;
import java.util.Locale;
import org.conflictevents.seed.DataFolderCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the data set, or with {@value DataFolderCheck#ARGUMENT} reports how its files are read. */
@SpringBootApplication
public class ConflictEventsApplication {

    public static void main(String[] args) {
        // Neither messages nor the lower case of H2 may depend on the machine: its load report is part of the data
        // version.
        Locale.setDefault(Locale.ROOT);
        if (List.of(args).contains(DataFolderCheck.ARGUMENT)) {
            System.exit(DataFolderCheck.run(args));
        }
        SpringApplication.run(ConflictEventsApplication.class, args);
    }
}
