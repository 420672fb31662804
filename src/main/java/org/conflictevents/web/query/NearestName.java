package org.conflictevents.web.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.conflictevents.web.problem.Violation;

/** The name that somebody may have meant. */
public final class NearestName {

    /** Too short a part is found in names that have nothing to do with it. */
    private static final int MIN_PART_LENGTH = 3;

    private NearestName() {}

    /**
     * A known name that the given one is misspelt for, or else one that is a part of it or that it is a part of, upper and lower
     * case alike; of several the nearest, and then the first in the alphabet. Empty where none is near: a wrong hint misleads.
     */
    public static Optional<String> of(String name, Collection<String> known) {
        // A long name is as far from all of them; what it begins with decides.
        String wanted = Violation.cut(name).toLowerCase(Locale.ROOT);
        Optional<String> misspelt = nearest(known, candidate -> {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            return distance <= wanted.length() / 3 ? distance : Integer.MAX_VALUE;
        });
        return misspelt.or(() -> nearest(known, candidate -> {
            boolean related = isPart(wanted, candidate.toLowerCase(Locale.ROOT));
            return related ? Math.abs(wanted.length() - candidate.length()) : Integer.MAX_VALUE;
        }));
    }

    /** What a message says of the known names, to be put behind what is wrong. */
    public static String hint(String name, Collection<String> known) {
        String all = " (all: " + String.join(", ", known) + ")";
        return of(name, known)
                .map(nearest -> "; the nearest is '" + nearest + "'" + all)
                .orElse(all);
    }

    /**
     * @param distance the greatest number there is for those that are not near
     */
    private static Optional<String> nearest(Collection<String> known, ToIntFunction<String> distance) {
        return known.stream()
                .filter(candidate -> distance.applyAsInt(candidate) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isPart(String one, String other) {
        return Math.min(one.length(), other.length()) >= MIN_PART_LENGTH
                && (one.contains(other) || other.contains(one));
    }

    /** How many letters to change, insert, leave out or exchange with their neighbour. */
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
