package org.conflictevents.reading.prose.victims;

import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.RankList;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Those whose casualties a figure counts, by the words of its clause, where the persons' noun leaves it open. */
record ClauseVictims(
        AnnotatedSentence annotated,
        VictimPhrases phrases,
        NamedTolls namedTolls,
        EventTolls tolls,
        SidePhrases sides,
        ActingSide acting,
        VerbSubject subjects) {

    private static final int MAX_WORDS = 6;

    /** By who acts or suffers, and what stands beside the figure; null where the words do not tell. */
    @Nullable
    VictimAttribution told(Loss loss, @Nullable ReportedSpeech speech, int from) {
        VictimAttribution found = acting.victims(loss);
        if (found == null && tolls.ofEverybody(loss)) {
            return VictimAttribution.victims(Victims.ALL);
        }
        Integer owner = found == null ? OwnToll.owner(sides, loss, speech) : null;
        found = owner == null ? found : VictimAttribution.side(owner);
        return found == null ? suffered(loss, speech, from) : found;
    }

    /** The same, but not by who acts. */
    @Nullable
    VictimAttribution suffered(Loss loss, @Nullable ReportedSpeech speech, int from) {
        VictimAttribution beside = beside(loss, from);
        int suffers = loss.form() == Loss.Form.LOST ? loss.term() : subjects.ofLoss(loss, from);
        return beside != null
                ? beside
                : suffers >= 0
                        ? subjects.loser(suffers, loss, speech)
                        : phrases.before(loss, toldFrom(loss, speech, from));
    }

    // not "for the army" of "For the army, Captain Diallo said that 72 of the attackers", but "On the French side,
    // Labrousse gives 84 killed, and Chanzy 40"
    private int toldFrom(Loss loss, @Nullable ReportedSpeech speech, int from) {
        Sentence sentence = annotated.sentence();
        int clause = sentence.clauseStart(loss.words().from());
        int comma = sentence.next(",", clause, Math.min(clause + MAX_WORDS, sentence.size()));
        boolean side = sentence.is(clause, "on") && sentence.begins(ProseWords.SIDE_NOUN, comma - 1);
        return side
                ? clause
                : speech == null ? from : Math.max(from, speech.said().from());
    }

    // "300 men on the French side", "10 men of the French force were killed", "the French death toll rose to 300 men"
    private @Nullable VictimAttribution beside(Loss loss, int from) {
        VictimAttribution behind = phrases.behind(loss.words().to());
        People people = loss.headcount().people();
        boolean officers = people.kind() == People.Kind.PART && RankList.begins(annotated, loss);
        // "250 guests and 20 members of the Malian forces were killed" tells of the 20 alone
        int end = annotated.headcounts().stream()
                .mapToInt(other -> other.words().from())
                .filter(other -> other >= people.words().to() && !officers)
                .findFirst()
                .orElse(annotated.tokens().size());
        for (int i = people.words().to(); i < Math.min(end, loss.words().to()); i++) {
            VictimAttribution among = phrases.behind(i);
            behind = among != null && among.side() != null ? among : behind;
        }
        behind = behind == null ? phrases.ofBody(loss.headcount().words().from()) : behind;
        return behind == null ? namedTolls.of(loss, from) : behind;
    }
}
