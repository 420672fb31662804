package org.conflictevents.reading.prose.sentence;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.Loss.Form;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Reads who some of the dead were: "26 of the dead were jihadists and only three were civilians". */
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
            return loss(sentence, headcount, term.type(), term.next());
        }
        return previous != null && previous.form() == Form.COPULA && !sentence.is(next, "of")
                ? loss(sentence, headcount, previous.type(), next)
                : null;
    }

    private static @Nullable Loss loss(Sentence sentence, Headcount headcount, CasualtyType type, int verb) {
        if (!sentence.is(verb, "were") && !sentence.is(verb, "was")) {
            return null;
        }
        int noun = verb + 1;
        while (noun < sentence.size() && sentence.begins(ProseWords.AUXILIARY, noun)) {
            noun++;
        }
        People people = PeopleReader.read(sentence.tokens(), noun);
        if (!people.areNamed()) {
            return null;
        }
        Headcount counted = new Headcount(headcount.figure(), people, false);
        TokenRange words =
                new TokenRange(headcount.figure().first(), people.words().to());
        return new Loss(counted, type, words, Form.COPULA, verb);
    }
}
