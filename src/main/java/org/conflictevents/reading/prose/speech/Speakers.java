package org.conflictevents.reading.prose.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.reading.language.Numerals;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.CommonNouns;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;

/** Turns the words that name a speaker into claimants, the same for the same name throughout an article. */
public final class Speakers {

    private final ClaimantResolver resolver;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, ClaimantReading> known = new HashMap<>();

    public Speakers(ClaimantResolver resolver) {
        this.resolver = resolver;
    }

    /** The claimants that a subject names, with what explains it; "the LCC and SOHR" are two. */
    public List<ClaimantReading> of(Sentence sentence, Subject subject) {
        int to = subject.to();
        int first = authors(sentence, subject.from(), to);
        if (ProseWords.NOBODY.skip(sentence.tokens(), first) == to) {
            return List.of();
        }
        List<ClaimantReading> claimants = new ArrayList<>();
        int and = splitAt(sentence, first, to);
        if (and > 0) {
            claimants.add(one(sentence, first, and));
            claimants.add(one(sentence, and + 1, to));
        } else {
            claimants.add(explained(one(sentence, first, to), sentence.words(to, subject.end())));
        }
        return claimants;
    }

    // "a joint investigation by Amnesty International and Airwars"
    private static int authors(Sentence sentence, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (sentence.is(i, "by")) {
                return i + 1;
            }
        }
        return from;
    }

    // "the LCC and SOHR", but not "the Ministry of Health and Sports"
    private static int splitAt(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (sentence.is(i, "of") || sentence.is(i, "for")) {
                return -1;
            }
            if (sentence.is(i, "and")) {
                boolean names = sentence.tokens().get(i - 1).isCapitalised()
                        && (sentence.is(i + 1, "the")
                                || sentence.tokens().get(i + 1).isCapitalised());
                return names ? i : -1;
            }
        }
        return -1;
    }

    private ClaimantReading one(Sentence sentence, int from, int to) {
        int first = from;
        while (first < to - 1 && isDeterminer(sentence, first)) {
            first++;
        }
        int bracket = first;
        while (bracket < to && !sentence.is(bracket, "(")) {
            bracket++;
        }
        String name = sentence.words(first, bracket > first ? bracket : to);
        name = withoutCapital(sentence, first, name);
        if (bracket > first && bracket + 2 < to + 1 && sentence.is(bracket + 2, ")")) {
            fullNames.put(sentence.tokens().get(bracket + 1).text(), name);
        }
        return claimant(fullNames.getOrDefault(name, name));
    }

    // "spokesman for the army", "chief of staff of the Malian army" speak for the army
    private ClaimantReading claimant(String name) {
        return explained(resolver.claimant(name), name);
    }

    /** With the party of whom the words speak for, where the name itself tells none: ", the spokesman of the army". */
    private ClaimantReading explained(ClaimantReading claimant, String words) {
        int of = Math.max(words.lastIndexOf(" of the "), words.lastIndexOf(" for the "));
        if (claimant.side() != null || of < 0) {
            return known.getOrDefault(claimant.name(), claimant);
        }
        Party party = resolver.party(words.substring(words.indexOf("the ", of)));
        ClaimantReading explained =
                party == null ? claimant : new ClaimantReading(claimant.name(), party.side(), party.name());
        known.put(explained.name(), explained);
        return explained;
    }

    private static boolean isDeterminer(Sentence sentence, int index) {
        return List.of("the", "a", "an", "some", "both")
                .contains(sentence.tokens().get(index).lower());
    }

    // "Activists claimed": the capital is the sentence's
    private static String withoutCapital(Sentence sentence, int first, String name) {
        boolean common = CommonNouns.beginAt(sentence.tokens(), first)
                || Numerals.of(sentence.tokens().get(first)) != null;
        boolean begins = first == 0 && common;
        boolean proper = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return begins && !proper ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
