package org.conflictevents.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a document was read from.
 *
 * @param file path within the data folder
 * @param checksum SHA-256 of its bytes, lower-case hexadecimal
 * @param licence SPDX identifier of its text's licence
 */
@Embeddable
public record DocumentFile(
        @Column(name = "file") String file,
        @Column(name = "checksum") String checksum,
        @Column(name = "licence") String licence) {}
