package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.jspecify.annotations.Nullable;

/** One reason for which a figure may be no claim about the battle as a whole. */
@FunctionalInterface
interface DoubtRule {

    /** Null where this rule does not speak against the figure. */
    @Nullable
    Doubt doubt(CandidateClaim claim);

    /** What the rules say that speak against the figure, in their order; each is asked when its turn comes. */
    static Stream<Doubt> doubts(List<DoubtRule> rules, CandidateClaim claim) {
        return rules.stream().map(rule -> rule.doubt(claim)).filter(Objects::nonNull);
    }

    /** What the first rule says that speaks against the figure. */
    static @Nullable Doubt first(List<DoubtRule> rules, CandidateClaim claim) {
        return doubts(rules, claim).findFirst().orElse(null);
    }
}
