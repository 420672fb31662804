package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Country;
import org.jspecify.annotations.Nullable;

/**
 * Finds the party that a name means: by the same name, a cited alias, first letters, or a state's people and organ
 * ("Malian army" is Mali's). Where several sides fit, none is chosen.
 */
public final class ClaimantResolver {

    private static final PhraseTable<String> MOVEMENTS = Lexicon.phrases("name-words.txt", "MOVEMENT");

    private static final PhraseTable<String> RECORD = Lexicon.phrases("claimant-words.txt", "RECORD");

    private record Known(Party party, PartyName name) {}

    private final List<Known> parties;
    private final Alliances alliances;
    private final Map<String, ClaimantReading> seen = new HashMap<>();

    /**
     * @param parties in the order of the sides
     */
    public ClaimantResolver(List<Party> parties) {
        this.parties = parties.stream()
                .map(party -> new Known(party, PartyName.of(party.name())))
                .toList();
        this.alliances = new Alliances(parties);
    }

    /** The claimant of this name, with its party where one is certain. */
    public ClaimantReading claimant(String name) {
        return seen.computeIfAbsent(name, words -> {
            ClaimantName claimant = ClaimantName.of(words);
            Party party = party(PartyName.ofUnit(withoutPlace(claimant.body())));
            party = party == null ? ofRecord(claimant.body()) : party;
            ClaimantReading reading = new ClaimantReading(claimant.body(), claimant.knownAs(), null, null);
            return party == null ? reading : reading.of(party.side(), party.name());
        });
    }

    private @Nullable Party ofRecord(String words) {
        String nation = nationOfRecord(words);
        return nation == null ? null : party(nation);
    }

    /** The nation whose record speaks: "Bulgarian" of "Bulgarian official history"; null where none does. */
    public static @Nullable String nationOfRecord(String claimant) {
        List<Token> tokens = Tokenizer.tokens(claimant);
        PhraseTable.Match<String> nation = tokens.isEmpty() ? null : Countries.at(tokens, 0);
        return nation != null && RECORD.has(tokens.get(tokens.size() - 1))
                ? claimant.substring(0, tokens.get(nation.next() - 1).end())
                : null;
    }

    // "German forces in France", but "sources in Gao" may be anybody's
    private static String withoutPlace(String words) {
        int in = words.indexOf(" in ");
        String before = in < 0 ? words : words.substring(0, in);
        return PartyName.of(before).states().isEmpty() ? words : before;
    }

    /** The party that the words mean; null where none or several of different sides could be meant. */
    @Nullable
    public Party party(String words) {
        PartyName name = PartyName.of(words);
        List<Predicate<Known>> rules = List.of(
                known -> Namesakes.sameName(name, known.name()),
                known -> Namesakes.sameAlias(name, known.name()),
                known -> Initialism.matches(name.key(), known.name().key())
                        || Initialism.matches(known.name().key(), words)
                        || known.name().inParentheses().stream()
                                .anyMatch(inside -> Initialism.matches(name.key(), inside)),
                known -> intersect(name.states(), known.name().states()),
                known -> intersect(name.states(), known.name().mentioned()) && !isMovement(known),
                known -> name.states().stream().anyMatch(state -> isKindOf(state, known.name())) && !isMovement(known),
                known -> name.organ() == null && Namesakes.sharesWords(name, known.name()),
                known -> name.key().startsWith(known.name().key() + " in ") && !isState(known),
                known -> Namesakes.isMember(name, known.name()),
                known -> alliances.means(name.key(), known.party().side()),
                known -> name.organ() == PartyName.Organ.STATE && isState(known),
                known -> name.organ() == PartyName.Organ.REBEL && areRebels(known));
        for (Predicate<Known> rule : rules) {
            List<Known> fitting = parties.stream().filter(rule).toList();
            if (!fitting.isEmpty()) {
                return sides(fitting).size() == 1 ? fitting.get(0).party() : null;
            }
        }
        return null;
    }

    /** Whether the words mean some of a side's parties and not others: "Hezbollah" beside Syria, "French" beside Spain. */
    public boolean meansOneOfSeveral(String words, int side) {
        PartyName name = PartyName.of(words);
        List<Known> own = ofSide(side);
        if (!name.states().isEmpty()) {
            return own.stream()
                            .anyMatch(known ->
                                    intersect(name.states(), known.name().mentioned()))
                    && own.stream()
                            .anyMatch(known -> isState(known)
                                    && !intersect(name.states(), known.name().mentioned()));
        }
        List<Known> meant = own.stream()
                .filter(known -> isCalled(words, name, known)
                        || name.organ() == null && Namesakes.sharesWords(name, known.name()))
                .toList();
        // the first stands for the side
        return !meant.isEmpty() && !meant.contains(own.get(0));
    }

    /** Whether a party fights beside the state that stands first on its side: "Hezbollah" beside Syria. */
    public boolean isAlly(Party party) {
        Known first = ofSide(party.side()).get(0);
        PartyName name = PartyName.of(party.name());
        return isCountry(first)
                && !intersect(name.mentioned(), first.name().mentioned())
                && !party.equals(first.party());
    }

    private List<Known> ofSide(int side) {
        return parties.stream().filter(known -> known.party().side() == side).toList();
    }

    /** The party of this very name, alias or initialism: what a sentence must name to speak of it; null otherwise. */
    @Nullable
    public Party named(String words) {
        PartyName name = PartyName.of(words);
        return parties.stream()
                .filter(known -> isCalled(words, name, known))
                .findFirst()
                .map(Known::party)
                .orElse(null);
    }

    private static boolean isCalled(String words, PartyName name, Known known) {
        return Namesakes.sameName(name, known.name())
                || Namesakes.sameAlias(name, known.name())
                || isShort(words, known);
    }

    private static boolean isShort(String words, Known known) {
        return words.length() >= 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && Initialism.matches(words, known.name().key());
    }

    // the forces of India are not those of the "Communist Party of India"
    private static boolean isMovement(Known known) {
        return Stream.of(known.name().key().split(" ")).anyMatch(word -> MOVEMENTS.word(word) != null);
    }

    // "French" of "Free France"
    private static boolean isKindOf(Country state, PartyName known) {
        return known.key().endsWith(" " + state.name().toLowerCase(Locale.ROOT));
    }

    private static boolean intersect(Set<Country> one, Set<Country> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean isState(Known known) {
        return known.name().isState();
    }

    // those who are called so; of two sides, one of them a state, its rebels are the other; else the only ones that ISO
    // knows no country of
    private boolean areRebels(Known known) {
        List<Known> rebels = parties.stream()
                .filter(party -> PartyName.isOfRebels(party.party().name()))
                .toList();
        if (sides(rebels).size() == 1) {
            return rebels.contains(known);
        }
        List<Known> states = parties.stream().filter(ClaimantResolver::isState).toList();
        boolean againstOne = sides(states).size() == 1
                && known.party().side() != states.get(0).party().side();
        Set<Integer> countries =
                sides(parties.stream().filter(ClaimantResolver::isCountry).toList());
        boolean alone = sides(states).size() == 2
                && countries.size() == 1
                && !countries.contains(known.party().side());
        return sides(parties).size() == 2
                && (againstOne || alone)
                // "rebels" against ISIL may be either
                && parties.stream()
                        .map(Known::party)
                        .filter(party -> party.side() != known.party().side())
                        .noneMatch(party -> PartyName.areCalledRebels(party.name()));
    }

    private static boolean isCountry(Known known) {
        return known.name().states().stream().anyMatch(state -> state.code() != null);
    }

    private static Set<Integer> sides(List<Known> parties) {
        return parties.stream().map(known -> known.party().side()).collect(Collectors.toSet());
    }
}
