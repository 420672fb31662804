package org.conflictevents.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Where a document was read from.
 *
 * @param file path within the data folder
 * @param checksum SHA-256 of its bytes, lower-case hexadecimal
 */
@Embeddable
public record DocumentFile(
        @Column(name = "file") String file,
        @Column(name = "checksum") String checksum,
        @Embedded Licence licence) {}
