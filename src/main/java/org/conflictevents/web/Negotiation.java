package org.conflictevents.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.conflictevents.formats.Format;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Chooses a format by the Accept header (RFC 9110, section 12.5.1). */
final class Negotiation {

    /** More than anybody's list of formats; browsers send eight. */
    private static final int MOST_RANGES = 50;

    private Negotiation() {}

    /**
     * The format that the client likes best; of several the first.
     *
     * @throws HttpMediaTypeNotAcceptableException if none will do, or the header cannot be read
     */
    static Format choose(Enumeration<String> accept, List<Format> formats) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> ranges = ranges(accept);
        if (ranges.isEmpty()) {
            return formats.get(0);
        }
        return formats.stream()
                .filter(format -> quality(format, ranges) > 0)
                // The first of equals, as max() does not promise.
                .sorted(Comparator.comparingDouble((Format format) -> -quality(format, ranges)))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(formats.stream()
                        .map(Format::mediaType)
                        .map(MediaType::valueOf)
                        .toList()));
    }

    private static List<MediaType> ranges(Enumeration<String> accept) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> ranges = new ArrayList<>();
        try {
            for (String header : Collections.list(accept)) {
                ranges.addAll(MediaType.parseMediaTypes(header));
            }
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("The Accept header cannot be read.");
        }
        if (ranges.size() > MOST_RANGES) {
            throw new HttpMediaTypeNotAcceptableException(
                    "The Accept header names more than " + MOST_RANGES + " formats.");
        }
        return ranges;
    }

    // The most specific range that matches decides, so that a format can be excluded from a wider one.
    private static double quality(Format format, List<MediaType> ranges) {
        MediaType type = MediaType.valueOf(format.mediaType());
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(Negotiation::specificity))
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
