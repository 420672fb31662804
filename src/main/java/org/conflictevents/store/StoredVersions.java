package org.conflictevents.store;

import java.util.List;
import org.springframework.util.function.SingletonSupplier;

/** The versions beside the one that is served, as far as a program that serves can read them; nothing is written. */
public final class StoredVersions {

    private final Catalogue catalogue;
    private final String served;
    private final SingletonSupplier<List<String>> layout;

    StoredVersions(Catalogue catalogue, String served) {
        this.catalogue = catalogue;
        this.served = served;
        this.layout = SingletonSupplier.of(() -> catalogue.layout(served));
    }

    /** All that are complete, in the order in which they were loaded. */
    public List<StoredVersion> complete() {
        return catalogue.versions().stream().filter(StoredVersion::complete).toList();
    }

    /** Whether it is the one that is served. */
    public boolean isServed(StoredVersion version) {
        return version.schema().equals(served);
    }

    /** Whether its tables are like those that are served, so that it can be read in the same way. */
    public boolean isReadable(StoredVersion version) {
        return isServed(version) || catalogue.layout(version.schema()).equals(layout.obtain());
    }
}
