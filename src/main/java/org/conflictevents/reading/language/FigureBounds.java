package org.conflictevents.reading.language;

import java.util.List;
import java.util.Set;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** What numbers and qualifiers together bound. */
final class FigureBounds {

    /** Where several stand beside one number, the first of these counts. */
    private static final List<Qualifier> BY_STRENGTH =
            List.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.ABOUT);

    private FigureBounds() {}

    static FigurePhrase of(long low, @Nullable Long high, Set<Qualifier> qualifiers, TokenRange range) {
        long top = high == null ? low : high;
        long bottom = high == null ? top : scaled(low, top);
        long min = Math.min(bottom, top);
        long max = Math.max(bottom, top);
        Qualifier qualifier = BY_STRENGTH.stream()
                .filter(qualifiers::contains)
                .findFirst()
                .orElse(min == max ? Qualifier.EXACT : Qualifier.RANGE);
        boolean about = qualifiers.contains(Qualifier.ABOUT);
        Long least = switch (qualifier) {
            case AT_MOST, LESS_THAN -> null;
            case MORE_THAN -> about ? min : min + 1;
            default -> min;
        };
        Long most = switch (qualifier) {
            case AT_LEAST, MORE_THAN -> null;
            case LESS_THAN -> about ? max : Math.max(0, max - 1);
            default -> max;
        };
        return new FigurePhrase(least, most, about ? Qualifier.ABOUT : qualifier, range, null);
    }

    // "6–7,000" begins with six thousand, "500–7,000" with five hundred
    private static long scaled(long low, long top) {
        long scale = top % 1_000_000 == 0 ? 1_000_000 : 1_000;
        boolean shortened = low > 0 && low < 1_000 && top % scale == 0 && low * scale < top;
        return shortened ? low * scale : low;
    }
}
