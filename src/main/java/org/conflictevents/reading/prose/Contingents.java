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
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** The allies of a side whose losses the infobox counts apart: "Abkhazia lost one soldier" is no loss of the whole side. */
final class Contingents {

    private final Map<Integer, Map<Party, String>> groups = new HashMap<>();
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
                groups.computeIfAbsent(party.side(), unseen -> new HashMap<>()).put(party, claim.group());
            }
        }
    }

    // "85 Armenian civilians" of a war of Armenia and Azerbaijan are not all
    private static @Nullable Part civilians(Sentence sentence, NamedSides names, CandidateClaim claim) {
        TokenRange words = claim.loss().headcount().people().words();
        boolean ofOneState = names.areStates() && names.in(sentence, words).only() != null;
        return ofOneState ? new Part(sentence.words(words), true) : null;
    }

    /** The part that the words name, as the infobox calls it; null where they name none or several. */
    @Nullable
    Part partOf(Sentence sentence, NamedSides names, CandidateClaim claim) {
        if (claim.victims().victims() == Victims.CIVILIANS) {
            return civilians(sentence, names, claim);
        }
        Map<Party, String> counted = groups.getOrDefault(claim.subject().side(), Map.of());
        TokenRange words = claim.loss().words();
        Set<Party> named =
                names.in(sentence, claim.loss().headcount().people().words()).parties();
        if (named.isEmpty() && counted.size() > 1 && !wholes.contains(claim.subject())) {
            TokenRange before = new TokenRange(sentence.clauseStart(words.from()), words.to());
            named = names.in(sentence, before).parties().stream()
                    .filter(counted::containsKey)
                    .collect(Collectors.toSet());
        }
        String group = named.size() == 1 ? counted.get(named.iterator().next()) : null;
        return group == null ? null : new Part(group, true);
    }
}
