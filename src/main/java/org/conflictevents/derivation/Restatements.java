package org.conflictevents.derivation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictevents.vocabulary.Origin;

/**
 * Finds the infobox claims that only repeat a dated claim of the prose.
 *
 * <p>An undated infobox claim restates a dated prose claim of the same side (or other victims), type, bounds and
 * qualifier that comes from the same voice, or where nobody is named for one of the two. Of several it is the one with
 * the same claimant; else with an organ of the same side; else, if the infobox names nobody, one for which the prose
 * names nobody either; else one where just one of them is attributed. Of equals it is the earliest said, then the
 * first in the article.
 *
 * <p>A prose claim that nobody is named for becomes the statement of the infobox's claimants. It can be that of one
 * voice only, the first in the article's order: two independent claimants that give its figure remain two claims.
 */
public final class Restatements {

    private static final int ONE_UNATTRIBUTED = 3;
    private static final int NO_MATCH = 4;

    private final Map<String, Claim> adopters = new LinkedHashMap<>();

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
        Restatements restatements = new Restatements();
        Map<String, String> links = new LinkedHashMap<>();
        for (Claim claim : ordered) {
            if (claim.origin() == Origin.INFOBOX && claim.claimedOn() == null) {
                restatements.bestMatch(claim, dated).ifPresent(match -> links.put(claim.id(), match.id()));
            }
        }
        return links;
    }

    private Optional<Claim> bestMatch(Claim claim, List<Claim> dated) {
        Optional<Claim> match = dated.stream()
                .filter(candidate -> distance(claim, candidate) < NO_MATCH)
                .min(Comparator.<Claim>comparingInt(candidate -> distance(claim, candidate))
                        .thenComparing(Claim::claimedOn)
                        .thenComparing(Claim.IN_ORDER));
        match.filter(adopted -> !adopted.voice().isNamed() && claim.voice().isNamed())
                .ifPresent(adopted -> adopters.putIfAbsent(adopted.id(), claim));
        return match;
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
