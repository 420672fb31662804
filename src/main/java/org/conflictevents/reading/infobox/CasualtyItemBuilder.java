package org.conflictevents.reading.infobox;

import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Reads the words behind a figure into its item: "43 [soldiers killed]". */
final class CasualtyItemBuilder {

    private static final Set<CasualtyType> YIELDING =
            Set.of(CasualtyType.CAPTURED, CasualtyType.CASUALTIES, CasualtyType.OTHER, CasualtyType.SURRENDERED);

    private static final Set<String> PARTS = Set.of("first", "final", "last", "initial", "opening");
    private static final Set<String> STRETCHES = Set.of(
            "assault",
            "attack",
            "attacks",
            "day",
            "days",
            "phase",
            "stage",
            "hours",
            "week",
            "weeks",
            "month",
            "months",
            "charge",
            "storming",
            "wave",
            "battle",
            "engagement");

    private final TokenizedText passage;
    private final CasualtyItem item;
    private int afterNoun;
    private int afterType = -1;
    private boolean stopped;

    CasualtyItemBuilder(TokenizedText passage, CasualtyItem item) {
        this.passage = passage;
        this.item = item;
        this.afterNoun = item.figure().next();
    }

    CasualtyItem item() {
        return item;
    }

    /** Takes in the word or phrase that begins at this index; returns the index after it. */
    int read(int at) {
        boolean and = passage.is(at, "and") || passage.is(at, "&");
        item.setJoined(and);
        PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(passage.tokens(), at);
        if (casualty != null && (noun == null || casualty.next() >= noun.next())) {
            if (noun != null) {
                noun(at, noun);
            }
            return casualty(at, casualty);
        }
        if (noun != null) {
            return noun(at, noun);
        }
        int damage = CountedNoun.afterDamage(passage.tokens(), at);
        if (damage > at) {
            item.setDamaged();
            item.extend(damage);
            return damage;
        }
        return other(at);
    }

    /** Whether a number belongs to the name of a model: "2 bf 109s", "3 ju 88". */
    boolean isModelNumber(int at) {
        Token before = passage.token(at - 1);
        boolean name = before.isWord() && before.text().length() <= 3 && item.noun() == CountedNoun.UNKNOWN;
        return name && !item.isTyped() && passage.token(at).text().matches("\\d{1,3}s?");
    }

    int readModel(int at) {
        item.setNoun(CountedNoun.THINGS);
        item.extend(at + 1);
        return at + 1;
    }

    private int casualty(int at, PhraseTable.Match<CasualtyType> casualty) {
        boolean linked = passage.is(at - 1, "or")
                || passage.is(at - 1, "and")
                || passage.is(at - 1, "/")
                || passage.is(at - 1, "&");
        if (item.isTyped() && stopped && !linked) {
            return casualty.next();
        }
        boolean adjacent = afterType == at;
        CasualtyType before = item.ownType();
        item.addType(casualty.value(), adjacent && !linked && before != null && YIELDING.contains(before));
        item.extend(casualty.next());
        afterType = casualty.next();
        return casualty.next();
    }

    // "5 helicopter pilots" are pilots, "12 soldiers of the 3rd division" soldiers, "20 captured tanks" tanks
    private int noun(int at, PhraseTable.Match<CountedNoun> noun) {
        boolean first = item.noun() == CountedNoun.NONE || item.noun() == CountedNoun.UNKNOWN;
        boolean compound = afterNoun == at;
        boolean crew = item.noun() == CountedNoun.THINGS && noun.value() == CountedNoun.PERSONS;
        boolean late = item.isTyped() && afterType != at;
        if (!stopped && !late && (first || compound || crew)) {
            item.setNoun(noun.value());
            item.extend(noun.next());
            afterNoun = noun.next();
        } else if (!late
                && passage.is(at - 1, "and")
                && noun.value().countsPersons()
                && item.noun().countsPersons()) {
            item.addNoun(noun.value());
            item.extend(noun.next());
        }
        return noun.next();
    }

    private int other(int at) {
        Token token = passage.token(at);
        if (passage.is(at, "but") && item.figure().isVague() && item.next() == at) {
            return vagueToo(at + 1);
        }
        PhraseTable.@Nullable Match<String> state = Countries.at(passage.tokens(), at);
        if (CountedNoun.isStop(token)) {
            stopped = true;
            item.setQualified();
            item.setPartial(isPartial(at));
        } else if (state != null && !stopped && !item.isTyped()) {
            return people(at, state.next());
        } else if (token.isWord()
                && !CountedNoun.isFiller(token)
                && item.noun() == CountedNoun.NONE
                && !stopped
                && !item.isTyped()) {
            item.setNoun(CountedNoun.UNKNOWN);
        }
        return at + 1;
    }

    // "3,700 casualties for the final assault"
    private boolean isPartial(int at) {
        return item.isTyped()
                && passage.is(at + 1, "the")
                && at + 3 < passage.size()
                && PARTS.contains(passage.token(at + 2).lower())
                && STRETCHES.contains(passage.token(at + 3).lower());
    }

    // "unknown but heavy"
    private int vagueToo(int at) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), at);
        if (vague == null || vague.isAmount()) {
            return at;
        }
        item.extend(vague.next());
        return vague.next();
    }

    // "15,000 Azerbaijanis", "2 French frigates"
    private int people(int at, int next) {
        if (item.noun() == CountedNoun.NONE || item.noun() == CountedNoun.UNKNOWN) {
            item.setPeople();
            item.extend(next);
            afterNoun = next;
        }
        return next;
    }
}
