package org.conflictevents.reading.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<CasualtySubject, Map<Party, String>> groups = new HashMap<>();
    private final Map<Integer, Map<Party, String>> ofSides = new HashMap<>();

    /**
     * @param claims those of the infobox
     */
    Contingents(List<ClaimReading> claims, ClaimantResolver parties) {
        for (ClaimReading claim : claims) {
            Map<Party, String> counted = groups.computeIfAbsent(claim.subject(), unseen -> new HashMap<>());
            Party party = claim.group() == null ? null : parties.party(claim.group());
            if (party != null
                    && Integer.valueOf(party.side()).equals(claim.subject().side())) {
                counted.put(party, claim.group());
                ofSides.computeIfAbsent(party.side(), unseen -> new HashMap<>()).put(party, claim.group());
            }
        }
        for (ClaimReading claim : claims) {
            if (claim.group() == null) {
                groups.put(claim.subject(), Map.of());
                ofSides.remove(claim.subject().side());
            }
        }
    }

    /** The part that the words name, as the infobox calls it; null where they name none or several. */
    @Nullable
    Part partOf(Sentence sentence, NamedSides names, CandidateClaim claim) {
        Map<Party, String> ofSide = ofSides.getOrDefault(claim.subject().side(), Map.of());
        Map<Party, String> counted = groups.getOrDefault(claim.subject(), ofSide);
        if (counted.size() < 2) {
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
