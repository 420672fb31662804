package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss.Form;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Reads who some of the dead were: "26 of the dead were jihadists and only three were civilians", "12 of them civilians". */
final class CopulaReader {

    private static final Set<Role> ROLES = EnumSet.of(Role.STATE, Role.PARTICIPLE, Role.NOUN);

    private CopulaReader() {}

    /**
     * @param previous the loss before in the sentence; null for the first
     */
    static @Nullable Loss read(AnnotatedSentence annotated, Headcount headcount, @Nullable Loss previous) {
        Sentence sentence = annotated.sentence();
        int next = headcount.figure().next();
        boolean some = sentence.is(next, "of") && (sentence.is(next + 1, "the") || sentence.is(next + 1, "those"));
        OutcomeTerm term = some ? OutcomeTerm.at(sentence.tokens(), next + 2, ROLES) : null;
        if (term != null) {
            return isVerb(sentence, term.next())
                    ? loss(counted(sentence, headcount, term.next()), term.type(), Form.COPULA, term.next())
                    : null;
        }
        if (previous == null) {
            return null;
        }
        // "12 of them civilians", "of whom 12 were civilians"
        int them = ProseWords.PART.skip(sentence.tokens(), next);
        int first = headcount.figure().first();
        if (them > next || isVerb(sentence, next) && ProseWords.PART.endsAt(sentence.tokens(), first)) {
            return loss(counted(sentence, headcount, them), previous.type(), Form.LISTED, previous.term());
        }
        // "Of the 57 people killed, 12 were civilians"
        boolean civilians = sentence.is(sentence.clauseStart(first), "of")
                && counted(sentence, headcount, next).people().kind() == People.Kind.CIVILIANS;
        return (civilians || previous.form() == Form.COPULA) && isVerb(sentence, next)
                ? loss(counted(sentence, headcount, next), previous.type(), Form.COPULA, next)
                : null;
    }

    private static boolean isVerb(Sentence sentence, int index) {
        return sentence.is(index, "were") || sentence.is(index, "was");
    }

    private static Headcount counted(Sentence sentence, Headcount headcount, int from) {
        int noun = from;
        while (sentence.begins(ProseWords.AUXILIARY, noun)) {
            noun++;
        }
        return new Headcount(headcount.figure(), PeopleReader.read(sentence.tokens(), noun), false);
    }

    private static @Nullable Loss loss(Headcount counted, CasualtyType type, Form form, int term) {
        TokenRange words = new TokenRange(
                counted.figure().first(), counted.people().words().to());
        return counted.people().areNamed() ? new Loss(counted, type, words, form, term) : null;
    }
}
