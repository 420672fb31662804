package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.Victims;

/** "Amnesty International put the death toll at 54": everybody's, or nobody tells whose, where no side is spoken of. */
final class BareToll {

    private BareToll() {}

    /**
     * Not certain where the words may be about a side.
     *
     * @param paragraph what the paragraph claims before it
     */
    static VictimAttribution read(Sentence sentence, NamedSides names, Loss loss, List<ClaimReading> paragraph) {
        TokenRange before = new TokenRange(
                sentence.clauseStart(loss.words().from()), loss.words().to());
        boolean aside = paragraph.stream().anyMatch(claim -> claim.subject().side() != null);
        boolean bare = loss.form() == Loss.Form.TOLL
                && !aside
                && names.in(sentence, before).sides().isEmpty()
                && isNobodys(sentence, names, loss.words())
                && !namesPeople(sentence, before);
        boolean overall = ProseWords.OVERALL.in(sentence.tokens(), before.from(), before.to());
        return bare ? VictimAttribution.victims(overall ? Victims.ALL : Victims.UNKNOWN) : VictimAttribution.UNKNOWN;
    }

    // "Allied casualties numbered 700", "the Chadian losses"
    private static boolean isNobodys(Sentence sentence, NamedSides names, TokenRange toll) {
        return names.in(sentence, new TokenRange(Math.max(0, toll.from() - 1), toll.to()))
                .areNone();
    }

    private static boolean namesPeople(Sentence sentence, TokenRange words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (PeopleReader.read(sentence.tokens(), i).areNamed()) {
                return true;
            }
        }
        return false;
    }
}
