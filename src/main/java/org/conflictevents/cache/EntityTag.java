package org.conflictevents.cache;

/**
 * The entity tag of an answer (RFC 9110, section 8.8.3). Compressed it is other octets, and has a tag of its own.
 *
 * @param value letters, digits, hyphens and underscores
 */
record EntityTag(String value) {

    /** As the ETag header has it. */
    String header(boolean gzipped) {
        return '"' + value + (gzipped ? "-gzip" : "") + '"';
    }
}
