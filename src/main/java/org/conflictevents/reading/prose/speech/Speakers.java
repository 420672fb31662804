package org.conflictevents.reading.prose.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Numerals;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.CommonNouns;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a speaker into claimants, the same for the same name throughout an article. */
public final class Speakers {

    private final ClaimantResolver resolver;
    private final Commanders commanders;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, ClaimantReading> known = new HashMap<>();
    private final Set<ClaimantReading> bodies = new HashSet<>();

    public Speakers(ClaimantResolver resolver, Commanders commanders) {
        this.resolver = resolver;
        this.commanders = commanders;
    }

    /** The claimants that a subject names, with what explains it; "the LCC and SOHR" are two. */
    List<ClaimantReading> read(Sentence sentence, Subject subject) {
        int to = subject.name().to();
        TokenRange name = new TokenRange(Authors.in(sentence, subject.name()), to);
        if (ProseWords.NOBODY.skip(sentence.tokens(), name.from()) == nameEnd(sentence, name)) {
            return List.of();
        }
        int and = Authors.knownEnd(sentence, name.from()) == to ? -1 : splitAt(sentence, name);
        if (and > 0) {
            return List.of(first(sentence, name.until(and), to), one(sentence, new TokenRange(and + 1, to)));
        }
        String explanation = sentence.words(new TokenRange(to, subject.end()));
        return List.of(explained(one(sentence, name), explanation));
    }

    // "Armenian" of "Armenian and Artsakh authorities" are authorities too
    private ClaimantReading first(Sentence sentence, TokenRange name, int end) {
        Token noun = sentence.tokens().get(end - 1);
        boolean demonym = name.to() - name.from() == 1
                && !Countries.named(sentence.words(name)).isEmpty()
                && Countries.byName(sentence.words(name)).isEmpty();
        return demonym && !noun.isCapitalised()
                ? claimant(sentence.words(name) + " " + noun.text())
                : one(sentence, name);
    }

    // "the LCC and SOHR", "Buell in 2002 and Ford", but not "the Ministry of Health and Sports", "sources in Gao and
    // Kidal"
    private static int splitAt(Sentence sentence, TokenRange name) {
        boolean places = false;
        for (int i = name.from() + 1; i < name.to() - 1; i++) {
            // "a report restricted to the First and Third Armies"
            if (sentence.is(i, "of") || sentence.is(i, "for") || sentence.begins(ProseWords.ISSUED, i)) {
                return -1;
            }
            places |= sentence.is(i, "in") && !isInAYear(sentence, i);
            if (sentence.is(i, "and") && !isInName(sentence, name, i)) {
                boolean names = (sentence.tokens().get(i - 1).isCapitalised() || isInAYear(sentence, i - 2))
                        && (sentence.is(i + 1, "the")
                                || !places && sentence.tokens().get(i + 1).isCapitalised());
                return names ? i : -1;
            }
        }
        return -1;
    }

    // "the Elman Peace and Human Rights Organisation"
    private static boolean isInName(Sentence sentence, TokenRange name, int and) {
        return sentence.begins(ProseWords.ORGANISATION, name.to() - 1)
                && !sentence.is(and + 1, "the")
                && Authors.knownEnd(sentence, name.from()) < and;
    }

    private ClaimantReading one(Sentence sentence, TokenRange words) {
        int first = words.from();
        // "Their spokesman Omar Ba"; but not the initial of "A. V. Smith"
        while (first < words.to() - 1
                && (sentence.begins(ProseWords.ARTICLE, first)
                        || sentence.begins(ProseWords.POSSESSIVE, first)
                        || sentence.is(first, "and"))
                && !sentence.is(first + 1, ".")) {
            first++;
        }
        int bracket = nameEnd(sentence, new TokenRange(first, words.to()));
        TokenRange named = new TokenRange(first, bracket > first ? bracket : words.to());
        String whole = withoutCapital(sentence, first, sentence.words(named));
        // "RFI's" of "in RFI's account", "Smith's" of "Smith's official figures" and of "Smith's records show"
        String name = sentence.begins(ProseWords.VIEW, words.to())
                        || sentence.begins(ProseWords.STATEMENT, words.to())
                        || sentence.begins(ProseWords.RECORD, words.to())
                        || ProseWords.SUM_NOUN.in(sentence.tokens(), words.to(), words.to() + 2)
                ? Token.withoutPossessive(whole)
                : whole;
        // "the Local Coordination Committees (LCC)"
        if (bracket > first && bracket + 1 < words.to() && sentence.is(bracket + 2, ")")) {
            fullNames.put(sentence.tokens().get(bracket + 1).text(), name);
        }
        ClaimantReading claimant = claimant(withoutMedium(fullNames.getOrDefault(name, name)));
        if (claimant.knownAs() != null) {
            bodies.add(claimant);
        }
        return sentence.is(words.from(), "the") ? asNamed(claimant) : claimant;
    }

    // "RFI" of "RFI (a French station)", "extrapolations" of "extrapolations based on the list"
    private static int nameEnd(Sentence sentence, TokenRange words) {
        int end = words.from();
        while (end < words.to() && !endsName(sentence, end, words.to())) {
            end++;
        }
        return end;
    }

    private static boolean endsName(Sentence sentence, int index, int last) {
        // "the UN Group of Experts from [December 2020]"
        boolean cut = index == last - 1 && sentence.is(index, "from");
        return cut
                || sentence.is(index, "(")
                || sentence.begins(ProseWords.ISSUED, index)
                || isInAYear(sentence, index);
    }

    // "Buell in 2002 and Ford in 2008 wrote"
    private static boolean isInAYear(Sentence sentence, int index) {
        return sentence.is(index, "in")
                && index + 1 < sentence.size()
                && sentence.tokens().get(index + 1).isNumber();
    }

    // "the army", where the text has spoken of one: "the Malian army"
    private ClaimantReading asNamed(ClaimantReading claimant) {
        List<ClaimantReading> meant = bodies.stream()
                .filter(other -> claimant.knownAs() == null
                        && Objects.equals(other.side(), claimant.side())
                        && other.name().endsWith(" " + claimant.name()))
                .toList();
        return meant.size() == 1 ? meant.get(0) : claimant;
    }

    // "The Ansar Dine statement claimed" are words of Ansar Dine, "Graham's dispatch" of Graham; but not "the Kyiv
    // Post"
    private static String withoutMedium(String name) {
        List<Token> words = Tokenizer.tokens(name);
        for (int i = 1; i < words.size(); i++) {
            String owner = words.get(i - 1).text();
            int next = ProseWords.STATEMENT.skip(words, i);
            // "general Howe's report to the minister"
            boolean whole = next == words.size() || next > i && owner.matches(".*['’]s?");
            // "another British account"
            if (whole
                    && !words.get(i).isCapitalised()
                    && words.get(i - 1).isCapitalised()
                    // "an August report"
                    && DateFinder.after(words, 0) < i
                    && Countries.named(owner).isEmpty()) {
                return Token.withoutPossessive(
                        name.substring(0, words.get(i - 1).end()));
            }
        }
        return name;
    }

    // "spokesman for the army", "chief of staff of the Malian army" speak for the army
    private ClaimantReading claimant(String name) {
        ClaimantReading claimant = explained(resolver.claimant(name), name);
        Integer led = claimant.side() == null ? commanders.sideOf(name) : null;
        return led == null ? claimant : new ClaimantReading(claimant.name(), claimant.knownAs(), led, null);
    }

    /** With the party of whom the words speak for, where the name itself tells none: ", the spokesman of the army". */
    private ClaimantReading explained(ClaimantReading claimant, String words) {
        int title = ProseWords.STATE_TITLE.skip(Tokenizer.tokens(words), 0);
        if (claimant.side() == null && title > 0 && claimant.name().equals(words)) {
            return known.computeIfAbsent(words, name -> ofState(claimant));
        }
        Party party = claimant.side() == null ? spokenFor(words) : null;
        if (party == null) {
            return known.getOrDefault(claimant.name(), claimant);
        }
        ClaimantReading explained = claimant.of(party.side(), party.name());
        known.put(explained.name(), explained);
        return explained;
    }

    // "the spokesman of the army", "president of M23", "Hezbollah leader", "M23's Department of Health"
    private @Nullable Party spokenFor(String words) {
        Party owner = resolver.named(Token.withoutPossessive(words.split("(?<=['’]s) ")[0]));
        if (owner != null) {
            return owner;
        }
        int of = Math.max(words.lastIndexOf(" of the "), words.lastIndexOf(" for the "));
        if (of >= 0) {
            return resolver.party(words.substring(words.indexOf("the ", of)));
        }
        int name = words.lastIndexOf(" of ");
        if (name >= 0) {
            return resolver.named(words.substring(name + " of ".length()));
        }
        List<Token> tokens = Tokenizer.tokens(words);
        int end = 0;
        while (end < tokens.size() && tokens.get(end).text().chars().anyMatch(Character::isUpperCase)) {
            end++;
        }
        boolean office = end > 0 && end < tokens.size();
        return office ? resolver.named(words.substring(0, tokens.get(end - 1).end())) : null;
    }

    // "Defence Minister Ibrahima Dembélé" is the only state's
    private ClaimantReading ofState(ClaimantReading claimant) {
        Party state = resolver.party("government");
        return state == null ? claimant : new ClaimantReading(claimant.name(), state.side(), state.name());
    }

    // "Activists claimed": the capital is the sentence's
    private static String withoutCapital(Sentence sentence, int first, String name) {
        boolean common = CommonNouns.beginAt(sentence.tokens(), first)
                || Numerals.has(sentence.tokens().get(first));
        boolean begins = first == 0 && common;
        // "General Howe", but not "Opposition Syrian National Council"
        boolean title = first + 1 < sentence.size()
                && sentence.tokens().get(first + 1).isCapitalised()
                && !sentence.begins(ProseWords.MODIFIER, first);
        boolean proper = title
                || name.length() > 1 && Character.isUpperCase(name.charAt(1))
                || ProseWords.STATE_TITLE.beginAt(sentence.tokens(), first)
                || Authors.isKnown(sentence, first);
        return begins && !proper ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
