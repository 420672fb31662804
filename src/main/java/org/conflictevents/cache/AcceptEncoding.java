package org.conflictevents.cache;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

/** Whether a client takes gzip, and likes it no less than no compression (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    private AcceptEncoding() {}

    static boolean takesGzip(Enumeration<String> headers) {
        double gzip = -1;
        double plain = 0;
        double other = 0;
        for (String header : Collections.list(headers)) {
            for (String coding : header.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = coding.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
                double quality = parts.length == 1 ? 1 : quality(parts[1]);
                if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
                    gzip = Math.max(gzip, quality);
                } else if (parts[0].equals("identity")) {
                    plain = quality;
                } else if (parts[0].equals("*")) {
                    other = quality;
                }
            }
        }
        double best = gzip < 0 ? other : gzip;
        return best > 0 && best >= plain;
    }

    private static double quality(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
