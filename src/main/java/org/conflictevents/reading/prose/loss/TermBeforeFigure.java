package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss.Form;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is told before a figure: "killing 12 soldiers", "the bodies of the 30 soldiers", "lost 300 men", "cost the
 * French 300 men".
 */
final class TermBeforeFigure {

    // "the British lost 300 in the village" counts no villages
    static final PhraseTable<String> MATERIEL = Lexicon.table(
            "materiel-words.txt", meaning -> meaning.equals("SITE") || meaning.equals("TIME") ? null : meaning);

    private static final int MAX_WORDS_BETWEEN = 4;
    private static final int MAX_WORDS = 4;
    private static final int PASSIVE_REACH = 3;
    private static final int MAX_NAME = 7;
    private static final int MAX_THINGS = 12;

    private TermBeforeFigure() {}

    static @Nullable Loss read(AnnotatedSentence annotated, Headcount headcount) {
        Sentence sentence = annotated.sentence();
        int end = skipBack(sentence, headcount.words().from());
        int at = longestEndingAt(annotated, end);
        at = at < 0 ? costing(sentence, end) : at;
        int behind = headcount.words().to();
        boolean object = headcount.people().areNamed()
                && Predicate.endsAt(sentence, behind)
                && !sentence.begins(ProseWords.FLED, behind);
        at = at < 0 && object ? besideThings(sentence, end) : at;
        OutcomeTerm term = at < 0 ? null : OutcomeTerm.at(sentence.tokens(), at);
        Form form = term == null ? null : form(sentence, term, at, headcount);
        if (term == null || form == null) {
            return null;
        }
        TokenRange words = new TokenRange(at, headcount.words().to());
        return new Loss(headcount, type(annotated, term, at), words, form, at);
    }

    // "killing another 12", "killed a total of 12", "the bodies of the 30"
    static int skipBack(Sentence sentence, int figure) {
        int end = figure;
        for (int i = end - 1; i > 0 && i >= figure - MAX_WORDS_BETWEEN; i--) {
            if (i == end - 1 && sentence.tokens().get(i).isQuotationMark()
                    || ProseWords.BEFORE_FIGURE.skip(sentence.tokens(), i) >= end) {
                end = i;
            }
        }
        return end;
    }

    // "killed and wounded 30", but not of "lost 110 killed and wounded 64"
    private static int longestEndingAt(AnnotatedSentence annotated, int end) {
        for (int i = Math.max(0, end - MAX_WORDS); i < end; i++) {
            boolean ofOthers = end - i > 1 && annotated.countsUpTo(i);
            OutcomeTerm term = ofOthers ? null : OutcomeTerm.at(annotated.tokens(), i);
            if (term != null && term.next() == end) {
                return i;
            }
        }
        return -1;
    }

    /** Index of "cost" before whom it cost that many, "the French" or "him"; -1 where there is none. */
    private static int costing(Sentence sentence, int figure) {
        int name = sentence.is(figure - 1, "him") || sentence.is(figure - 1, "them") ? figure - 1 : figure;
        while (name > 0 && figure - name < MAX_NAME && sentence.isOfSubject(name - 1)) {
            name--;
        }
        return name < figure && OutcomeTerm.at(sentence.tokens(), name - 1, Role.COST) != null ? name - 1 : -1;
    }

    /** Index of the verb of "captured 81 guns and 9,000 men", "lost 300 tanks, 20 guns and 4,500 men"; -1 without one. */
    private static int besideThings(Sentence sentence, int figure) {
        int and = Sentence.last(
                i -> ProseWords.CONJUNCTION.skip(sentence.tokens(), i) == figure, figure - MAX_WORDS, figure);
        int verb = Sentence.last(i -> takesThings(sentence, i), and - MAX_THINGS, and);
        boolean things = verb >= 0 && MATERIEL.firstIn(sentence.tokens(), verb, and) >= 0;
        return things && sentence.clauseStart(and) <= verb ? verb : -1;
    }

    private static boolean takesThings(Sentence sentence, int index) {
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), index);
        return term != null && (term.type() == CasualtyType.CAPTURED || term.role() == Role.LOSE);
    }

    private static @Nullable Form form(Sentence sentence, OutcomeTerm term, int at, Headcount headcount) {
        return switch (term.role()) {
            case ING -> Form.VERB_BEFORE;
            // but not "and the wounded 800"
            case PARTICIPLE ->
                sentence.is(at - 1, "the") || ProseWords.PASSIVE.in(sentence.tokens(), at - PASSIVE_REACH, at)
                        ? null
                        : Form.VERB_BEFORE;
            case OF -> Form.NOUN_BEFORE;
            case LOSE -> losesPersons(sentence, at, headcount) ? Form.LOST : null;
            case COST -> headcount.people().areNamed() ? Form.COST : null;
            default -> null;
        };
    }

    // "lost 300 men" and "the army lost 300", but not "lost 20 tanks and 12 in the river", "had 20 tanks and lost 12",
    // nor "lost 20 tanks while the army lost 12"
    private static boolean losesPersons(Sentence sentence, int verb, Headcount headcount) {
        int figure = headcount.words().from();
        boolean counted =
                IntStream.range(0, verb).anyMatch(i -> sentence.tokens().get(i).isNumber());
        TokenRange things = new TokenRange(counted ? 0 : verb, figure);
        return headcount.people().areNamed() || MATERIEL.firstIn(sentence.tokens(), things.from(), things.to()) < 0;
    }

    // "killed, wounded or captured 30" is none of the three, but not "had 227 killed and captured 30"
    private static CasualtyType type(AnnotatedSentence annotated, OutcomeTerm last, int at) {
        Sentence sentence = annotated.sentence();
        Set<CasualtyType> types = EnumSet.of(last.type());
        for (int i = at; i >= 2 && LinkedTerms.isLink(sentence, i - 1); i -= 2) {
            OutcomeTerm before = OutcomeTerm.at(sentence.tokens(), i - 2);
            boolean ofOthers = annotated.countsUpTo(i - 2);
            if (ofOthers || before == null || before.next() != i - 1 || before.role() != last.role()) {
                break;
            }
            types.add(before.type());
        }
        return OutcomeTerm.together(types);
    }
}
