package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** A figure of a casualties line with what its words say, while they are being gathered. */
final class CasualtyItem {

    private final FigurePhrase figure;
    private final CasualtyHeading header;
    private final int segment;
    private final boolean share;
    private final Set<CasualtyType> types = EnumSet.noneOf(CasualtyType.class);
    private final Set<CountedNoun> nouns = EnumSet.noneOf(CountedNoun.class);
    private final List<String> names = new ArrayList<>();
    private CountedNoun noun = CountedNoun.NONE;
    private boolean damaged;
    private boolean estimated;
    private boolean joined;
    private boolean partial;
    private boolean loose;
    private boolean people;
    private boolean qualified;
    private int next;
    private int quoteNext;

    /**
     * @param segment number of the stretch between commas that it stands in
     * @param share whether it is a part of a figure before it
     */
    CasualtyItem(FigurePhrase figure, CasualtyHeading header, int segment, boolean share) {
        this.figure = figure;
        this.header = header;
        this.segment = segment;
        this.share = share;
        this.next = figure.next();
        this.quoteNext = figure.next();
    }

    void addType(CasualtyType type, boolean instead) {
        if (instead) {
            types.clear();
        }
        types.add(type);
    }

    /** Sets what it counts, instead of what words right before said: "85 Armenian civilians". */
    void setNoun(CountedNoun counted) {
        nouns.remove(noun);
        noun = counted;
        people = false;
        nouns.add(counted);
    }

    /** Notes what it counts besides: "combatants and civilians". */
    void addNoun(CountedNoun counted) {
        nouns.add(counted);
    }

    void addNames(List<String> more, int quoteEnd) {
        names.addAll(more);
        quoteNext = Math.max(quoteNext, quoteEnd);
    }

    void setDamaged() {
        damaged = true;
    }

    void setEstimated() {
        estimated = true;
    }

    /** Notes words that bound it to a part of the battle: "(15 and 16 June only)". */
    void setPartial(boolean bounded) {
        partial |= bounded;
    }

    boolean partial() {
        return partial;
    }

    void setJoined(boolean toNext) {
        joined = toNext;
    }

    /** Notes whether words that were not understood lead up to it: "all destroyed, except one". */
    void setLoose(boolean ledUpTo) {
        loose = ledUpTo;
    }

    boolean loose() {
        return loose;
    }

    /** Counts persons because a people is named: "15,000 Azerbaijanis". */
    void setPeople() {
        setNoun(CountedNoun.PERSONS);
        people = true;
    }

    /** Whether nothing but a people's name says that it counts persons; "20 French frigates" may follow. */
    boolean ofPeople() {
        return people || noun == CountedNoun.NONE;
    }

    /** Notes that words such as "in" or "by" follow what it counts. */
    void setQualified() {
        qualified = true;
    }

    boolean qualified() {
        return qualified;
    }

    /** Takes the words before a token into its text. */
    void extend(int later) {
        next = Math.max(next, later);
        quoteNext = Math.max(quoteNext, later);
    }

    FigurePhrase figure() {
        return figure;
    }

    CasualtyHeading header() {
        return header;
    }

    int segment() {
        return segment;
    }

    boolean share() {
        return share;
    }

    CountedNoun noun() {
        return noun;
    }

    /** Whether any of its nouns is of this kind, as in "combatants and civilians". */
    boolean counts(CountedNoun kind) {
        return nouns.contains(kind);
    }

    boolean damaged() {
        return damaged;
    }

    boolean estimated() {
        return estimated;
    }

    /** Whether it ends in "and": "one officer and 5 men killed". */
    boolean joined() {
        return joined;
    }

    boolean isTyped() {
        return !types.isEmpty();
    }

    Set<CasualtyType> types() {
        return types;
    }

    /** What its own words say; null where they do not. */
    @Nullable
    CasualtyType ownType() {
        return CasualtyWords.together(types);
    }

    List<String> names() {
        return names.isEmpty() ? header.sources() : names;
    }

    boolean isAttributed() {
        return !names.isEmpty();
    }

    /** Index of the token its text begins with. */
    int first() {
        return header.from() >= 0 && ownType() == null ? header.from() : figure.first();
    }

    /** Index after the last token of its text. */
    int next() {
        return next;
    }

    /** Index after the last token of its quote: its text and its attribution. */
    int quoteNext() {
        return quoteNext;
    }
}
