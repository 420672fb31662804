package org.conflictevents.replay;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client has already (RFC 9110, section 13.1.2).
 *
 * @param any whether it has anything, whatever its tag
 */
record IfNoneMatch(boolean any, Set<String> tags) {

    // Whether a tag is weak does not matter: the comparison is the weak one.
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[!#-~\\x80-\\xFF]*\")");

    static IfNoneMatch of(Enumeration<String> headers) {
        Set<String> tags = new HashSet<>();
        boolean any = false;
        for (String header : Collections.list(headers)) {
            any |= header.strip().equals("*");
            for (Matcher matcher = TAG.matcher(header); matcher.find(); ) {
                tags.add(matcher.group(1));
            }
        }
        return new IfNoneMatch(any, Set.copyOf(tags));
    }

    /** Whether one of the tags is the answer's, compressed or not. */
    boolean names(EntityTag tag) {
        return tags.contains(tag.header(false)) || tags.contains(tag.header(true));
    }
}
