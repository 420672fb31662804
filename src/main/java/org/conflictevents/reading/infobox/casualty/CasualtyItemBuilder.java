package org.conflictevents.reading.infobox.casualty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictevents.reading.infobox.casualty.CasualtyItem.Trait;
import org.conflictevents.reading.infobox.line.GatheredNouns;
import org.conflictevents.reading.infobox.line.Phases;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Takes in the words behind a figure one after another: "43 [soldiers killed]". */
final class CasualtyItemBuilder {

    private static final Set<String> LINKS = Set.of("or", "and", "/", "&");

    private final TokenizedText passage;
    private FigurePhrase figure;
    private final CasualtyHeading heading;
    private final int segment;
    private final int list;
    private final GatheredTypes types = new GatheredTypes();
    private final GatheredNouns nouns;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<String> attributedTo = new ArrayList<>();
    private int next;
    private int quoteNext;
    private boolean stopped;
    private @Nullable TokenRange remark;

    CasualtyItemBuilder(TokenizedText passage, FigurePhrase figure, CasualtyHeading heading, int segment, int list) {
        this.passage = passage;
        this.figure = figure;
        this.heading = heading;
        this.segment = segment;
        this.list = list;
        this.next = figure.next();
        this.quoteNext = figure.next();
        this.nouns = new GatheredNouns(passage, figure.next());
    }

    CasualtyItem build() {
        mark(Trait.PEOPLE, nouns.arePeople());
        return new CasualtyItem(
                figure,
                heading,
                segment,
                list,
                nouns.noun(),
                nouns.all(),
                remark != null ? remark : nouns.words(next),
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
        boolean counted = noun() != CountedNoun.THINGS && other.noun() != CountedNoun.THINGS;
        boolean whole = !is(Trait.SHARE) && !other.is(Trait.SHARE);
        boolean sameFate = !Collections.disjoint(types.fates(heading.type()), other.types.fates(other.heading.type()));
        String people = passage.words(nouns.words(next)).toLowerCase(Locale.ROOT);
        String others = passage.words(other.nouns.words(other.next)).toLowerCase(Locale.ROOT);
        boolean parts = !people.isEmpty() && !others.isEmpty() && !people.equals(others);
        // "13,000 wounded, 9,000 sick", "20 killed, 5 executed" tell two fates of one type
        boolean special = types.end() > 0 && ListedFates.isSpecial(passage.token(types.end() - 1));
        return counted && whole && sameFate && !parts && !special;
    }

    CountedNoun noun() {
        return nouns.noun();
    }

    CasualtyHeading heading() {
        return heading;
    }

    int quoteNext() {
        return quoteNext;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What its own words say happened. */
    Set<CasualtyType> types() {
        return types.all();
    }

    boolean isTyped() {
        return !types.areNone();
    }

    List<String> attributedTo() {
        return attributedTo;
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

    /** Whether no word tells what it counts or what happened. */
    boolean isBare() {
        return !isTyped() && nouns.all().isEmpty();
    }

    /** Takes the words of a bracket behind it for the part of the side that it counts. */
    void setPart(TokenRange words) {
        remark = words;
        traits.add(Trait.REMARKED);
    }

    /** Takes its figure for the least, as a bracket behind it says: "2 killed (at least)". */
    void setLeast() {
        figure = figure.atLeast();
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
            nouns.set(CountedNoun.THINGS);
            return extend(at + 1);
        }
        mark(Trait.JOINED, passage.is(at, "and") || passage.is(at, "&") || passage.is(at, "+"));
        // "84 Ruritanians and 47 soldiers"
        extend(is(Trait.JOINED) && noun() == CountedNoun.UNKNOWN && !isTyped() && !stopped ? at : next);
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
        if (damage > at && GatheredTypes.areOfPersons(types.all())) {
            stopped = true;
            return damage;
        }
        if (damage > at) {
            nouns.end(at);
            traits.add(Trait.DAMAGED);
            return extend(damage);
        }
        return other(at);
    }

    boolean isModelNumber(int at) {
        return !isTyped() && nouns.isModelNumber(at);
    }

    private int casualty(int at, PhraseTable.Match<CasualtyType> casualty) {
        nouns.end(at);
        boolean linked = LINKS.contains(passage.token(at - 1).lower());
        // "38,000 died in labour or POW camps"
        if (isTyped() && stopped && !(linked && types.end() == at - 1)) {
            return casualty.next();
        }
        if (types.add(casualty.value(), at, casualty.next(), linked)) {
            nouns.setPersons(at);
        }
        return extend(casualty.next());
    }

    // "20 captured tanks" are tanks
    private void noun(int at, PhraseTable.Match<CountedNoun> counted) {
        boolean things = counted.value() == CountedNoun.THINGS && GatheredTypes.areOfPersons(types.all());
        boolean late = isTyped() && (types.end() != at || things);
        boolean taken = !late && (!stopped && nouns.replace(at, counted) || nouns.join(at, counted.value()));
        if (taken) {
            extend(counted.next());
        }
        // "30 wounded Boat lost"
        stopped |= things;
    }

    private int other(int at) {
        Token token = passage.token(at);
        PhraseTable.@Nullable Match<String> state = Countries.at(passage.tokens(), at);
        boolean plain = !stopped && !isTyped();
        // "unknown but heavy"
        boolean idle = CountedNoun.isFiller(token) || token.is("but");
        if (CountedNoun.isStop(token)) {
            nouns.end(at);
            stopped = true;
            traits.add(Trait.QUALIFIED);
            // "3,700 casualties for the final assault"
            boolean bounded = isTyped() && passage.is(at + 1, "the") && Phases.beginsAt(passage, at + 2);
            mark(Trait.PARTIAL, is(Trait.PARTIAL) || bounded);
        } else if (state != null && plain) {
            return nouns.addPeople(state.next()) ? extend(state.next()) : state.next();
        } else if (plain && nouns.noun() == CountedNoun.NONE && token.isWord() && !idle) {
            nouns.set(CountedNoun.UNKNOWN);
        }
        return at + 1;
    }
}
