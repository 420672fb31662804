package org.conflictevents.dataset;

import org.conflictevents.web.DataVersion;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The data version, read from the database once: it does not change while the program runs. */
@Component
class ServedDataVersion implements DataVersion {

    private final SingletonSupplier<String> version;

    ServedDataVersion(Datasets datasets) {
        this.version = SingletonSupplier.of(() -> datasets.served().version());
    }

    @Override
    public String value() {
        return version.obtain();
    }
}
