package bench.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.model.ClaimReading;
import org.jspecify.annotations.Nullable;

/**
 * A label and the claim that was read for it.
 *
 * @param label null where no person read what the claim says
 * @param claim null where the figure was not read
 * @param differences empty where one of the two is missing
 */
record Pair<L extends Label>(@Nullable L label, @Nullable ClaimReading claim, Set<Field> differences) {

    /** Pairs each label with the claim that is likest to it, the likest first; every label and claim is in one pair. */
    static <L extends Label> List<Pair<L>> of(List<L> labels, List<ClaimReading> claims) {
        List<Pair<L>> candidates = new ArrayList<>();
        for (L label : labels) {
            claims.stream()
                    .filter(label::resembles)
                    .forEach(claim -> candidates.add(new Pair<>(label, claim, label.differences(claim))));
        }
        candidates.sort(Comparator.comparingInt(Pair::weight));
        List<L> openLabels = new ArrayList<>(labels);
        List<ClaimReading> openClaims = new ArrayList<>(claims);
        List<Pair<L>> pairs = new ArrayList<>();
        for (Pair<L> candidate : candidates) {
            if (has(openLabels, candidate.label) && has(openClaims, candidate.claim)) {
                openLabels.removeIf(label -> label == candidate.label);
                openClaims.removeIf(claim -> claim == candidate.claim);
                pairs.add(candidate);
            }
        }
        openLabels.forEach(label -> pairs.add(new Pair<>(label, null, Set.of())));
        openClaims.forEach(claim -> pairs.add(new Pair<>(null, claim, Set.of())));
        pairs.sort(Comparator.comparingInt(Pair::line));
        return pairs;
    }

    // two equal rows are two labels
    private static boolean has(Collection<?> open, @Nullable Object one) {
        return open.stream().anyMatch(other -> other == one);
    }

    private int weight() {
        return differences.stream().mapToInt(Field::weight).sum();
    }

    int line() {
        return label != null ? label.line() : claim != null ? claim.line() : 0;
    }

    /** Whether both are there and equal but for what is left out. */
    boolean right(Set<Field> leftOut) {
        return label != null && claim != null && leftOut.containsAll(differences);
    }

    String type() {
        return label != null
                ? label.type()
                : claim != null ? claim.subject().type().name() : "";
    }

    /** Both, in a line each. */
    String words() {
        return (label == null ? "" : "\n    label: " + label) + (claim == null ? "" : "\n    read:  " + told(claim));
    }

    private static String told(ClaimReading claim) {
        return claim.subject().type() + " " + claim.figure().min() + ".."
                + claim.figure().max() + " "
                + claim.figure().qualifier() + ", "
                + (claim.subject().side() == null
                        ? claim.subject().victims()
                        : "side " + claim.subject().side())
                + ", group " + claim.group() + ", on " + claim.claimedOn() + ", by "
                + claim.claimedBy().stream().map(claimant -> claimant.name()).toList() + ": \""
                + claim.figure().text() + "\"";
    }
}
