package org.conflictevents.reading.infobox.casualty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a casualties line with what its words say: "43 soldiers killed (per Mali)".
 *
 * @param heading what stands before it and holds for it
 * @param segment number of the stretch between separators that it stands in
 * @param list number of the stretch between semicolons, rules and headings that it stands in
 * @param noun what it counts
 * @param nouns its noun, and others that it counts besides: "combatants and civilians"
 * @param whom the words that name those counted: "Syrian soldiers"
 * @param types what its own words say happened to those counted
 * @param attributedTo whom words behind it name as having said it
 * @param next index after the last token of its text
 * @param quoteNext index after the last token of its quote: its text and its attribution
 */
record CasualtyItem(
        FigurePhrase figure,
        CasualtyHeading heading,
        int segment,
        int list,
        CountedNoun noun,
        Set<CountedNoun> nouns,
        TokenRange whom,
        Set<CasualtyType> types,
        Set<Trait> traits,
        List<String> attributedTo,
        int next,
        int quoteNext) {

    /** What else the words tell. */
    enum Trait {
        /** It is a part of a figure before it: "(250 executed)", "including 97 wounded". */
        SHARE,
        /** It is about a part of the battle: "(15 and 16 June only)". */
        PARTIAL,
        /** It ends in "and": "one officer and" of "one officer and 5 men killed". */
        JOINED,
        /** It shares the fate of the items before it: "5 men killed" of "one officer and 5 men killed". */
        LISTED,
        /** A word leads up to it, and no sign, conjunction or heading: "though exact figures are unknown". */
        LOOSE,
        /** Words such as "in" or "by" follow what it counts. */
        QUALIFIED,
        /** Its words tell of what happens to things only: "sunk". */
        DAMAGED,
        /** A bracket says which part of the side it counts, and so what {@code whom} is: "3,200 killed (navy)". */
        REMARKED,
        /** Nothing but a people's name says that it counts persons: "15,000 Azerbaijanis". */
        PEOPLE,
        ESTIMATED
    }

    /**
     * An item that counts persons.
     *
     * @param civilians whether they are civilians
     */
    record Counted(CasualtyItem item, CasualtyType type, boolean civilians) {}

    CasualtyItem {
        nouns = Set.copyOf(nouns);
        types = Set.copyOf(types);
        traits = Set.copyOf(traits);
        attributedTo = List.copyOf(attributedTo);
    }

    /** The same with a fate that others of a list tell. */
    CasualtyItem told(Set<CasualtyType> told, Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new CasualtyItem(
                figure, heading, segment, list, noun, nouns, whom, told, more, attributedTo, next, quoteNext);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isTyped() {
        return !types.isEmpty();
    }

    /** What its own words say; null where they do not. */
    @Nullable
    CasualtyType ownType() {
        return CasualtyWords.together(types);
    }

    boolean counts(CountedNoun kind) {
        return nouns.contains(kind);
    }

    /** Whether no noun says that it counts persons, at most a people's name; "20 French frigates" may follow. */
    boolean isPeople() {
        return is(Trait.PEOPLE) || noun == CountedNoun.NONE;
    }

    /** Whether it is about civilians, where the figure before it was or was not: "700+ civilians killed, 40 missing". */
    boolean isAboutCivilians(boolean before) {
        if (counts(CountedNoun.PERSONS)) {
            return is(Trait.PEOPLE) && heading.civilians();
        }
        boolean goesOn = before && noun == CountedNoun.NONE && heading.from() < 0;
        return goesOn || counts(CountedNoun.CIVILIANS) || heading.civilians();
    }

    List<String> sources() {
        return attributedTo.isEmpty() ? heading.sources() : attributedTo;
    }

    /** The figure with its casualty word, and with the heading where only that has one: "killed: 43". */
    TokenRange text() {
        boolean headed = heading.from() >= 0 && ownType() == null;
        return new TokenRange(headed ? heading.from() : figure.first(), next);
    }

    /** Its text and its attribution. */
    TokenRange quote() {
        return text().until(quoteNext);
    }
}
