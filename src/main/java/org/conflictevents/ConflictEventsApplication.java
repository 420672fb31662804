package org.conflictevents;

import java.util.List;
import org.conflictevents.seed.DataFolderCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the data set, or with {@value DataFolderCheck#ARGUMENT} reports how its files are read. */
@SpringBootApplication
public class ConflictEventsApplication {

    public static void main(String[] args) {
        if (List.of(args).contains(DataFolderCheck.ARGUMENT)) {
            System.exit(DataFolderCheck.run(args));
        }
        SpringApplication.run(ConflictEventsApplication.class, args);
    }
}
