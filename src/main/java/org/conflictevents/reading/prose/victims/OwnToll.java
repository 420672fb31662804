package org.conflictevents.reading.prose.victims;

import java.util.Set;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * "The government announced a toll of 31 killed", "the army confirmed 31 deaths": its own, where nothing else is said.
 * Of two states at war, and of rebels, only a toll and what is admitted are their own for certain. Also finds whom the
 * words "their own losses" mean.
 */
final class OwnToll {

    private OwnToll() {}

    /** The side of the speaker; null where the figure may be of others. */
    static @Nullable VictimAttribution of(
            Sentence sentence, NamedSides names, Loss loss, @Nullable ReportedSpeech speech) {
        boolean active = loss.form() == Loss.Form.VERB_BEFORE || loss.form() == Loss.Form.LOST;
        Integer side = speech == null || active ? null : speech.onlySide();
        if (side != null && isOwn(sentence, loss)) {
            return VictimAttribution.side(side);
        }
        if (speech == null || side == null || mayBeOfOthers(sentence, names, loss, speech.attribution(), side)) {
            return null;
        }
        int first = loss.words().from();
        TokenRange said = speech.attribution();
        // "reported the loss of 300 men", "reported losses of 300 men"
        boolean owns = ProseWords.OWN_LOSS.in(sentence.tokens(), said.from(), first)
                || sentence.is(first, "loss")
                || sentence.is(first, "losses")
                || isInItsRanks(sentence, loss.words().to());
        boolean confirms = ProseWords.CONFIRM.in(sentence.tokens(), said.from(), said.to());
        if (!owns && !confirms && areCaptives(sentence, loss)) {
            boolean taken = !sentence.is(first - 1, "that") && said.to() >= first - 1 || sentence.is(first - 1, "of");
            return taken ? VictimAttribution.sideIfKnown(names.opponents().otherThan(side)) : null;
        }
        // "said that there were apparently hundreds killed"
        boolean vague = loss.headcount().figure().isVague() && sentence.next("that", said.from(), first) < first;
        if (!owns && (areFound(sentence, loss, said) || vague && !confirms)) {
            return null;
        }
        boolean claims = ProseWords.BOAST.in(sentence.tokens(), said.from(), said.to());
        boolean state = side.equals(names.opponents().ofState());
        boolean toll = isToll(sentence, loss, said);
        boolean people = loss.headcount().people().kind() != People.Kind.FIGHTERS;
        return owns
                        || people && state && (toll || !claims)
                        || names.opponents().isState(side) && !claims && (toll || areOwnMen(sentence, loss, said))
                ? VictimAttribution.side(side)
                : null;
    }

    /** The side of medics who count those whom it brings in: "The rebels' medical service counted 165 soldiers killed". */
    static @Nullable Integer ofMedics(Sentence sentence, @Nullable ReportedSpeech speech) {
        return speech != null
                        && ProseWords.MEDICAL.in(
                                sentence.tokens(),
                                speech.attribution().from(),
                                speech.attribution().to())
                ? speech.onlySide()
                : null;
    }

    // "declared one dead in its ranks", "12 deaths on its side"
    private static boolean isInItsRanks(Sentence sentence, int behind) {
        int its = ProseWords.ON_SIDE.skip(sentence.tokens(), behind);
        return its > behind
                && sentence.begins(ProseWords.POSSESSIVE, its)
                && sentence.begins(ProseWords.SIDE_NOUN, its + 1);
    }

    // "announced a toll of 31 killed", "put its losses at 40"
    private static boolean isToll(Sentence sentence, Loss loss, TokenRange said) {
        int first = loss.words().from();
        int start = Math.min(said.to(), first);
        return TollPhrase.before(sentence, first, start) != null;
    }

    // "said that 450 prisoners had died"
    private static boolean arePrisoners(Sentence sentence, Loss loss) {
        OutcomeTerm term =
                OutcomeTerm.at(sentence.tokens(), loss.headcount().figure().next(), OutcomeTerm.Role.NOUN);
        return term != null && term.type() == CasualtyType.CAPTURED && loss.type() != CasualtyType.CAPTURED;
    }

    // "reported 300 prisoners", "announced the capture of 300 men"
    private static boolean areCaptives(Sentence sentence, Loss loss) {
        return loss.type() == CasualtyType.CAPTURED
                && (loss.form() == Loss.Form.NOUN_BEFORE
                        || OutcomeTerm.at(sentence.tokens(), loss.term(), OutcomeTerm.Role.NOUN) != null);
    }

    // "Iriarte counted 500 dead on the field", "wrote that 270 bodies had been found" may be the enemy's as well
    private static boolean areFound(Sentence sentence, Loss loss, TokenRange said) {
        return sentence.is(said.to() - 1, "counted")
                || sentence.is(loss.words().to(), "found")
                || ProseWords.BODIES.in(
                        sentence.tokens(), loss.words().from(), loss.words().to());
    }

    // "gave an estimate of 700 killed in the city" may be of all
    private static boolean mayBeOfOthers(Sentence sentence, NamedSides names, Loss loss, TokenRange said, int side) {
        int first = loss.words().from();
        int start = Math.min(said.to(), first);
        // "claimed to have killed 300 rebels while putting its own losses at 40"
        int own = Sentence.last(i -> sentence.begins(ProseWords.OWN_LOSS, i), start, first);
        int told = own < 0 ? start : own;
        int behind = loss.words().to();
        // so is "the number of dead in all states at 700"
        int figure = loss.headcount().words().from();
        boolean ofAPlace = sentence.is(behind, "in")
                        && sentence.is(behind + 1, "the")
                        && sentence.begins(ProseWords.GROUND, behind + 2)
                || sentence.next("in", first, figure) < figure;
        // "put it at 610 dead", "it had risen to 120" and "of the 52 dead" are of those spoken of
        boolean ofThose = sentence.is(first - 1, "at") && sentence.begins(ProseWords.PRONOUN, first - 2)
                || sentence.is(first - 1, "to") && sentence.next("it", sentence.clauseStart(first), first) < first
                || sentence.is(loss.headcount().figure().first() - 1, "the");
        // "the toll was raised to 80 dead: 65 civilians and 15 soldiers"
        return ofAPlace
                || ofThose
                || arePrisoners(sentence, loss)
                || sentence.is(behind, ":")
                || !names.in(sentence, new TokenRange(told, first)).sides().isEmpty()
                || tellsOfOthers(sentence, names, said.from(), side);
    }

    // "The number of ISGS dead was unknown, but the army put the toll at 100", "Losses on the ISGS side are uncertain"
    private static boolean tellsOfOthers(Sentence sentence, NamedSides names, int speaker, int side) {
        Set<Integer> told = ProseWords.COUNT_OF_OTHERS.in(sentence.tokens(), 0, speaker)
                ? names.in(sentence, new TokenRange(0, speaker)).sides()
                : Set.of();
        return !told.isEmpty() && !told.contains(side);
    }

    // "confirmed the deaths of 24 servicemen", "Ukraine reported five dead", "confirmed that 12 soldiers were killed"
    private static boolean areOwnMen(Sentence sentence, Loss loss, TokenRange said) {
        TokenRange words = loss.words();
        People.Kind kind = loss.headcount().people().kind();
        return ProseWords.OWN_MEN.in(sentence.tokens(), words.from(), words.to())
                || said.to() == words.from() && kind == People.Kind.UNNAMED
                || kind == People.Kind.SOLDIERS && ProseWords.CONFIRM.in(sentence.tokens(), said.from(), said.to());
    }

    /**
     * The side of "their own losses were 112", "the enemy's losses were 400"; null where no such words stand before it.
     *
     * @param speech who says so: what a speaker calls their own may be the speaker's; null for the narrator
     */
    static @Nullable Integer owner(SidePhrases phrases, Loss loss, @Nullable ReportedSpeech speech) {
        Sentence sentence = phrases.sentence();
        TollPhrase toll = TollPhrase.before(sentence, loss.headcount().words().from(), 0);
        int noun = toll == null ? 0 : toll.words().from();
        if (phrases.isEnemy(noun - 1)) {
            Integer speaker = speech == null ? null : speech.onlySide();
            return speaker == null
                    ? phrases.enemyAt(noun - 1)
                    : phrases.names().opponents().otherThan(speaker);
        }
        Integer possessor = possessor(phrases, noun);
        if (possessor != null) {
            return possessor;
        }
        if (speech != null) {
            return null;
        }
        if (isOwn(sentence, loss)) {
            return phrases.leading(loss.words().from(), false);
        }
        boolean own = sentence.is(noun - 1, "own");
        int pronoun = own ? noun - 2 : noun - 1;
        TokenRange before = new TokenRange(0, Math.max(0, pronoun));
        boolean certain = own || phrases.names().in(sentence, before).sides().size() < 2;
        return certain && sentence.begins(ProseWords.POSSESSIVE, pronoun) ? phrases.meant(pronoun) : null;
    }

    // "the army's losses", "the rebels' death toll"
    private static @Nullable Integer possessor(SidePhrases phrases, int noun) {
        Sentence sentence = phrases.sentence();
        int last = sentence.possessiveBefore(noun);
        return last < 0
                ? null
                : phrases.names().named(sentence.words(new TokenRange(sentence.nameStart(last), last + 1)));
    }

    /** Whether they are called somebody's own: "for 15 of their own killed", "with 700 losses of their own". */
    static boolean isOwn(Sentence sentence, Loss loss) {
        return sentence.is(loss.headcount().figure().next() + 2, "own")
                || sentence.is(loss.words().to(), "of")
                        && sentence.is(loss.words().to() + 2, "own");
    }
}
