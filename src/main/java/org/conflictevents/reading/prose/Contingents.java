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
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.victims.NamedSides;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * The allies of a side, whose losses are a part of the side's: "Abkhazia lost one soldier". Where a state stands first on
 * a side, its own losses are read as the side's, unless the infobox counts them apart.
 */
final class Contingents {

    private final Map<Integer, Map<Party, String>> counted = new HashMap<>();
    private final Set<CasualtySubject> wholes = new HashSet<>();
    private final ClaimantResolver parties;

    /**
     * @param claims those of the infobox
     */
    Contingents(List<ClaimReading> claims, ClaimantResolver parties) {
        this.parties = parties;
        for (ClaimReading claim : claims) {
            Party party = claim.group() == null ? null : parties.party(claim.group());
            if (claim.group() == null) {
                wholes.add(claim.subject());
            } else if (party != null && isOf(claim.subject(), party)) {
                counted.computeIfAbsent(party.side(), unseen -> new HashMap<>()).put(party, claim.group());
            }
        }
    }

    /** The part that the words name, as the infobox calls it; null where they name none or several. */
    @Nullable
    Part named(Sentence sentence, NamedSides names, CandidateClaim claim) {
        Map<Party, String> ofSide = counted.getOrDefault(claim.subject().side(), Map.of());
        People people = claim.loss().headcount().people();
        TokenRange words = claim.loss().words();
        boolean apart = ofSide.size() > 1 && !wholes.contains(claim.subject());
        // "64 soldiers and NDF fighters" are of the NDF in part
        boolean mixed =
                sentence.next("and", people.words().from(), people.words().to())
                        < people.words().to();
        Set<Party> named = mixed ? Set.of() : ofItsSide(names.in(sentence, people.words()), claim);
        // "Hezbollah lost 12 fighters", but not "Hezbollah and the army lost 12 fighters"
        int clause = sentence.clauseStart(words.from());
        boolean lost =
                claim.loss().form() == Loss.Form.LOST && sentence.next("and", clause, words.from()) == words.from();
        if (named.isEmpty() && (apart || lost || !people.areNamed())) {
            // "Abkhazia said that the allies had 12 killed" names whose they are no more than who says so
            int from = apart ? sentence.clauseStart(words.from()) : claim.saidFrom(sentence);
            named = ofItsSide(names.in(sentence, new TokenRange(from, words.to())), claim);
            CandidateClaim previous = claim.previous();
            if (named.size() > 1 && previous != null) {
                int figure = claim.loss().headcount().words().from();
                boolean listed = sentence.is(figure - 1, ",") || sentence.is(figure - 1, "and");
                // "the French 12 killed and 30 wounded", but not "32 killed, two of them Nigerians, and 67 wounded"
                if (listed && !sentence.is(figure - 2, ",") && claim.goesOnFrom(previous)) {
                    return named(sentence, names, previous);
                }
                Set<Party> near =
                        listed ? Set.of() : ofItsSide(names.in(sentence, behind(sentence, previous, words)), claim);
                named = near.isEmpty() ? named : near;
            }
        }
        Party own = named.isEmpty() ? speaker(sentence, claim) : null;
        // where the side is one party, its own losses are the side's
        return own != null && (ofSide.size() > 1 || parties.isAlly(own))
                ? part(own, ofSide)
                : named.size() == 1 ? part(named.iterator().next(), ofSide) : null;
    }

    // "The British lost 317 men[, the French 38]", but not "38 killed of the French [and 59] of the Russians"
    private static TokenRange behind(Sentence sentence, CandidateClaim previous, TokenRange words) {
        int told = Math.min(previous.loss().words().to(), words.from());
        int from = Math.min(sentence.next(",", told, words.from()), sentence.next("and", told, words.from()));
        return new TokenRange(from, words.to());
    }

    // "Hezbollah said that it lost 12 men", "that 12 of its men were killed"
    private @Nullable Party speaker(Sentence sentence, CandidateClaim claim) {
        String combatant =
                claim.speakers().size() == 1 ? claim.speakers().get(0).combatant() : null;
        Party party = combatant == null ? null : parties.party(combatant);
        int verb = claim.loss().term();
        boolean it = claim.loss().form() == Loss.Form.LOST && sentence.begins(ProseWords.PRONOUN, verb - 1);
        boolean own = it || claim.loss().headcount().people().own();
        return party != null && own && isOf(claim.subject(), party) ? party : null;
    }

    // "Jabhat Fatah al-Sham (disbanded in January)" goes without its remark
    private @Nullable Part part(Party party, Map<Party, String> ofSide) {
        String group = ofSide.get(party);
        if (group == null && parties.isAlly(party)) {
            group = party.name().replaceFirst(" \\(.*", "");
        }
        return group == null ? null : new Part(group, true);
    }

    private static Set<Party> ofItsSide(Named named, CandidateClaim claim) {
        return named.parties().stream()
                .filter(party -> isOf(claim.subject(), party))
                .collect(Collectors.toSet());
    }

    private static boolean isOf(CasualtySubject subject, Party party) {
        return Integer.valueOf(party.side()).equals(subject.side());
    }
}
