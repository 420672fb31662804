package org.conflictevents.web.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which formats a client accepts (RFC 9110, section 12.5.1). */
public final class AcceptHeader {

    /** More than anybody's list of formats; browsers send eight. */
    private static final int MAX_RANGES = 50;

    private AcceptHeader() {}

    /**
     * The accepted ones of some formats, the best liked first, equally liked ones in the order given.
     *
     * @param accept the header's values; without any, everything is accepted
     * @throws InvalidMediaTypeException if the header cannot be read, or is longer than anybody's
     */
    public static List<Format> rank(Enumeration<String> accept, List<Format> formats) {
        List<MediaType> ranges = new ArrayList<>();
        for (String header : Collections.list(accept)) {
            ranges.addAll(MediaType.parseMediaTypes(header));
        }
        if (ranges.isEmpty()) {
            return formats;
        }
        if (ranges.size() > MAX_RANGES) {
            throw new InvalidMediaTypeException("", "more than " + MAX_RANGES + " elements");
        }
        return formats.stream()
                .filter(format -> quality(format, ranges) > 0)
                .sorted(Comparator.comparingDouble(format -> -quality(format, ranges)))
                .toList();
    }

    // The most specific range that matches decides, so that a format can be excluded from a wider one.
    private static double quality(Format format, List<MediaType> ranges) {
        MediaType type = MediaType.valueOf(format.mediaType());
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(AcceptHeader::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }
}
