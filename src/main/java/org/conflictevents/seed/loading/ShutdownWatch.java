package org.conflictevents.seed.loading;

import java.util.concurrent.CancellationException;

/**
 * Knows whether the program has been told to end, by SIGTERM or Ctrl+C. Spring's shutdown waits for the end of the start,
 * which may take minutes.
 */
final class ShutdownWatch {

    private volatile boolean ending;

    ShutdownWatch() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true, "end-loading"));
    }

    /**
     * @throws CancellationException if it has
     */
    void check() {
        if (ending) {
            throw new CancellationException("The program has been told to end.");
        }
    }
}
