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
import org.jspecify.annotations.Nullable;

/** Reads what is told between a figure and whom it counts: "the 71 dead soldiers", "five missing soldiers". */
final class TermAmidFigure {

    private static final Set<Role> ROLES = EnumSet.of(Role.STATE, Role.PARTICIPLE);

    private TermAmidFigure() {}

    static @Nullable Loss read(AnnotatedSentence annotated, Headcount headcount) {
        int at = headcount.words().to();
        boolean bare = headcount.people().kind() == People.Kind.UNNAMED
                && headcount.people().words().isEmpty();
        OutcomeTerm term = bare ? OutcomeTerm.at(annotated.tokens(), at, ROLES) : null;
        if (term == null) {
            return null;
        }
        People people = PeopleReader.read(annotated.tokens(), term.next());
        if (!people.areNamed() || people.words().from() != term.next()) {
            return null;
        }
        Headcount counted = new Headcount(headcount.figure(), people, headcount.more());
        // "12 captured soldiers were executed", "executing 12 captured soldiers"
        Loss behind = TermBehindFigure.read(annotated, counted);
        Loss before = TermBeforeFigure.read(annotated, counted);
        if (before != null && before.form() == Form.VERB_BEFORE) {
            return before;
        }
        TokenRange words =
                new TokenRange(counted.words().from(), counted.words().to());
        return behind != null && behind.isOfItsPeople()
                ? behind
                : new Loss(counted, term.type(), words, Form.TERM_BEHIND, at);
    }
}
