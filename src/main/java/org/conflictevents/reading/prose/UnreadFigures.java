package org.conflictevents.reading.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.CasualtyWords;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells of which figures nothing was understood though they stand near words that tell what happened to persons. */
final class UnreadFigures {

    private static final int NEAR = 14;
    private static final int VERY_NEAR = 4;
    private static final List<ProseWords> ACCOUNT =
            List.of(ProseWords.VERB, ProseWords.BEFORE, ProseWords.COUNT_VERB, ProseWords.TOLL_VERB);

    private UnreadFigures() {}

    /** Why such a figure is none of casualties; null where nobody would take it for one. */
    static @Nullable Doubt doubt(Sentence sentence, Headcount headcount) {
        if (headcount.isOnePerson(sentence) || countsNobody(sentence, headcount)) {
            return null;
        }
        TokenRange clause = sentence.clause(headcount.words());
        boolean persons = headcount.people().areNamed();
        if (persons
                && ProseWords.FOUND_AGAIN.in(
                        sentence.tokens(), headcount.words().to(), clause.to())) {
            return Doubt.FOUND_AGAIN;
        }
        int near = headcount.people().kind() == People.Kind.THINGS ? VERY_NEAR : persons ? sentence.size() : NEAR;
        int from = Math.max(clause.from(), headcount.words().from() - near);
        int to = Math.min(clause.to(), headcount.words().to() + near);
        // "In the battle 2,000 fell"
        boolean bare = headcount.people().kind() == People.Kind.UNNAMED
                && OutcomeTerm.at(sentence.tokens(), headcount.words().to()) != null;
        return bare
                        || hasOutcomeTerm(sentence, from, to, persons)
                        || areCivilians(sentence, headcount.people())
                        || persons && ProseWords.FATE.in(sentence.tokens(), from, to)
                        || areToldOf(sentence, headcount.words().to())
                        || persons && meetsWithSomething(sentence, headcount.words())
                        || isAnotherAccount(sentence, headcount, clause)
                ? Doubt.OUTCOME_UNKNOWN
                : null;
    }

    // "300 had been rescued"
    private static boolean areToldOf(Sentence sentence, int behind) {
        int verb = behind;
        while (sentence.begins(ProseWords.AUXILIARY, verb)) {
            verb = ProseWords.AUXILIARY.skip(sentence.tokens(), verb);
        }
        return verb > behind && CasualtyWords.at(sentence.tokens(), verb) != null;
    }

    // "3,000 civilians were let go", but not "512 civilian buildings"
    private static boolean areCivilians(Sentence sentence, People people) {
        return people.kind() == People.Kind.CIVILIANS
                && !sentence.is(people.words().to() - 1, "civilian");
    }

    // "several vehicles", "heavy", "five vehicles"; "a group of 850 soldiers" is a strength
    private static boolean countsNobody(Sentence sentence, Headcount headcount) {
        FigurePhrase figure = headcount.figure();
        boolean things = headcount.people().kind() == People.Kind.THINGS;
        boolean vague = figure.isVague() && (things || !headcount.isAmount(sentence));
        PhraseTable.Match<CountedNoun> noun =
                CountedNoun.at(sentence.tokens(), headcount.words().to());
        boolean known = things && noun != null && noun.value() != CountedNoun.PERSONS;
        return vague || known || ProseWords.STRENGTH.endsAt(sentence.tokens(), figure.first());
    }

    // "nine soldiers were killed; JNIM spoke of 20", "while the army put the number at nine"
    private static boolean isAnotherAccount(Sentence sentence, Headcount headcount, TokenRange clause) {
        int figure = headcount.words().from();
        return headcount.people().kind() == People.Kind.UNNAMED
                && ACCOUNT.stream().anyMatch(words -> words.in(sentence.tokens(), clause.from(), figure))
                && hasOutcomeTerm(sentence, 0, sentence.size(), false);
    }

    // "16 foreign hostages were freed", "released 12 soldiers"
    private static boolean meetsWithSomething(Sentence sentence, TokenRange words) {
        TokenRange clause = sentence.clause(words);
        return IntStream.range(clause.from(), clause.to())
                .filter(i -> !words.contains(i))
                .anyMatch(i -> CasualtyWords.at(sentence.tokens(), i) != null);
    }

    private static boolean hasOutcomeTerm(Sentence sentence, int from, int to, boolean persons) {
        for (int i = from; i < to; i++) {
            OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i);
            if (term != null && (persons || !term.role().needsPersons())) {
                return true;
            }
        }
        return false;
    }
}
