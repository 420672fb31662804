package org.conflictevents.web;

/** Which data is being served; each response names it in its {@code Data-Version} header. */
@FunctionalInterface
public interface DataVersion {

    /** The header's name. */
    String HEADER = "Data-Version";

    /** A token of visible ASCII without quotes, the same for the same data on every machine; read for each response. */
    String value();
}
