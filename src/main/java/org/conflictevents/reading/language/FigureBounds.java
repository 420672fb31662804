package org.conflictevents.reading.language;

import java.util.Set;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** What numbers and qualifiers together bound. */
final class FigureBounds {

    private FigureBounds() {}

    static FigurePhrase of(
            NumberPhrase low, @Nullable NumberPhrase high, Set<Qualifier> qualifiers, int first, int next) {
        if (low.isBeyond() || (high != null && high.isBeyond())) {
            return new FigurePhrase(null, null, Qualifier.VAGUE, first, next, true);
        }
        long top = high == null ? low.value() : high.value();
        long bottom = high == null ? top : scaled(low.value(), top);
        Qualifier qualifier = strongest(qualifiers, bottom, top);
        long min = Math.min(bottom, top);
        long max = Math.max(bottom, top);
        boolean about = qualifiers.contains(Qualifier.ABOUT);
        return switch (qualifier) {
            case AT_LEAST -> phrase(min, null, about, qualifier, first, next);
            case MORE_THAN -> phrase(about ? min : min + 1, null, about, qualifier, first, next);
            case AT_MOST -> phrase(null, max, about, qualifier, first, next);
            case LESS_THAN -> phrase(null, about ? max : Math.max(0, max - 1), about, qualifier, first, next);
            default -> new FigurePhrase(min, max, qualifier, first, next, false);
        };
    }

    private static FigurePhrase phrase(
            @Nullable Long min, @Nullable Long max, boolean about, Qualifier qualifier, int first, int next) {
        return new FigurePhrase(min, max, about ? Qualifier.ABOUT : qualifier, first, next, false);
    }

    private static Qualifier strongest(Set<Qualifier> qualifiers, long bottom, long top) {
        for (Qualifier bound : new Qualifier[] {
            Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.ABOUT
        }) {
            if (qualifiers.contains(bound)) {
                return bound;
            }
        }
        return bottom == top ? Qualifier.EXACT : Qualifier.RANGE;
    }

    // "6–7,000" begins with six thousand, "500–7,000" with five hundred
    private static long scaled(long low, long top) {
        long scale = top % 1_000_000 == 0 ? 1_000_000 : 1_000;
        boolean shortened = low > 0 && low < 1_000 && top % scale == 0 && low * scale < top;
        return shortened ? low * scale : low;
    }
}
