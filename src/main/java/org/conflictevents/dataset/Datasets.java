package org.conflictevents.dataset;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The one data set, to be read only. */
interface Datasets extends Repository<Dataset, String> {

    List<Dataset> findAll();

    /** The one that this program serves. */
    default Dataset served() {
        return findAll().get(0);
    }
}
