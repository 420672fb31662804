package org.conflictevents.reading.prose.victims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a toll is by the words for it: "the Malian death toll", "the number of civilians killed".
 */
record NamedTolls(Sentence sentence, NamedSides names) {

    private static final int MAX_WORDS = 4;
    private static final Set<People.Kind> NOT_CIVILIAN =
            EnumSet.of(People.Kind.SOLDIERS, People.Kind.IRREGULARS, People.Kind.FIGHTERS, People.Kind.ANYBODY);

    // "the Malian death toll was over thirty", "the death toll of Malian soldiers rose to 43"
    @Nullable
    VictimAttribution of(Loss loss, int from) {
        int first = loss.headcount().words().from();
        // "French losses were lighter: 300 killed"
        int figure = sentence.is(first - 1, ":") ? first - 1 : listStart(first, from);
        TollPhrase toll = TollPhrase.before(sentence, figure, from);
        // "the French killed and wounded 300 men"
        if (toll == null || loss.form() == Loss.Form.VERB_BEFORE) {
            return null;
        }
        int start = toll.words().from();
        Victims civilians = sentence.is(start - 1, "civilian") ? Victims.CIVILIANS : civilians(start, figure);
        if (civilians != null) {
            return VictimAttribution.victims(civilians);
        }
        int name = nameStart(from, start);
        // "losses inflicted by the French were", "French losses at Ulm were"
        boolean told = !names.in(sentence, new TokenRange(name, start)).areNone();
        int by = IntStream.range(start, figure)
                .filter(i -> sentence.is(i, "by")
                        || sentence.begins(ProseWords.BEFORE, i)
                        || told && sentence.is(i, ",")
                        || told && sentence.begins(ProseWords.PLACE, i))
                .findFirst()
                .orElse(figure);
        Named named = names.in(sentence, new TokenRange(name, by));
        if (!named.areNone()) {
            return VictimAttribution.sideIfKnown(named.only());
        }
        Integer side = ofWhom(toll);
        return side == null ? null : VictimAttribution.side(side);
    }

    // "French and British losses"
    private int nameStart(int from, int toll) {
        int name = toll;
        while (name > from
                && toll - name < MAX_WORDS
                && (isNamePart(name - 1) || sentence.is(name - 1, "and") && isNamePart(name - 2))) {
            name--;
        }
        return name;
    }

    // "the number of dead soldiers was", "the losses of the attackers were"
    private @Nullable Integer ofWhom(TollPhrase toll) {
        int of = ProseWords.OF_WHOM.skip(sentence.tokens(), toll.words().to());
        OutcomeTerm fate = OutcomeTerm.at(sentence.tokens(), of);
        int noun = fate == null ? of : fate.next();
        People people = PeopleReader.read(sentence.tokens(), noun);
        return new SideOfKind(sentence, names).of(people, people.words());
    }

    // the colon of "French losses were as follows: 900 in all, of which 300 killed", but not of "heavy: the French 300"
    private int listStart(int figure, int from) {
        int start = Math.max(from, sentence.clauseStart(figure));
        int colon = Sentence.last(i -> sentence.is(i, ":"), start, figure);
        return colon >= 0
                        && names.in(sentence, new TokenRange(colon + 1, figure)).areNone()
                ? colon
                : figure;
    }

    // "the number of civilians killed at 22,000"; "of rebels and civilians" is of neither alone
    private @Nullable Victims civilians(int from, int to) {
        Set<People.Kind> kinds = IntStream.range(from, to)
                .mapToObj(i -> PeopleReader.read(sentence.tokens(), i).kind())
                .collect(Collectors.toSet());
        boolean others = !Collections.disjoint(kinds, NOT_CIVILIAN);
        return !kinds.contains(People.Kind.CIVILIANS) ? null : others ? Victims.UNKNOWN : Victims.CIVILIANS;
    }

    private boolean isNamePart(int index) {
        boolean name = index >= 0 && sentence.tokens().get(index).isCapitalised();
        return name && !sentence.begins(ProseWords.POSSESSIVE, index) || sentence.begins(ProseWords.MODIFIER, index);
    }
}
