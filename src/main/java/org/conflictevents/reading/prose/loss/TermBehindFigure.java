package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss.Form;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Reads what is told behind a figure: "12 soldiers were killed", "24 soldiers killed", "30 dead", "40 casualties". */
final class TermBehindFigure {

    private static final int MAX_WORDS_BETWEEN = 8;
    private static final int MAX_WORDS_BEFORE = 8;
    private static final int MAX_WORDS_IN_BRACKETS = 16;
    private static final Set<Role> ROLES =
            EnumSet.of(Role.PARTICIPLE, Role.STATE, Role.VERB, Role.FALL, Role.NOUN, Role.TOLL);

    private TermBehindFigure() {}

    static @Nullable Loss read(AnnotatedSentence annotated, Headcount headcount) {
        Sentence sentence = annotated.sentence();
        int behind = behindPeople(sentence, headcount);
        int at = headcount.people().areNamed() ? told(annotated, behind) : skipBetween(sentence, behind);
        at = listed(sentence, behind) ? behind + 1 : at;
        // "bodies of" is one term before a figure, "24 bodies" another
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), at, ROLES);
        if (term == null) {
            return null;
        }
        boolean fits = switch (term.role()) {
            case NOUN, TOLL ->
                at == behind
                        && (mayStandBeforeNoun(sentence, headcount.people()) || isTaken(sentence, headcount, term));
            // but not "a rebel killed General Petit"
            case PARTICIPLE -> at > behind || !headcount.isOnePerson(sentence) && !takesObject(annotated, term.next());
            case FALL -> headcount.people().areNamed() && endsAt(sentence, term.next());
            default -> true;
        };
        TokenRange words = new TokenRange(headcount.words().from(), term.next());
        return fits ? new Loss(headcount, type(sentence, term), words, Form.TERM_BEHIND, at) : null;
    }

    private static int behindPeople(Sentence sentence, Headcount headcount) {
        int people = skipBrackets(sentence, headcount.words().to());
        int behind = skipInsertion(sentence, people, headcount.figure().most() == 1);
        // "12 soldiers and five policemen, had been killed"
        boolean last = sentence.is(headcount.words().from() - 1, "and") && sentence.is(behind, ",");
        return last && sentence.begins(ProseWords.PREDICATE, behind + 1) ? behind + 1 : behind;
    }

    // "lost 1,200 men, killed and wounded", "lost 1,200 men in killed and wounded"
    private static boolean listed(Sentence sentence, int behind) {
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), behind + 1, ROLES);
        return (sentence.is(behind, ",") || sentence.is(behind, "in"))
                && term != null
                && term.type() == CasualtyType.KILLED_OR_INJURED
                && endsAt(sentence, term.next());
    }

    /** Whether no words go on with those before: "15,000 Romans fell", but not "15,000 Romans fell back". */
    static boolean endsAt(Sentence sentence, int index) {
        return index >= sentence.size()
                || sentence.tokens().get(index).isSign()
                || sentence.begins(ProseWords.AFTER_FIGURE, index);
    }

    static int skipBetween(Sentence sentence, int from) {
        int at = from;
        while (at - from < MAX_WORDS_BETWEEN
                && OutcomeTerm.at(sentence.tokens(), at) == null
                && isBetween(sentence, at)) {
            at = Math.max(at + 1, ProseWords.AUXILIARY.skip(sentence.tokens(), at));
        }
        return at;
    }

    // "50 jihadists, including 12 foreigners, were killed", "two soldiers, Jean Petit, 30, and Paul Roy, were killed"
    private static int skipInsertion(Sentence sentence, int index, boolean one) {
        if (!sentence.is(index, ",")) {
            return skipCompany(sentence, index);
        }
        boolean marked = sentence.begins(ProseWords.INSERTION, index + 1);
        for (int at = index + 1; at < sentence.size() && at - index < MAX_WORDS_IN_BRACKETS; at++) {
            // "one soldier, Oumar Ba, was killed", but not "the commander of 300 soldiers, Oumar Ba, was killed"
            if (sentence.is(at, ",") && goesOn(sentence, at + 1) && (marked || one || !sentence.is(at + 1, "was"))) {
                return at + 1;
            }
            if (marked ? sentence.is(at, ",") : tells(sentence, at)) {
                return index;
            }
        }
        return index;
    }

    // "50 people including 12 rebels, 20 soldiers and 18 civilians were killed", "30 soldiers and their commander died"
    private static int skipCompany(Sentence sentence, int index) {
        int with = ProseWords.CONJUNCTION.skip(sentence.tokens(), index);
        boolean theirs = sentence.is(index, "and") && sentence.begins(ProseWords.POSSESSIVE, with);
        boolean others = with > index && !sentence.is(index, "and") && !sentence.is(index, "or");
        boolean including = sentence.is(index, "including");
        if (!theirs && !others && !including) {
            return index;
        }
        int reach = including ? MAX_WORDS_IN_BRACKETS : MAX_WORDS_BETWEEN;
        int at = index + 1;
        while (at - index < reach && (including || !sentence.is(at, ",")) && !tells(sentence, at)) {
            at++;
        }
        return goesOn(sentence, at) && !sentence.is(at, "was") ? at : index;
    }

    private static boolean goesOn(Sentence sentence, int index) {
        return sentence.begins(ProseWords.PREDICATE, index) || OutcomeTerm.at(sentence.tokens(), index) != null;
    }

    private static boolean tells(Sentence sentence, int index) {
        return goesOn(sentence, index)
                || sentence.begins(ProseWords.VERB, index)
                || sentence.begins(ProseWords.CLAUSE, index)
                || sentence.begins(ProseWords.RELATIVE, index);
    }

    /** Index of what is told of people: "shot" of "300 prisoners from Texas were shot"; of what follows where nothing is. */
    static int told(AnnotatedSentence annotated, int from) {
        Sentence sentence = annotated.sentence();
        int at = skipBetween(sentence, from);
        return OutcomeTerm.at(sentence.tokens(), at) != null ? at : skipBetween(sentence, predicate(annotated, from));
    }

    // "30 civilians trying to flee the city were killed", "89 men of the guard who died"
    private static int predicate(AnnotatedSentence annotated, int from) {
        Sentence sentence = annotated.sentence();
        for (int i = from; i < sentence.size() && i - from < MAX_WORDS_IN_BRACKETS; i++) {
            int insertion = skipInsertion(sentence, i, false);
            if (insertion > i || sentence.begins(ProseWords.PREDICATE, i)) {
                return insertion;
            }
            // "men under Gen. William J. Fetterman were killed"
            boolean ends = sentence.tokens().get(i).isSign()
                    && !sentence.tokens().get(i).isDash()
                    && !sentence.is(i, ".")
                    && !sentence.is(i, "'")
                    && !sentence.is(i, "’");
            if (ends
                    || annotated.countsIn(i, i + 1)
                    || OutcomeTerm.at(sentence.tokens(), i) != null
                    || sentence.begins(ProseWords.NO_PREDICATE, i)
                    || sentence.begins(ProseWords.VERB, i)) {
                return from;
            }
        }
        return from;
    }

    /** Index behind brackets that open at an index; the index itself where none do. */
    static int skipBrackets(Sentence sentence, int index) {
        int at = index;
        while (sentence.is(index, "(")
                && at < sentence.size()
                && at - index < MAX_WORDS_IN_BRACKETS
                && !sentence.is(at, ")")) {
            at++;
        }
        return at > index && sentence.is(at, ")") ? at + 1 : index;
    }

    // "33 terrorists were “neutralized”", "17 “terrorists” were killed"
    private static boolean isBetween(Sentence sentence, int index) {
        boolean quotes = index < sentence.size() && sentence.tokens().get(index).isQuotationMark();
        return quotes || sentence.begins(ProseWords.AUXILIARY, index);
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

    // "were killed, wounded, or captured" is none of the three
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
        at = or ? skipBetween(sentence, at) : at;
        OutcomeTerm term = at > index ? OutcomeTerm.at(sentence.tokens(), at) : null;
        // "19,000 killed, wounded, prisoners and deserters", but not "took 300 prisoners and killed 500 men"
        boolean fits = term != null
                && (term.next() >= sentence.size() || FigureReader.countedAt(sentence.tokens(), term.next()) == null)
                && (term.role() == Role.PARTICIPLE
                        || term.role() == Role.STATE
                        || or && term.role() == Role.VERB
                        || term.role() == Role.NOUN
                                && (isLink(sentence, term.next())
                                        || term.type() == CasualtyType.CAPTURED && endsAt(sentence, term.next())));
        return fits ? term : null;
    }

    static boolean isLink(Sentence sentence, int index) {
        return sentence.is(index, ",")
                || sentence.is(index, "/")
                || sentence.is(index, "and")
                || sentence.is(index, "or");
    }
}
