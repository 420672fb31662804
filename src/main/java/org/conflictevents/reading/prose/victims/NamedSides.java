package org.conflictevents.reading.prose.victims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Opponents;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.party.PartyName;
import org.conflictevents.reading.prose.sentence.CommonNouns;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the sides that a phrase of a sentence names: "Malian soldiers", "al-Nusra fighters", "American and Nigerian". */
public final class NamedSides {

    private static final int MAX_WORDS = 7;

    private final ClaimantResolver resolver;
    private final Commanders commanders;
    private final Opponents opponents;
    private final Map<String, Set<Integer>> told = new HashMap<>();

    /**
     * What a phrase names.
     *
     * @param sides the sides that it names
     * @param parties those of them that it calls by a name
     * @param others whether it also names somebody of no side
     */
    public record Named(Set<Integer> sides, Set<Party> parties, boolean others) {

        boolean areNone() {
            return sides.isEmpty() && !others;
        }

        /** The side that it names and no other; null where it names none, several or somebody of no side. */
        public @Nullable Integer only() {
            return sides.size() == 1 && !others ? sides.iterator().next() : null;
        }
    }

    public NamedSides(ClaimantResolver resolver, List<Party> parties, Commanders commanders) {
        this.resolver = resolver;
        this.opponents = new Opponents(resolver, parties);
        this.commanders = commanders;
        parties.forEach(party -> Tokenizer.tokens(party.name()).stream()
                .filter(word -> ProseWords.PART_OF_NAME.beginAt(List.of(word), 0))
                .forEach(word -> tell(word.lower(), party.side())));
    }

    public Opponents opponents() {
        return opponents;
    }

    /** Takes a word that the article gives a side, where it tells one. */
    void tell(String word, @Nullable Integer side) {
        if (side != null) {
            told.computeIfAbsent(word, unseen -> new HashSet<>()).add(side);
        }
    }

    /** A word as it is told of: "garrison" means the defenders. */
    static String word(List<Token> tokens, int index) {
        return ProseWords.ATTACKERS.beginAt(tokens, index)
                ? "attackers"
                : ProseWords.DEFENDERS.beginAt(tokens, index)
                        ? "defenders"
                        : tokens.get(index).lower();
    }

    /** The sides that some words of a sentence name. */
    public Named in(Sentence sentence, TokenRange words) {
        Set<Integer> named = new HashSet<>();
        Set<Party> parties = new HashSet<>();
        boolean others = false;
        boolean open = false;
        boolean states = true;
        boolean name = false;
        boolean stranger = false;
        for (int i = words.from(); i < words.to(); ) {
            int end = longestName(sentence, new TokenRange(i, words.to()), named, parties);
            if (end > i) {
                states &= Countries.at(sentence.tokens(), i) != null;
                // "the IDF's Golani Brigade", but not "Syria's Kurds"
                name = states || !sentence.tokens().get(end - 1).isPossessive();
                others |= stranger;
                i = end;
                continue;
            }
            // "British and Hessian troops": whoever stands beside a side is its ally; "Armenians from Shusha"
            boolean unit =
                    !named.isEmpty() && PartyName.isOfUnit(sentence.tokens().get(i));
            boolean unknown = !unit && isStranger(sentence, i);
            open |= isOpen(sentence.tokens(), i, named) || unknown;
            boolean joins = sentence.is(i, "and") || sentence.is(i, "/") || sentence.is(i, "from");
            stranger = !joins && (stranger || unknown);
            name = !joins && name;
            others |= name && stranger;
            i++;
        }
        return new Named(named, parties, others || open && named.isEmpty());
    }

    /** The side of the party that a name or a possessive means, "the army's"; null where none is certain. */
    @Nullable
    Integer named(String party) {
        return side(resolver.party(Token.withoutPossessive(party)));
    }

    /** Whether a people of no side is named: "JNIM attacked a Chadian patrol, killing 30 soldiers" of a fight with Mali. */
    boolean areOfStrangers(Sentence sentence, TokenRange words) {
        return IntStream.range(words.from(), words.to()).anyMatch(i -> {
            PhraseTable.Match<String> people = Countries.at(sentence.tokens(), i);
            // "in Tessin, Niger"
            boolean place = people != null
                    && i > sentence.clauseStart(i)
                    && !Countries.byName(people.value()).isEmpty();
            return people != null
                    && !place
                    && in(sentence, new TokenRange(i, people.next())).sides().isEmpty();
        });
    }

    /** Whether a word such as "enemy" leaves open whose people they are; "government" and "rebel" name a side. */
    private boolean isOpen(List<Token> tokens, int index, Set<Integer> named) {
        // "the Turkish government", "the rebel army", "the army of Lee", "his own army"
        boolean theirs = isName(tokens, index - 1)
                || index > 0 && (tokens.get(index - 1).is("own") || ProseWords.POSSESSIVE.beginAt(tokens, index - 1))
                || tokens.get(index).is("army")
                        && (!named.isEmpty()
                                || index + 1 < tokens.size()
                                        && tokens.get(index + 1).is("of"));
        boolean state = !theirs && ProseWords.OF_STATE.beginAt(tokens, index);
        boolean rebels = ProseWords.OF_REBELS.beginAt(tokens, index) || ProseWords.IRREGULARS.beginAt(tokens, index);
        boolean open = state || rebels || ProseWords.OF_UNKNOWN.beginAt(tokens, index);
        Integer side = state ? opponents.ofState() : rebels ? opponents.ofRebels() : null;
        // of two states the one with a country
        boolean country = side == null && !theirs && ProseWords.OF_COUNTRY.beginAt(tokens, index);
        side = country ? opponents.againstRebels() : side;
        // "the allied army"
        side = side == null && open ? side(resolver.party(tokens.get(index).lower())) : side;
        if (side != null) {
            named.add(side);
        }
        return side == null && open;
    }

    private int longestName(Sentence sentence, TokenRange words, Set<Integer> sides, Set<Party> parties) {
        int from = words.from();
        for (int end = Math.min(words.to(), from + MAX_WORDS); end > from; end--) {
            Party party = party(sentence, from, end);
            // "Malian rebels" are not Mali's, "JNIM militants" are JNIM's
            int rebels = ProseWords.OF_REBELS.beginAt(sentence.tokens(), end)
                    ? end
                    : ProseWords.IRREGULARS.skip(sentence.tokens(), end);
            if (party != null && rebels > end && Countries.at(sentence.tokens(), from) != null) {
                return end;
            }
            if (party != null) {
                sides.add(party.side());
                parties.add(party);
                return Math.min(rebels, words.to());
            }
        }
        Set<Party> joint = joint(sentence.tokens().get(from));
        Set<Integer> its = joint.isEmpty()
                ? told.getOrDefault(word(sentence.tokens(), from), Set.of())
                : joint.stream().map(Party::side).collect(Collectors.toSet());
        Integer side = its.size() == 1 ? its.iterator().next() : commanders.side(sentence.tokens(), from);
        if (side == null) {
            return from;
        }
        sides.add(side);
        parties.addAll(its.size() == 1 ? joint : Set.of());
        return from + 1;
    }

    // "Franco-Spanish", "Anglo-Indian", "Turkish-backed"
    private Set<Party> joint(Token token) {
        return PartyName.partsOf(token).stream()
                .map(resolver::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The side whose whole name ends before an index: not "Syrian Army" of "Free Syrian Army". */
    @Nullable
    Integer endingAt(Sentence sentence, int index) {
        return IntStream.range(Math.max(0, index - MAX_WORDS), index)
                .filter(from -> !isName(sentence.tokens(), from - 1))
                .mapToObj(from -> side(party(sentence, from, index)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The party of a whole phrase; nouns such as "soldiers" name none by themselves. */
    private @Nullable Party party(Sentence sentence, int from, int end) {
        Token first = sentence.tokens().get(from);
        if (!first.isWord()
                || first.text().equals(first.lower())
                || ProseWords.DETERMINER.beginAt(sentence.tokens(), from)) {
            return null;
        }
        // "the Red Army", "the Home Guard" are not the Army
        boolean another = CommonNouns.beginAt(sentence.tokens(), from) && isName(sentence.tokens(), from - 1);
        boolean alone = end == from + 1 && (another || Commanders.isRank(first));
        PhraseTable.Match<String> country = Countries.at(sentence.tokens(), from);
        boolean whole = country == null || end == country.next() || isExact(sentence, from, end);
        return !alone && whole ? resolver.party(sentence.words(new TokenRange(from, end))) : null;
    }

    private static boolean isName(List<Token> tokens, int index) {
        return index >= 0
                && (index == 0
                        ? Countries.at(tokens, index) != null
                        : tokens.get(index).isCapitalised() && !ProseWords.DETERMINER.beginAt(tokens, index));
    }

    // "Syrian Democratic Forces" is a party's own name, "Syrian rebels" only begins with a state's
    private static boolean isExact(Sentence sentence, int from, int end) {
        return sentence.tokens().get(end - 1).isCapitalised()
                && IntStream.range(from, end).allMatch(sentence::isOfName);
    }

    /** A capitalised word that no side and no leader of one is known by. */
    private boolean isStranger(Sentence sentence, int index) {
        return sentence.tokens().get(index).isCapitalised()
                && !CommonNouns.beginAt(sentence.tokens(), index)
                && !ProseWords.GENERIC.beginAt(sentence.tokens(), index)
                && !commanders.isOfName(sentence.tokens().get(index));
    }

    private static @Nullable Integer side(@Nullable Party party) {
        return party == null ? null : party.side();
    }
}
