package org.conflictevents.statistics;

import java.util.List;
import org.conflictevents.GeneratedBattlesServed;

/** Generated battles. */
@GeneratedBattlesServed
class GeneratedSumsTests extends SumsLaws {

    @Override
    List<String> days() {
        return List.of("", "&asOf=2019-06-15", "&asOf=2021");
    }
}
