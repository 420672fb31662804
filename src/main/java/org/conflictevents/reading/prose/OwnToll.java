package org.conflictevents.reading.prose;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.TollPhrase;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/**
 * "The government announced a toll of 31 killed", "the army confirmed 31 deaths": its own, where nothing else is said.
 * Of two states at war, and of rebels, only a toll and what is admitted are their own for certain.
 */
final class OwnToll {

    private OwnToll() {}

    /** The side of the speaker; null where the figure may be of others. */
    static @Nullable VictimAttribution of(
            Sentence sentence, NamedSides names, Loss loss, @Nullable ReportedSpeech speech) {
        int first = loss.words().from();
        boolean active = loss.form() == Loss.Form.VERB_BEFORE || loss.form() == Loss.Form.LOST;
        if (active
                || speech == null
                || speech.speakers() == null
                || speech.speakers().size() != 1) {
            return null;
        }
        Integer side = speech.speakers().get(0).side();
        TokenRange from = speech.attribution();
        int start = Math.min(from.to(), first);
        // "claimed to have killed 300 rebels while putting its own losses at 40"
        int clause = Math.max(start, sentence.clauseStart(first));
        int told = ProseWords.OWN_LOSS.in(sentence.tokens(), clause, first) ? clause : start;
        if (side == null
                || !names.in(sentence, new TokenRange(told, first)).sides().isEmpty()) {
            return null;
        }
        // "gave an estimate of 700 killed in the city" may be of all
        int behind = loss.words().to();
        if (sentence.is(behind, "in")
                && sentence.is(behind + 1, "the")
                && sentence.begins(ProseWords.GROUND, behind + 2)) {
            return null;
        }
        boolean owns = ProseWords.OWN_LOSS.in(sentence.tokens(), from.from(), first);
        boolean claims = ProseWords.BOAST.in(sentence.tokens(), from.from(), from.to());
        boolean state = side.equals(names.ofState());
        boolean toll = TollPhrase.before(sentence, first, start) != null
                || ProseWords.TOLL_WORD.in(
                        sentence.tokens(), start, loss.words().to());
        boolean ownMen = ProseWords.OWN_MEN.in(
                sentence.tokens(), loss.words().from(), loss.words().to());
        // "Ukraine reported five dead"
        boolean direct = from.to() == first && loss.headcount().people().kind() == People.Kind.UNNAMED;
        People.Kind kind = loss.headcount().people().kind();
        boolean confirmed =
                kind == People.Kind.SOLDIERS && ProseWords.CONFIRM.in(sentence.tokens(), from.from(), from.to());
        boolean people = kind != People.Kind.FIGHTERS;
        return owns
                        || people && state && (toll || !claims)
                        || names.isState(side) && (toll || ownMen || direct || confirmed) && !claims
                ? VictimAttribution.side(side)
                : null;
    }

    /**
     * The side of "their own losses were 112", "the enemy's losses were 400"; null where no such words stand before it.
     *
     * @param told whether the narrator tells it: what a speaker calls their own may be his
     */
    static @Nullable Integer owner(SidePhrases phrases, Loss loss, boolean told) {
        Sentence sentence = phrases.sentence();
        TollPhrase toll = TollPhrase.before(sentence, loss.headcount().words().from(), 0);
        int noun = toll == null ? 0 : toll.words().from();
        if (phrases.isEnemy(noun - 1)) {
            return phrases.enemyAt(noun - 1);
        }
        if (!told || isOwn(sentence, loss)) {
            return told ? phrases.leading(loss.words().from(), false) : null;
        }
        boolean own = sentence.is(noun - 1, "own");
        int pronoun = own ? noun - 2 : noun - 1;
        TokenRange before = new TokenRange(0, Math.max(0, pronoun));
        boolean certain = own || phrases.names().in(sentence, before).sides().size() < 2;
        return certain && sentence.begins(ProseWords.POSSESSIVE, pronoun) ? phrases.meant(pronoun) : null;
    }

    /** Whether the persons are called somebody's own: "for 15 of their own killed". */
    static boolean isOwn(Sentence sentence, Loss loss) {
        return sentence.is(loss.headcount().figure().next() + 2, "own");
    }

    /** The side of whom "and" joins with what follows: "Soult himself and 300 of his soldiers were killed". */
    static @Nullable Integer joined(SidePhrases phrases, int index) {
        Sentence sentence = phrases.sentence();
        int end = index - 1;
        if (!sentence.is(end, "and") && !sentence.is(end, "with")) {
            return null;
        }
        while (sentence.is(end - 1, "himself") || sentence.is(end - 1, ",") || sentence.is(end - 1, "along")) {
            end--;
        }
        int start = end;
        while (start > 0 && sentence.isOfName(start - 1)) {
            start--;
        }
        return phrases.side(new TokenRange(start, end));
    }

    // "Melas reported that his army had lost 9,402 men", "Russia said that it had lost nine killed", "claimed to have
    // lost"
    static @Nullable VictimAttribution ofForce(Sentence sentence, int verb, @Nullable ReportedSpeech speech) {
        if (speech == null || speech.speakers() == null || speech.speakers().size() != 1) {
            return null;
        }
        int end = speech.attribution().to();
        int first = sentence.is(end, "that") ? end + 1 : end;
        Integer side = speech.speakers().get(0).side();
        boolean own = sentence.begins(ProseWords.POSSESSIVE, first)
                || sentence.begins(ProseWords.PRONOUN, first)
                || sentence.is(first, "to");
        return side != null && first < verb && own ? VictimAttribution.side(side) : null;
    }
}
