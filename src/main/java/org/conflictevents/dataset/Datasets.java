package org.conflictevents.dataset;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one data set, to be read only. */
interface Datasets extends Repository<Dataset, String> {

    @Query("select dataset from Dataset dataset")
    Dataset served();
}
