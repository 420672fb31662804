package org.conflictevents;

import java.util.List;
import org.conflictevents.seed.DataFolderCheck;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the data set, or with {@value DataFolderCheck#ARGUMENT} reports how its files are read. */
@SpringBootApplication
public class ConflictEventsApplication {

    public static void main(String[] args) {
        if (List.of(args).contains(DataFolderCheck.ARGUMENT)) {
            System.exit(DataFolderCheck.run(args));
        }
        if (isPackaged() && System.getProperty(AotDetector.AOT_ENABLED) == null) {
            // The build has worked out which beans there are, so that a start need not. Only in the jar: what the
            // build left in a folder of classes may be older than they are.
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
        SpringApplication.run(ConflictEventsApplication.class, args);
    }

    // A version stands in the manifest of the jar and nowhere else.
    private static boolean isPackaged() {
        return ConflictEventsApplication.class.getPackage().getImplementationVersion() != null;
    }
}
