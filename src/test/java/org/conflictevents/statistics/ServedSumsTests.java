package org.conflictevents.statistics;

import java.util.List;
import org.conflictevents.ServedDataSet;

/** The six articles. */
@ServedDataSet
class ServedSumsTests extends SumsLaws {

    @Override
    List<String> days() {
        return List.of("", "&asOf=2019-11-19", "&asOf=2019-11", "&asOf=2021");
    }
}
