package org.conflictevents.seed;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as an id: letters and digits in lower case, everything between them one hyphen, accents dropped ("Crécy" is
 * {@code crecy}). Letters of other scripts stay as they are.
 */
public final class Slug {

    private static final int MAX_LENGTH = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Slug() {}

    /** The empty string where the name has neither letter nor digit. */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = words.replaceAll("^-|-$", "");
        return slug.length() <= MAX_LENGTH ? slug : shortened(slug);
    }

    /** Cut, and told apart from others with the same beginning. */
    private static String shortened(String slug) {
        int end = slug.offsetByCodePoints(0, Math.min(slug.codePointCount(0, slug.length()), MAX_LENGTH / 2));
        return slug.substring(0, end) + "-"
                + Sha256.hex(slug.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
