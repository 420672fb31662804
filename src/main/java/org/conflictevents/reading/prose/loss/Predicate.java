package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;

/**
 * Where a sentence tells something of people, past what stands between: "12 soldiers, including two officers, had reportedly
 * been killed", "300 prisoners from Texas were shot".
 */
final class Predicate {

    private static final int MAX_WORDS_BETWEEN = 8;
    private static final int MAX_WORDS_IN_BRACKETS = 16;
    private static final Set<Role> FATES = EnumSet.of(Role.PARTICIPLE, Role.VERB);

    private Predicate() {}

    /** Index of "died" of "who had been wounded died", where words lead to "wounded"; that of those words otherwise. */
    static int behindRelative(AnnotatedSentence annotated, int relative, int index) {
        Sentence sentence = annotated.sentence();
        OutcomeTerm told = sentence.begins(ProseWords.WHO, relative) ? OutcomeTerm.at(sentence.tokens(), index) : null;
        if (told == null || told.type() == CasualtyType.KILLED) {
            return index;
        }
        return IntStream.range(told.next(), sentence.clauseEnd(index))
                .takeWhile(i -> !sentence.is(i, ",") && !sentence.is(i, "and") && !annotated.countsIn(i, i + 1))
                .filter(i -> {
                    OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i, FATES);
                    return term != null && term.type() == CasualtyType.KILLED;
                })
                .findFirst()
                .orElse(index);
    }

    /** Index behind the people of a headcount, and behind what is inserted there. */
    static int behindPeople(Sentence sentence, Headcount headcount) {
        int people = skipBrackets(sentence, headcount.words().to());
        int behind = skipInsertion(sentence, people, headcount.figure().most() == 1);
        // "12 soldiers and five policemen, had been killed"
        boolean last = sentence.is(headcount.words().from() - 1, "and") && sentence.is(behind, ",");
        return last && sentence.begins(ProseWords.PREDICATE, behind + 1) ? behind + 1 : behind;
    }

    /** Whether no words go on with those before: "15,000 Romans fell", but not "15,000 Romans fell back". */
    static boolean endsAt(Sentence sentence, int index) {
        return index >= sentence.size()
                || sentence.tokens().get(index).isSign()
                || sentence.begins(ProseWords.AFTER_FIGURE, index);
    }

    /** Index behind words such as "were reportedly", up to a fate; the index itself where none stand there. */
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
        // but not "casualties of 700 including 184 prisoners"
        boolean some = including
                && OutcomeTerm.at(sentence.tokens(), at) != null
                && sentence.tokens().get(at - 1).isNumber();
        return goesOn(sentence, at) && !sentence.is(at, "was") && !some ? at : index;
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
}
