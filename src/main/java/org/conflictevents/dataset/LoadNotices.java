package org.conflictevents.dataset;

import org.conflictevents.listing.Reads;

/** The load report, to be read only. */
interface LoadNotices extends Reads<LoadNotice> {

    long countBySeverity(Severity severity);
}
