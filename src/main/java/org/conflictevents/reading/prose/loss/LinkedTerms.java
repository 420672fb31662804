package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Terms that are told of the same people: "killed, wounded or captured". */
final class LinkedTerms {

    private LinkedTerms() {}

    /** Their type: "were killed, wounded, or captured" is none of the three. */
    static CasualtyType type(Sentence sentence, OutcomeTerm first) {
        Set<CasualtyType> types = EnumSet.noneOf(CasualtyType.class);
        for (OutcomeTerm term = first; term != null; term = linked(sentence, term.next())) {
            types.add(term.type());
        }
        return OutcomeTerm.together(types);
    }

    private static @Nullable OutcomeTerm linked(Sentence sentence, int index) {
        int at = index;
        while (isLink(sentence, at)) {
            at++;
        }
        // "were killed or went missing", "died or were captured"
        boolean or = sentence.is(at - 1, "or");
        at = or ? Predicate.skipBetween(sentence, at) : at;
        OutcomeTerm term = at > index ? OutcomeTerm.at(sentence.tokens(), at) : null;
        // "19,000 killed, wounded, prisoners and deserters", but not "took 300 prisoners and killed 500 men"
        // nor "wounded and missing from 15 to 25 August"
        boolean fits = term != null
                && (term.next() >= sentence.size()
                        || sentence.is(term.next(), "from")
                        || FigureReader.countedAt(sentence.tokens(), term.next()) == null)
                && (term.role() == Role.PARTICIPLE
                        || term.role() == Role.STATE
                        || or && term.role() == Role.VERB
                        || term.role() == Role.NOUN
                                && (isLink(sentence, term.next())
                                        || term.type() == CasualtyType.CAPTURED
                                                && Predicate.endsAt(sentence, term.next())));
        return fits ? term : null;
    }

    /** Whether a sign or word stands there that may link two of them. */
    static boolean isLink(Sentence sentence, int index) {
        return sentence.is(index, ",")
                || sentence.is(index, "/")
                || sentence.is(index, "and")
                || sentence.is(index, "or");
    }
}
