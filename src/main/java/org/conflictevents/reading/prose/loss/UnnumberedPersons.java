package org.conflictevents.reading.prose.loss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Finds persons whom no number counts beside what happened to them: "their driver was killed", "killing a teenager". */
public final class UnnumberedPersons {

    private static final int REACH = 16;
    private static final int MAX_OBJECT = 4;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;

    private UnnumberedPersons(AnnotatedSentence annotated) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
    }

    /**
     * The words that tell of them; none overlap a figure.
     *
     * @param losses what the sentence tells of those whom it counts
     */
    public static List<TokenRange> in(AnnotatedSentence annotated, Collection<Loss> losses) {
        UnnumberedPersons persons = new UnnumberedPersons(annotated);
        List<TokenRange> found = new ArrayList<>();
        for (int i = 1; i < annotated.tokens().size(); i++) {
            int at = i;
            OutcomeTerm term = OutcomeTerm.at(annotated.tokens(), at);
            if (term == null || losses.stream().anyMatch(loss -> loss.words().contains(at))) {
                continue;
            }
            TokenRange words = persons.isOfPersons(term, at) ? persons.words(term, at) : null;
            if (words != null && !annotated.countsIn(words.from(), words.to())) {
                found.add(words);
            }
        }
        return found;
    }

    // towns and guns are captured too
    private boolean isOfPersons(OutcomeTerm term, int index) {
        boolean verb = term.role() == Role.PARTICIPLE || term.role() == Role.VERB || term.role() == Role.ING;
        boolean met = term.type() == CasualtyType.KILLED || term.type() == CasualtyType.INJURED;
        return verb && (met || sentence.begins(ProseWords.ARREST, index));
    }

    private @Nullable TokenRange words(OutcomeTerm term, int index) {
        TokenRange object = object(term, index);
        return object == null && term.role() != Role.ING ? subject(term, index) : object;
    }

    // "killed a teenager", "arresting the group's driver"
    private @Nullable TokenRange object(OutcomeTerm term, int index) {
        int to = term.next();
        if (!sentence.begins(ProseWords.SOMEBODY, to)) {
            return null;
        }
        while (to < sentence.size()
                && to - term.next() < MAX_OBJECT
                && !sentence.tokens().get(to).isSign()) {
            to++;
        }
        return new TokenRange(index, to);
    }

    // "their driver was killed", "a corporal of the 1st Regiment died"
    private @Nullable TokenRange subject(OutcomeTerm term, int index) {
        int first = -1;
        boolean passive = term.role() == Role.VERB;
        for (int i = index - 1; i >= Math.max(0, index - REACH) && !ends(i); i--) {
            passive |= sentence.begins(ProseWords.PASSIVE, i);
            first = isSomebody(i) ? i : first;
        }
        return passive && first >= 0 ? new TokenRange(first, term.next()) : null;
    }

    // "one legionnaire was killed", "two truck drivers died", whom the lexicon does not know
    private boolean isSomebody(int index) {
        return sentence.begins(ProseWords.SOMEBODY, index)
                || !annotated.isInDay(index) && NumberReader.at(annotated.tokens(), index) != null;
    }

    private boolean ends(int index) {
        // "a father and son were killed", "one of the wounded soldiers died"
        if (sentence.is(index, "and") && sentence.begins(ProseWords.SOMEBODY, index - 2)
                || sentence.begins(ProseWords.DETERMINER, index - 1)) {
            return false;
        }
        return annotated.countsIn(index, index + 1)
                || sentence.is(index, ",")
                || sentence.is(index, ";")
                || sentence.begins(ProseWords.CLAUSE, index)
                || sentence.begins(ProseWords.NO_PREDICATE, index)
                || OutcomeTerm.at(annotated.tokens(), index) != null;
    }
}
