package org.conflictevents.reading.prose.victims;

import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Finds the phrases beside a figure that say among whom it was counted: "on the Malian side", "out of the 200 rebels". */
final class VictimPhrases {

    private static final int MAX_WORDS = 8;

    private final Sentence sentence;
    private final NamedSides names;
    private final SideOfKind sideOfKind;

    VictimPhrases(Sentence sentence, NamedSides names) {
        this.sentence = sentence;
        this.names = names;
        this.sideOfKind = new SideOfKind(sentence, names);
    }

    /** "The French garrison of 800 men surrendered", "a Malian column of 24 was captured". */
    @Nullable
    VictimAttribution ofBody(int figure) {
        int noun = figure - 2;
        if (!ProseWords.STRENGTH.endsAt(sentence.tokens(), figure)) {
            return null;
        }
        Integer side = names.in(sentence, new TokenRange(sentence.nameStart(noun), noun))
                .only();
        return side == null ? null : VictimAttribution.side(side);
    }

    // "four people, all civilians", "24 dead on the Malian side", "44 bodies belonging to the Malian army", "17 corpses
    // of jihadists"
    @Nullable
    VictimAttribution behind(int index) {
        int start = sentence.is(index, ",") && sentence.is(index + 1, "all") ? index + 1 : index;
        int side = nameEnd(sentence, start);
        if (side > 0) {
            return among(ProseWords.ON_SIDE.skip(sentence.tokens(), start), side);
        }
        int from = ProseWords.AMONG_BEHIND.skip(sentence.tokens(), start);
        return from == start ? null : among(from, Math.min(sentence.size(), from + MAX_WORDS));
    }

    /** Index after the name in "on the rebels' side", "in JNIM's ranks", "on Mali's"; -1 where it is no such phrase. */
    private static int nameEnd(Sentence sentence, int index) {
        int limit = Math.min(sentence.size(), index + MAX_WORDS);
        for (int i = index + 1; i < limit && sentence.begins(ProseWords.ON_SIDE, index); i++) {
            int next = sentence.skipPossessive(i);
            if (next > i) {
                boolean alone =
                        next >= sentence.size() || sentence.tokens().get(next).isSign();
                return alone || sentence.begins(ProseWords.SIDE_NOUN, next) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "five killed and eight wounded among the Malians", "40 losses, including 9 dead, for the rebels": behind a list. */
    @Nullable
    VictimAttribution behindList(int index) {
        int at = index;
        while (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "including")) {
            int next = sentence.is(at + 1, "and") || sentence.is(at + 1, "including") ? at + 2 : at + 1;
            FigurePhrase figure = next < sentence.size() ? FigureReader.countedAt(sentence.tokens(), next) : null;
            OutcomeTerm term = figure == null ? null : OutcomeTerm.at(sentence.tokens(), figure.next());
            if (term == null) {
                return null;
            }
            at = term.next();
        }
        return at == index ? null : behind(at);
    }

    // "Among the Malian troops, 24 were killed", "casualties among the rebels were put at 40 dead", "out of the 200
    // Malian soldiers who took part, 85 were killed"
    @Nullable
    VictimAttribution before(Loss loss, int from) {
        int figure = loss.words().from();
        int start = Math.max(from, sentence.clauseStart(figure));
        for (int i = figure - 1; i >= start; i--) {
            if (sentence.is(i - 1, ",") && sentence.is(i, "of") && sentence.is(i + 1, "whom")) {
                return counted(start, i);
            }
            int next = ProseWords.AMONG_BEFORE.skip(sentence.tokens(), i);
            // "14 died on the army's side and 30": right behind a figure it is about that one
            boolean begins = i == start && (i == 0 || i > from)
                    || sentence.tokens().get(i - 1).isSign()
                    || sentence.is(i - 1, "and")
                    || sentence.is(i - 1, "that")
                    || OutcomeTerm.at(sentence.tokens(), i - 1, OutcomeTerm.Role.TOLL) != null;
            if (next > i && begins) {
                return among(next, figure);
            }
            int those = ProseWords.THOSE_OF.skip(sentence.tokens(), i);
            if (those > i) {
                return VictimAttribution.orUnknown(among(those, figure));
            }
        }
        return null;
    }

    /** Those counted in a range: "Some 100,000 German soldiers were encircled, of whom 40,000 were killed". */
    @Nullable
    VictimAttribution counted(int from, int whom) {
        int people = Sentence.last(this::countsPeople, from, whom);
        return people < 0 ? null : among(people, whom);
    }

    private boolean countsPeople(int index) {
        FigurePhrase figure = FigureReader.countedAt(sentence.tokens(), index);
        return figure != null
                && PeopleReader.read(sentence.tokens(), figure.next()).areNamed();
    }

    private @Nullable VictimAttribution among(int from, int limit) {
        int to = from;
        while (to < limit
                && !sentence.tokens().get(to).isSign()
                && !sentence.begins(ProseWords.PASSIVE, to)
                && !sentence.begins(ProseWords.PREDICATE, to)
                && !sentence.is(to, "during")
                && !sentence.is(to, "since")
                && !(sentence.is(to, "and") && to > from)) {
            to++;
        }
        FigurePhrase figure = from < to ? FigureReader.countedAt(sentence.tokens(), from) : null;
        int noun = figure == null ? from : figure.next();
        People people = PeopleReader.read(sentence.tokens(), noun);
        // "the 550 Russian soldiers who fought near Gao"
        int end = people.areNamed() ? Math.min(to, people.words().to()) : to;
        // "killed from ISGS fire", "of the ISGS attack" tell by whom
        if (ProseWords.EVENT.in(sentence.tokens(), from, end) || ProseWords.INCIDENT.in(sentence.tokens(), from, end)) {
            return null;
        }
        Named named = names.in(sentence, new TokenRange(from, end));
        if (people.kind() == People.Kind.CIVILIANS) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        // "the 420 soldiers who served under Buford"
        VictimAttribution led = named.areNone() && people.areNamed() && end < to ? behind(end) : null;
        if (led != null && led.side() != null) {
            return led;
        }
        Integer side = named.areNone() ? sideOfKind.of(people, people.words()) : named.only();
        if (side != null) {
            return VictimAttribution.side(side);
        }
        if (named.areNone()) {
            return people.areNamed() ? VictimAttribution.UNKNOWN : null;
        }
        return VictimAttribution.doubtful(Doubt.PARTY_OF_NO_SIDE);
    }
}
