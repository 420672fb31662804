package org.conflictevents.reading.prose.sentence;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.vocabulary.CasualtyType;

/** Finds the verb of a figure that other words stand between: "cost the French 3,000 men", "lost 23 guns and 2,000 men". */
final class BeforeFigure {

    // "the British lost 300 in the village" counts no villages
    private static final PhraseTable<String> MATERIEL = Lexicon.table(
            "materiel-words.txt", meaning -> meaning.equals("SITE") || meaning.equals("TIME") ? null : meaning);

    private static final int MAX_NAME = 7;
    private static final int MAX_THINGS = 24;

    private BeforeFigure() {}

    /** Index of "cost" before whom it cost that many; -1 where there is none. */
    static int costing(Sentence sentence, int figure) {
        int name = figure;
        while (name > 0 && figure - name < MAX_NAME && sentence.isOfSubject(name - 1)) {
            name--;
        }
        return name < figure && OutcomeTerm.at(sentence.tokens(), name - 1, Role.COST) != null ? name - 1 : -1;
    }

    /** Index of "lost" or "the loss of" before a list of things that ends with persons; -1 where there is none. */
    static int losingThings(Sentence sentence, int figure) {
        if (!sentence.is(figure - 1, "and") && !sentence.is(figure - 1, ",")) {
            return -1;
        }
        for (int i = figure - 2; i >= Math.max(0, figure - MAX_THINGS); i--) {
            OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i);
            if (term != null) {
                TokenRange lost = new TokenRange(term.next(), figure);
                boolean lose = term.role() == Role.LOSE;
                // "captured 12 guns and 400 men", "capturing 12 guns and 400 men"
                boolean take = term.type() == CasualtyType.CAPTURED
                        && (term.role() == Role.ING || term.role() == Role.PARTICIPLE);
                boolean things = (lose || take || term.role() == Role.OF) && hasThings(sentence, lost);
                return things || lose && isName(sentence, lost) ? i : -1;
            }
            if (sentence.begins(ProseWords.VERB, i)
                    || sentence.begins(ProseWords.PASSIVE, i)
                    || sentence.begins(ProseWords.CLAUSE, i)
                    || sentence.begins(ProseWords.NO_PREDICATE, i) && !sentence.is(i, "and")) {
                return -1;
            }
        }
        return -1;
    }

    // "lost Colonel Smith and 40 men"
    private static boolean isName(Sentence sentence, TokenRange words) {
        return IntStream.range(words.from(), words.to()).allMatch(sentence::isOfSubject);
    }

    static boolean hasThings(Sentence sentence, TokenRange words) {
        return MATERIEL.firstIn(sentence.tokens(), words.from(), words.to()) >= 0;
    }
}
