package org.conflictevents.reading.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tokens says of a number, whole or not.
 *
 * @param value null where the tokens begin like a number and are none as a whole
 * @param scale what its last word multiplies by, a million in "1.5 million"; 1 where none does
 * @param next index of the token after it
 */
record ParsedNumber(@Nullable BigDecimal value, long scale, int next) {

    private static final BigDecimal MAX = BigDecimal.valueOf(10_000_000_000L);

    static ParsedNumber unread(int next) {
        return new ParsedNumber(null, 1, next);
    }

    /** Why it is no number of persons; null where it is one. */
    @Nullable
    Unread unread() {
        if (value != null && value.compareTo(MAX) > 0) {
            return Unread.BEYOND_ANY_POPULATION;
        }
        return value == null || isBroken() ? Unread.NO_WHOLE_NUMBER : null;
    }

    /** Whether it has a fraction, as "1.5" and "1.0" have and "1.5 million" has not. */
    boolean isBroken() {
        if (value == null) {
            return false;
        }
        boolean whole = scale > 1 && value.signum() > 0;
        return (whole ? value.stripTrailingZeros() : value).scale() > 0;
    }

    /** The same with the scale of the number that ends its range: "1.5" of "1.5–2 million", "5" of "5–7 million". */
    ParsedNumber sharingScaleOf(ParsedNumber end) {
        if (value == null || end.value == null || scale > 1 || end.scale == 1) {
            return this;
        }
        BigDecimal scaled = value.multiply(BigDecimal.valueOf(end.scale));
        boolean shortened = isBroken() || value.signum() > 0 && scaled.compareTo(end.value) < 0;
        return shortened ? new ParsedNumber(scaled, end.scale, next) : this;
    }
}
