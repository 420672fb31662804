package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictevents.reading.infobox.CasualtyItem.Trait;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.language.VagueQuantity;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Takes in the words behind a figure one after another: "43 [soldiers killed]". */
final class CasualtyItemBuilder {

    private static final PhraseTable<String> PART = Lexicon.phrases("casualty-line-words.txt", "PART");
    private static final PhraseTable<String> SPECIAL = Lexicon.phrases("casualty-line-words.txt", "SPECIAL");
    private static final PhraseTable<String> STRETCH = Lexicon.phrases("casualty-line-words.txt", "STRETCH");

    private final TokenizedText passage;
    private final FigurePhrase figure;
    private final CasualtyHeading heading;
    private final int segment;
    private final int list;
    private final GatheredTypes types = new GatheredTypes();
    private final Set<CountedNoun> nouns = EnumSet.noneOf(CountedNoun.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<String> attributedTo = new ArrayList<>();
    private CountedNoun noun = CountedNoun.NONE;
    private int next;
    private int quoteNext;
    private int afterNoun;
    private int afterWhom = -1;
    private boolean stopped;

    CasualtyItemBuilder(TokenizedText passage, FigurePhrase figure, CasualtyHeading heading, int segment, int list) {
        this.passage = passage;
        this.figure = figure;
        this.heading = heading;
        this.segment = segment;
        this.list = list;
        this.next = figure.next();
        this.quoteNext = figure.next();
        this.afterNoun = figure.next();
    }

    CasualtyItem build() {
        return new CasualtyItem(
                figure,
                heading,
                segment,
                list,
                noun,
                nouns,
                whomRange(),
                types.all(),
                traits,
                attributedTo,
                next,
                quoteNext);
    }

    FigurePhrase figure() {
        return figure;
    }

    int segment() {
        return segment;
    }

    /** Number of the stretch between semicolons, rules and headings that it stands in. */
    int list() {
        return list;
    }

    /** Whether it tells the same fate of the same people as another, which a second speaker would. */
    boolean repeats(CasualtyItemBuilder other) {
        boolean counted = noun != CountedNoun.THINGS && other.noun != CountedNoun.THINGS;
        boolean whole = !is(Trait.SHARE) && !other.is(Trait.SHARE);
        boolean sameFate = !Collections.disjoint(types.fates(heading.type()), other.types.fates(other.heading.type()));
        String people = whom().toLowerCase(Locale.ROOT);
        String others = other.whom().toLowerCase(Locale.ROOT);
        boolean parts = !people.isEmpty() && !others.isEmpty() && !people.equals(others);
        return counted && whole && sameFate && !parts && !isSpecial();
    }

    // "13,000 wounded, 9,000 sick", "20 killed, 5 executed" tell two fates of one type
    private boolean isSpecial() {
        return types.end() > 0 && SPECIAL.has(passage.token(types.end() - 1));
    }

    /** The words between the figure and what happened: "Syrian soldiers" of "125 Syrian soldiers killed". */
    TokenRange whomRange() {
        int to = afterWhom >= 0 ? afterWhom : next;
        int from = figure.next();
        while (from < to && isIdle(from)) {
            from++;
        }
        while (to > from && isIdle(to - 1)) {
            to--;
        }
        return new TokenRange(from, to);
    }

    private boolean isIdle(int at) {
        Token token = passage.token(at);
        return !token.isWord() || CountedNoun.isFiller(token) || CountedNoun.isStop(token);
    }

    private String whom() {
        return passage.words(whomRange());
    }

    int quoteNext() {
        return quoteNext;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isTyped() {
        return !types.areNone();
    }

    boolean isAttributed() {
        return !attributedTo.isEmpty();
    }

    void mark(Trait trait, boolean applies) {
        if (applies) {
            traits.add(trait);
        } else {
            traits.remove(trait);
        }
    }

    void attribute(List<String> names, int quoteEnd) {
        attributedTo.addAll(names);
        quoteNext = Math.max(quoteNext, quoteEnd);
    }

    void addTypes(Set<CasualtyType> more) {
        types.addAll(more);
    }

    /** Takes the words before this index into its text; returns the index. */
    int extend(int later) {
        next = Math.max(next, later);
        quoteNext = Math.max(quoteNext, later);
        return later;
    }

    /** Takes in the word or phrase that begins at this index; returns the index after it. */
    int read(int at) {
        if (isModelNumber(at)) {
            setNoun(CountedNoun.THINGS);
            return extend(at + 1);
        }
        mark(Trait.JOINED, passage.is(at, "and") || passage.is(at, "&"));
        PhraseTable.Match<CasualtyType> casualty = CasualtyWords.at(passage.tokens(), at);
        PhraseTable.Match<CountedNoun> counted = CountedNoun.at(passage.tokens(), at);
        if (counted != null) {
            noun(at, counted);
        }
        if (casualty != null && (counted == null || casualty.next() >= counted.next())) {
            return casualty(at, casualty);
        }
        if (counted != null) {
            return counted.next();
        }
        int damage = CountedNoun.afterDamage(passage.tokens(), at);
        if (damage > at && types.areOfPersons()) {
            stopped = true;
            return damage;
        }
        if (damage > at) {
            endWhom(at);
            traits.add(Trait.DAMAGED);
            return extend(damage);
        }
        return other(at);
    }

    /** Whether a number belongs to the name of a model: "2 bf 109s", "3 ju 88". */
    boolean isModelNumber(int at) {
        Token before = passage.token(at - 1);
        boolean name = before.isWord() && before.text().length() <= 3 && noun == CountedNoun.UNKNOWN;
        return name && !isTyped() && passage.token(at).text().matches("\\d{1,3}s?");
    }

    private int casualty(int at, PhraseTable.Match<CasualtyType> casualty) {
        endWhom(at);
        boolean linked = passage.is(at - 1, "or")
                || passage.is(at - 1, "and")
                || passage.is(at - 1, "/")
                || passage.is(at - 1, "&");
        if (isTyped() && stopped && !linked) {
            return casualty.next();
        }
        types.add(casualty.value(), at, casualty.next(), linked);
        return extend(casualty.next());
    }

    private void endWhom(int at) {
        afterWhom = afterWhom < 0 ? at : afterWhom;
    }

    // "5 helicopter pilots" are pilots, "12 soldiers of the 3rd division" soldiers, "20 captured tanks" tanks
    private void noun(int at, PhraseTable.Match<CountedNoun> counted) {
        boolean compound = afterNoun == at;
        boolean crew = noun == CountedNoun.THINGS && counted.value() == CountedNoun.PERSONS;
        boolean things = counted.value() == CountedNoun.THINGS && types.areOfPersons();
        boolean late = isTyped() && (types.end() != at || things);
        if (!stopped && !late && (isOpen() || compound || crew)) {
            setNoun(counted.value());
            afterNoun = extend(counted.next());
        } else if (!late && passage.is(at - 1, "and") && counted.value().countsPersons() && noun.countsPersons()) {
            nouns.add(counted.value());
            extend(counted.next());
        }
    }

    /** Whether no word so far says what it counts. */
    private boolean isOpen() {
        return noun == CountedNoun.NONE || noun == CountedNoun.UNKNOWN;
    }

    /** Sets what it counts, instead of what words right before said: "85 Armenian civilians". */
    private void setNoun(CountedNoun counted) {
        nouns.remove(noun);
        noun = counted;
        nouns.add(counted);
        traits.remove(Trait.PEOPLE);
    }

    private int other(int at) {
        Token token = passage.token(at);
        if (passage.is(at, "but") && figure.isVague() && next == at) {
            return vagueToo(at + 1);
        }
        PhraseTable.@Nullable Match<String> state = Countries.at(passage.tokens(), at);
        boolean plain = !stopped && !isTyped();
        if (CountedNoun.isStop(token)) {
            endWhom(at);
            stopped = true;
            traits.add(Trait.QUALIFIED);
            mark(Trait.PARTIAL, is(Trait.PARTIAL) || isPartial(at));
        } else if (state != null && plain) {
            return people(state.next());
        } else if (plain && noun == CountedNoun.NONE && token.isWord() && !CountedNoun.isFiller(token)) {
            setNoun(CountedNoun.UNKNOWN);
        }
        return at + 1;
    }

    // "3,700 casualties for the final assault"
    private boolean isPartial(int at) {
        return isTyped()
                && passage.is(at + 1, "the")
                && at + 3 < passage.size()
                && PART.has(passage.token(at + 2))
                && STRETCH.has(passage.token(at + 3));
    }

    // "unknown but heavy"
    private int vagueToo(int at) {
        VagueQuantity vague = VagueQuantity.at(passage.tokens(), at);
        if (vague == null || vague.isAmount()) {
            return at;
        }
        return extend(vague.next());
    }

    // "15,000 Azerbaijanis", "2 French frigates"
    private int people(int after) {
        if (isOpen()) {
            setNoun(CountedNoun.PERSONS);
            traits.add(Trait.PEOPLE);
            afterNoun = extend(after);
        }
        return after;
    }
}
