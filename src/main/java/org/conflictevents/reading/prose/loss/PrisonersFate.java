package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.PhraseTable;
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

/** Reads what became of prisoners: "four prisoners were executed" counts dead, "released four prisoners" no loss. */
final class PrisonersFate {

    private static final Set<Role> ROLES = EnumSet.of(Role.PARTICIPLE, Role.STATE, Role.VERB);

    private PrisonersFate() {}

    /** Whether the figure counts prisoners and the sentence tells more of them than that they are. */
    static boolean isTold(AnnotatedSentence annotated, Headcount headcount) {
        Sentence sentence = annotated.sentence();
        OutcomeTerm prisoners =
                OutcomeTerm.at(sentence.tokens(), headcount.words().to());
        if (prisoners == null || prisoners.type() != CasualtyType.CAPTURED) {
            return false;
        }
        int figure = headcount.words().from();
        // "shot the four prisoners"
        int verb = sentence.begins(ProseWords.DETERMINER, figure - 1) ? figure - 2 : figure - 1;
        if (prisoners.role() != Role.NOUN) {
            // "released four captured soldiers", "four captured soldiers were shot"
            People people = PeopleReader.read(sentence.tokens(), prisoners.next());
            int behind = Predicate.skipBetween(sentence, people.words().to());
            return people.areNamed() && (isNoLoss(sentence, verb) || isNoLoss(sentence, behind));
        }
        return tells(sentence, verb)
                || tells(sentence, Predicate.told(annotated, prisoners.next()))
                || before(annotated, headcount) != null;
    }

    private static boolean tells(Sentence sentence, int index) {
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), index, ROLES);
        return isNoLoss(sentence, index) || term != null && term.type() != CasualtyType.CAPTURED;
    }

    // "shot", "released"
    private static boolean isNoLoss(Sentence sentence, int index) {
        PhraseTable.Match<CasualtyType> word = CasualtyWords.at(sentence.tokens(), Math.max(index, 0));
        boolean outcome = OutcomeTerm.at(sentence.tokens(), index, ROLES) != null;
        return !outcome && sentence.begins(ProseWords.FATE, index)
                || word != null && word.value() == CasualtyType.OTHER;
    }

    // "killing four prisoners"
    private static @Nullable Loss before(AnnotatedSentence annotated, Headcount headcount) {
        Loss loss = TermBeforeFigure.read(annotated, headcount);
        return loss != null && loss.form() == Form.VERB_BEFORE && loss.type() != CasualtyType.CAPTURED ? loss : null;
    }

    static @Nullable Loss read(AnnotatedSentence annotated, Headcount headcount) {
        Sentence sentence = annotated.sentence();
        OutcomeTerm prisoners =
                OutcomeTerm.at(sentence.tokens(), headcount.words().to(), Role.NOUN);
        int at = prisoners == null ? sentence.size() : Predicate.told(annotated, prisoners.next());
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), at, ROLES);
        if (term == null || TermBehindFigure.isActive(sentence, term.next())) {
            return before(annotated, headcount);
        }
        TokenRange words = new TokenRange(headcount.words().from(), term.next());
        return new Loss(headcount, LinkedTerms.type(sentence, term), words, Form.TERM_BEHIND, at);
    }
}
