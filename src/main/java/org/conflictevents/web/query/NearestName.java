package org.conflictevents.web.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.conflictevents.web.problem.Violation;

/** Finds the known name that an unknown one was probably meant to be. */
public final class NearestName {

    /** A shorter part occurs in unrelated names. */
    private static final int MIN_PART_LENGTH = 3;

    private NearestName() {}

    /**
     * The known name with the fewest differences in spelling, or else one that contains the given name or is contained in it,
     * ignoring case; of several the nearest, then the first in the alphabet. Empty if none is near: a wrong hint misleads.
     */
    public static Optional<String> of(String name, Collection<String> known) {
        return several(name, known, 1).stream().findFirst();
    }

    /** So many of the nearest at most. */
    public static List<String> several(String name, Collection<String> known, int most) {
        // Of a long name only the beginning is compared: the rest is as far from every known name.
        String wanted = Violation.cut(name).toLowerCase(Locale.ROOT);
        Stream<String> misspelt = nearest(known, candidate -> {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            return distance <= wanted.length() / 3 ? distance : Integer.MAX_VALUE;
        });
        Stream<String> related = nearest(known, candidate -> {
            boolean part = isPart(wanted, candidate.toLowerCase(Locale.ROOT));
            return part ? Math.abs(wanted.length() - candidate.length()) : Integer.MAX_VALUE;
        });
        return Stream.concat(misspelt, related).distinct().limit(most).toList();
    }

    /** The end of a message about an unknown name: the nearest known one, and all of them. */
    public static String hint(String name, Collection<String> known) {
        String all = " (all: " + String.join(", ", known) + ")";
        return of(name, known)
                .map(nearest -> "; the nearest is '" + nearest + "'" + all)
                .orElse(all);
    }

    /**
     * @param distance {@code Integer.MAX_VALUE} for names that are not near
     */
    private static Stream<String> nearest(Collection<String> known, ToIntFunction<String> distance) {
        return known.stream()
                .filter(candidate -> distance.applyAsInt(candidate) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isPart(String one, String other) {
        return Math.min(one.length(), other.length()) >= MIN_PART_LENGTH
                && (one.contains(other) || other.contains(one));
    }

    /** How many letters have to be changed, inserted, deleted or swapped with the next one (Damerau-Levenshtein). */
    private static int distance(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, from, to, i, j);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int step(int[][] table, String from, String to, int i, int j) {
        int changed = table[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return exchanged ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
