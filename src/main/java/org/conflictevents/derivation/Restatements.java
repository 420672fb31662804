package org.conflictevents.derivation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictevents.vocabulary.Origin;

/**
 * Finds the infobox claims that only repeat a dated claim of the prose.
 *
 * <p>An undated infobox claim restates a dated prose claim of the same side (or other victims), group, type, bounds
 * and qualifier that comes from the same voice, or where nobody is named for one of the two. Of several it is the one with
 * the same claimant; else with an organ of the same side; else, if the infobox names nobody, one for which the prose
 * names nobody either; else one where just one of them is attributed. Of equals it is the earliest said, then the
 * first in the article.
 *
 * <p>Parts that add up restate parts that add up, all of them or none. A part alone restates one of the same group,
 * whether that is a summand or not.
 *
 * <p>A prose claim that nobody is named for becomes the statement of the infobox's claimants. It can be that of one
 * voice only, the first in the article's order: two independent claimants that give its figure remain two claims.
 */
public final class Restatements {

    private static final int ONE_UNATTRIBUTED = 3;
    private static final int NO_MATCH = 4;

    private final Map<String, Claim> adopters = new HashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    private Restatements() {}

    /**
     * @param claims all of one battle, in any order; their own {@code restates} is not looked at
     * @return for the id of each restating claim that of the claim it restates, in the article's order
     */
    public static Map<String, String> link(Collection<Claim> claims) {
        List<Claim> ordered = claims.stream().sorted(Claim.IN_ORDER).toList();
        List<Claim> dated = ordered.stream()
                .filter(claim -> claim.origin() == Origin.PROSE && claim.claimedOn() != null)
                .toList();
        List<List<Claim>> candidates = Stream.concat(
                        dated.stream().map(List::of), Sums.of(dated).stream().filter(sum -> sum.size() > 1))
                .toList();
        Restatements restatements = new Restatements();
        List<Claim> undated = ordered.stream()
                .filter(claim -> claim.origin() == Origin.INFOBOX && claim.claimedOn() == null)
                .toList();
        for (List<Claim> summands : Sums.of(undated)) {
            restatements.bestMatch(summands, candidates).ifPresent(match -> restatements.link(summands, match));
        }
        return restatements.links;
    }

    private Optional<List<Claim>> bestMatch(List<Claim> summands, List<List<Claim>> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(summands, candidate) < NO_MATCH)
                .min(Comparator.<List<Claim>>comparingInt(candidate -> distance(summands, candidate))
                        .thenComparing(candidate -> candidate.get(0).claimedOn())
                        .thenComparing(candidate -> candidate.get(0), Claim.IN_ORDER));
    }

    private void link(List<Claim> summands, List<Claim> match) {
        for (Claim claim : summands) {
            Claim restated = counterpart(claim, match).orElseThrow();
            links.put(claim.id(), restated.id());
            if (!restated.voice().isNamed() && claim.voice().isNamed()) {
                adopters.putIfAbsent(restated.id(), claim);
            }
        }
    }

    private int distance(List<Claim> summands, List<Claim> candidate) {
        if (summands.size() != candidate.size()) {
            return NO_MATCH;
        }
        return summands.stream()
                .mapToInt(claim -> counterpart(claim, candidate)
                        .map(other -> distance(claim, other))
                        .orElse(NO_MATCH))
                .max()
                .orElse(NO_MATCH);
    }

    /** The one of the same group. */
    private static Optional<Claim> counterpart(Claim claim, List<Claim> candidate) {
        return candidate.stream()
                .filter(other -> Objects.equals(claim.group(), other.group()))
                .findFirst();
    }

    private int distance(Claim claim, Claim candidate) {
        if (!claim.subject().equals(candidate.subject())
                || claim.partOfTotal() != candidate.partOfTotal()
                || !Bounds.same(claim.figure(), candidate.figure())) {
            return NO_MATCH;
        }
        Voice voice = claim.voice();
        Voice other = candidate.voice();
        if (voice.isNamed() && other.isNamed()) {
            return voice.sharesClaimant(other) ? 0 : voice.isSameAs(other) ? 1 : NO_MATCH;
        }
        if (!voice.isNamed() && !other.isNamed()) {
            return 2;
        }
        Claim adopter = adopters.get(candidate.id());
        boolean taken = voice.isNamed() && adopter != null && !adopter.voice().isSameAs(voice);
        return taken ? NO_MATCH : ONE_UNATTRIBUTED;
    }
}
