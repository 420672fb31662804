package org.conflictevents.reading.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Part;
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

    /** The part that the words name, as the infobox calls it; null where they name none or several. */
    @Nullable
    Part partOf(Sentence sentence, NamedSides names, CandidateClaim claim) {
        Map<Party, String> counted = groups.getOrDefault(claim.subject().side(), Map.of());
        if (counted.size() < 2 || wholes.contains(claim.subject())) {
            return null;
        }
        TokenRange people = claim.loss().headcount().people().words();
        TokenRange words = claim.loss().words();
        List<String> named = named(names, sentence, people, counted);
        if (named.isEmpty()) {
            TokenRange before = new TokenRange(sentence.clauseStart(words.from()), words.to());
            named = named(names, sentence, before, counted);
        }
        return named.size() == 1 ? new Part(named.get(0), true) : null;
    }

    private static List<String> named(
            NamedSides names, Sentence sentence, TokenRange words, Map<Party, String> counted) {
        return names.in(sentence, words).parties().stream()
                .filter(counted::containsKey)
                .map(counted::get)
                .toList();
    }
}
