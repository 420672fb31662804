package org.conflictevents.web;

import java.util.List;

/** Which data a request is answered from; each response names it in its {@code Data-Version} header. */
@FunctionalInterface
public interface DataVersion {

    /** The header's name. */
    String HEADER = "Data-Version";

    /** The parameter that asks for another version than the one that is served. */
    String PARAMETER = "dataVersion";

    /** The parameter that names a version to compare with. */
    String SINCE = "since";

    /** A token of visible ASCII without quotes, the same for the same data on every machine; read for each response. */
    String value();

    /** Those that can be asked for, the one that is served before all others. */
    default List<String> known() {
        return List.of(value());
    }
}
