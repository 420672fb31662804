package org.conflictevents.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conflictevents.dataset.ServedDataVersion;
import org.conflictevents.store.ReadVersion;
import org.conflictevents.store.StoredVersion;
import org.conflictevents.store.StoredVersions;
import org.conflictevents.web.DataVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The version that is served, and where a store keeps others beside it, those that can be asked for by name. */
@Component
class DataVersions implements DataVersion {

    private final ServedDataVersion served;
    private final ObjectProvider<StoredVersions> stored;

    DataVersions(ServedDataVersion served, ObjectProvider<StoredVersions> stored) {
        this.served = served;
        this.stored = stored;
    }

    @Override
    public String value() {
        return ReadVersion.current().map(StoredVersion::version).orElseGet(served::value);
    }

    @Override
    public List<String> known() {
        return Stream.concat(Stream.of(served.value()), readable(any -> true).map(StoredVersion::version))
                .distinct()
                .toList();
    }

    /** In the order in which they were loaded. */
    List<DataVersionView> list() {
        StoredVersions kept = stored.getIfAvailable();
        return kept == null
                ? List.of(DataVersionView.inMemory(served.value(), served.counts()))
                : kept.complete().stream()
                        .map(version -> DataVersionView.of(version, kept.isServed(version), kept.isReadable(version)))
                        .toList();
    }

    /** Empty if it is the one that is served, or none. */
    Optional<StoredVersion> other(String version) {
        return version.equals(served.value()) ? Optional.empty() : find(version);
    }

    /** Empty if the store has none of that name that this program can read. */
    Optional<StoredVersion> find(String version) {
        return readable(stored -> stored.version().equals(version)).findFirst();
    }

    /** The last that was loaded before all others. */
    private Stream<StoredVersion> readable(Predicate<StoredVersion> wanted) {
        return stored.stream().flatMap(versions -> {
            List<StoredVersion> complete = new ArrayList<>(versions.complete());
            Collections.reverse(complete);
            return complete.stream().filter(wanted).filter(versions::isReadable);
        });
    }
}
