package org.conflictevents.cache;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /**
     * In which form the client has what it may be sent: compressed (true) or not; empty if it has it not. Whoever takes gzip takes
     * either form. To whoever does not, the compressed one is another representation, of which having it says nothing.
     *
     * @param stored the answer, if that is known; only a star needs it
     */
    Optional<Boolean> has(EntityTag tag, boolean takesGzip, @Nullable CachedResponse stored) {
        if (takesGzip && tags.contains(tag.header(true))) {
            return Optional.of(true);
        }
        if (tags.contains(tag.header(false))) {
            return Optional.of(false);
        }
        return any && stored != null ? Optional.of(takesGzip && stored.isWorthCompressing()) : Optional.empty();
    }
}
