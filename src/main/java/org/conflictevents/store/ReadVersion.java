package org.conflictevents.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Has the connections that a thread takes read another version than the one that is served, until it is closed. A
 * transaction that has begun to read goes on with what it reads.
 */
public final class ReadVersion implements AutoCloseable {

    private static final ThreadLocal<@Nullable ReadVersion> CURRENT = new ThreadLocal<>();

    private final StoredVersion version;
    private final @Nullable ReadVersion before;

    private ReadVersion(StoredVersion version, @Nullable ReadVersion before) {
        this.version = version;
        this.before = before;
    }

    /** From now on, in this thread. */
    public static ReadVersion of(StoredVersion version) {
        ReadVersion read = new ReadVersion(version, CURRENT.get());
        CURRENT.set(read);
        return read;
    }

    /** Empty where the thread reads what is served. */
    public static Optional<StoredVersion> current() {
        return Optional.ofNullable(CURRENT.get()).map(read -> read.version);
    }

    @Override
    public void close() {
        CURRENT.set(before);
    }
}
