package org.conflictevents.replay;

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
     * In which form the client has what it would be sent: compressed (true) or not; empty if it has it not. The other form is
     * another representation, of which having the one says nothing.
     *
     * @param stored the answer, if that is known; else it may turn out too short to be compressed, and either form counts
     */
    Optional<Boolean> has(EntityTag tag, boolean takesGzip, @Nullable StoredAnswer stored) {
        boolean mayBeGzipped = takesGzip && (stored == null || stored.isWorthCompressing());
        boolean mayBePlain = !takesGzip || stored == null || !stored.isWorthCompressing();
        if (mayBeGzipped && (tags.contains(tag.header(true)) || (any && stored != null))) {
            return Optional.of(true);
        }
        return mayBePlain && (tags.contains(tag.header(false)) || (any && stored != null))
                ? Optional.of(false)
                : Optional.empty();
    }
}
