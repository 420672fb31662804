package org.conflictevents.seed.loading;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs now and then how far the loading is, for people who wait for it. */
final class LoadProgress {

    private static final Logger log = LoggerFactory.getLogger(LoadProgress.class);

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final long bytes;
    private final long start = System.nanoTime();
    private long read;
    private long documents;
    private long next = EVERY.toNanos();

    /**
     * @param bytes how many there are to be read
     */
    LoadProgress(long bytes) {
        this.bytes = bytes;
    }

    void addBytes(long more) {
        read += more;
    }

    void addDocument() {
        documents++;
        long elapsed = System.nanoTime() - start;
        if (elapsed >= next) {
            next = elapsed + EVERY.toNanos();
            log.info("{}", describe(Duration.ofNanos(elapsed)));
        }
    }

    /** {@code 12,000 documents, 1,200 a second, 40 % of all bytes, about 15 s left}. */
    String describe(Duration elapsed) {
        double share = bytes == 0 ? 0 : Math.min(1, (double) read / bytes);
        double seconds = elapsed.toMillis() / 1000.0;
        return "%,d documents, %,.0f a second, %.0f %% of all bytes%s"
                .formatted(
                        documents,
                        documents / seconds,
                        100 * share,
                        share == 0 ? "" : ", about %.0f s left".formatted(seconds / share - seconds));
    }
}
