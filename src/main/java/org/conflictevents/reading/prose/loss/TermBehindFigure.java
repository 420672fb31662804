package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigureReader;
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

/** Reads what is told behind a figure: "12 soldiers were killed", "24 soldiers killed", "30 dead", "40 casualties". */
final class TermBehindFigure {

    private static final int MAX_WORDS_BEFORE = 8;
    private static final Set<Role> ROLES =
            EnumSet.of(Role.PARTICIPLE, Role.STATE, Role.VERB, Role.FALL, Role.LOSE, Role.NOUN, Role.TOLL);

    private TermBehindFigure() {}

    static @Nullable Loss read(AnnotatedSentence annotated, Headcount headcount) {
        Sentence sentence = annotated.sentence();
        int behind = Predicate.behindPeople(sentence, headcount);
        int at = headcount.people().areNamed()
                ? Predicate.told(annotated, behind)
                : Predicate.skipBetween(sentence, behind);
        at = listed(sentence, behind) ? behind + 1 : Predicate.behindRelative(annotated, behind, at);
        // "bodies of" is one term before a figure, "24 bodies" another
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), at, ROLES);
        if (term == null || at == behind && countsThings(sentence, term.next())) {
            return null;
        }
        boolean fits = switch (term.role()) {
            case NOUN, TOLL ->
                at == behind
                        && (mayStandBeforeNoun(sentence, headcount.people()) || isTaken(sentence, headcount, term));
            // but not "a rebel killed General Petit"
            case PARTICIPLE -> at > behind || !headcount.isOnePerson(sentence) && !takesObject(annotated, term.next());
            case FALL ->
                (headcount.people().areNamed() || areOfPeople(sentence, headcount))
                        && Predicate.endsAt(sentence, term.next());
            // "with 12 men lost", but not "12 soldiers lost their lives", "12 soldiers lost and fled"
            case LOSE ->
                headcount.people().areNamed()
                        && Predicate.endsAt(sentence, term.next())
                        && sentence.clauseStart(at) < headcount.words().from();
            default -> true;
        };
        TokenRange words = new TokenRange(headcount.words().from(), term.next());
        return fits ? new Loss(headcount, LinkedTerms.type(sentence, term), words, Form.TERM_BEHIND, at) : null;
    }

    // "lost 1,200 men, killed and wounded", "lost 1,200 men in killed and wounded"
    private static boolean listed(Sentence sentence, int behind) {
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), behind + 1, ROLES);
        return (sentence.is(behind, ",") || sentence.is(behind, "in"))
                && term != null
                && term.type() == CasualtyType.KILLED_OR_INJURED
                && Predicate.endsAt(sentence, term.next());
    }

    // "250 displaced families", but not "250 displaced civilians"
    private static boolean countsThings(Sentence sentence, int noun) {
        PhraseTable.Match<CountedNoun> counted = CountedNoun.at(sentence.tokens(), noun);
        return counted != null && !counted.value().countsPersons();
    }

    // "Of the Romans, 8,000 fell", "of Scipio's men 2,000 fell", but not "Of the Roman cities, three fell"
    private static boolean areOfPeople(Sentence sentence, Headcount headcount) {
        int figure = headcount.words().from();
        int noun = sentence.is(figure - 1, ",") ? figure - 2 : figure - 1;
        return noun > 0
                && headcount.people().kind() == People.Kind.UNNAMED
                && sentence.next("of", sentence.clauseStart(figure), noun) < noun
                && (sentence.tokens().get(noun).isCapitalised()
                        || PeopleReader.read(sentence.tokens(), noun).areNamed());
    }

    // "12 deaths", "24 Malian deaths", "31 civilian deaths", but not "12 soldiers casualties"
    private static boolean mayStandBeforeNoun(Sentence sentence, People people) {
        return people.kind() == People.Kind.UNNAMED
                || sentence.is(people.words().to() - 1, "civilian");
    }

    // "they took 300 soldiers prisoner"
    private static boolean isTaken(Sentence sentence, Headcount headcount, OutcomeTerm term) {
        int figure = headcount.words().from();
        return term.type() == CasualtyType.CAPTURED
                && (sentence.is(figure - 1, "taken")
                        || ProseWords.TAKE.in(sentence.tokens(), figure - MAX_WORDS_BEFORE, figure));
    }

    // "30 soldiers captured Gao", but not "24 soldiers killed the 3 May", "24 soldiers killed Sunday"
    private static boolean takesObject(AnnotatedSentence annotated, int next) {
        Sentence sentence = annotated.sentence();
        boolean day =
                annotated.isInDay(next) || annotated.isInDay(next + 1) || sentence.begins(ProseWords.UNDATED, next);
        boolean name = next < sentence.size() && sentence.tokens().get(next).isCapitalised();
        return !day && (name || isActive(sentence, next));
    }

    /** Whether a participle is a verb after all: "30 soldiers killed the", "… killed 12 rebels". */
    static boolean isActive(Sentence sentence, int next) {
        return sentence.begins(ProseWords.DETERMINER, next)
                || next < sentence.size() && FigureReader.countedAt(sentence.tokens(), next) != null;
    }
}
