package org.conflictevents.reading.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.victims.NamedSides;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * The allies of a side whose losses the infobox counts apart, which are parts of the side: "Abkhazia lost one soldier" is
 * no loss of the whole.
 */
final class Contingents {

    private final Map<Integer, Map<Party, String>> counted = new HashMap<>();
    private final Set<CasualtySubject> wholes = new HashSet<>();

    /**
     * @param claims those of the infobox
     */
    Contingents(List<ClaimReading> claims, ClaimantResolver parties) {
        for (ClaimReading claim : claims) {
            Party party = claim.group() == null ? null : parties.party(claim.group());
            if (claim.group() == null) {
                wholes.add(claim.subject());
            } else if (party != null
                    && Integer.valueOf(party.side()).equals(claim.subject().side())) {
                counted.computeIfAbsent(party.side(), unseen -> new HashMap<>()).put(party, claim.group());
            }
        }
    }

    /** The part that the words name, as the infobox calls it; null where they name none or several. */
    @Nullable
    Part named(Sentence sentence, NamedSides names, CandidateClaim claim) {
        Map<Party, String> ofSide = counted.getOrDefault(claim.subject().side(), Map.of());
        TokenRange words = claim.loss().words();
        Set<Party> named =
                names.in(sentence, claim.loss().headcount().people().words()).parties();
        if (named.isEmpty() && ofSide.size() > 1 && !wholes.contains(claim.subject())) {
            TokenRange before = new TokenRange(sentence.clauseStart(words.from()), words.to());
            named = names.in(sentence, before).parties().stream()
                    .filter(ofSide::containsKey)
                    .collect(Collectors.toSet());
        }
        String group = named.size() == 1 ? ofSide.get(named.iterator().next()) : null;
        return group == null ? null : new Part(group, true);
    }
}
