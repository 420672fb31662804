package org.conflictevents.reading.prose.loss;

import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * A headcount of persons that something happened to.
 *
 * @param words of the figure with its outcome term
 * @param form how the sentence tells what happened
 * @param term index of the outcome term
 */
public record Loss(Headcount headcount, CasualtyType type, TokenRange words, Form form, int term) {

    public enum Form {
        /** "12 soldiers were killed", "12 dead". */
        TERM_BEHIND,
        /** "killed 12 soldiers". */
        VERB_BEFORE,
        /** "the deaths of 12 soldiers". */
        NOUN_BEFORE,
        /** "the death toll rose to 12". */
        TOLL,
        /** "lost 12 men". */
        LOST,
        /** "cost the French 12 men". */
        COST,
        /** "and the British only 12", "against 12 for the British". */
        CONTRAST,
        /** "were killed: 12 soldiers", "were killed, along with 12 soldiers". */
        LISTED,
        /** "12 of the dead were soldiers". */
        COPULA
    }

    /** Civilians are displaced; soldiers who fled or were evacuated are no casualties. */
    boolean isOfItsPeople() {
        return type != CasualtyType.OTHER || isOfCivilians();
    }

    /** Whether they go on from civilians: "left 500 civilians dead and thousands displaced". */
    boolean isOfThePeopleOf(@Nullable Loss previous) {
        return previous != null
                && previous.isOfCivilians()
                && headcount.people().kind() == People.Kind.UNNAMED;
    }

    private boolean isOfCivilians() {
        People.Kind kind = headcount.people().kind();
        return kind == People.Kind.CIVILIANS || kind == People.Kind.ANYBODY;
    }

    public Loss as(CasualtyType other) {
        return new Loss(headcount, other, words, form, term);
    }

    Loss counting(FigurePhrase figure) {
        return new Loss(new Headcount(figure, headcount.people(), headcount.more()), type, words, form, term);
    }

    /** The same in the words up to an index. */
    Loss until(int end) {
        return new Loss(headcount, type, words.until(end), form, term);
    }

    /** What is told of these persons told of others too, who are counted in other words. */
    Loss sharedWith(Headcount other, TokenRange otherWords) {
        return new Loss(other, type, otherWords, form, term);
    }
}
