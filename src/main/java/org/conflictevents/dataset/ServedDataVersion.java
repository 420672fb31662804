package org.conflictevents.dataset;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The data version that is served, read from the database once: it does not change while the program runs. */
@Component
public class ServedDataVersion {

    private final SingletonSupplier<Dataset> dataset;

    ServedDataVersion(Datasets datasets) {
        this.dataset = SingletonSupplier.of(datasets::served);
    }

    public String value() {
        return dataset.obtain().version();
    }

    /** How many records of each kind are served. */
    public Dataset.Counts counts() {
        return dataset.obtain().counts();
    }
}
