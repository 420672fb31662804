package org.conflictevents.web.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The formats that a client accepts (RFC 9110, section 12.5.1). */
public final class AcceptHeader {

    /** Browsers send eight. */
    private static final int MAX_RANGES = 50;

    private AcceptHeader() {}

    /**
     * The formats that are accepted, the preferred ones first and equally preferred ones in the given order.
     *
     * @param accept the header's values; if there are none, everything is accepted
     * @throws InvalidMediaTypeException if the header cannot be read, or has too many elements
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

    // The most specific matching range decides, so that a format can be excluded from a wider range.
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
