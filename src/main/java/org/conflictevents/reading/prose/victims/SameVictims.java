package org.conflictevents.reading.prose.victims;

import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.CountedNoun;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.jspecify.annotations.Nullable;

/** Tells whether a figure without a noun is of those that the figure before counts: "24 soldiers killed and 30 wounded". */
record SameVictims(Sentence sentence, NamedSides names) {

    /** Those of the figure before; not certain where others are named between, as in "and by the rebels' count 30 wounded". */
    VictimAttribution as(CandidateClaim previous, Loss loss, @Nullable ReportedSpeech speech) {
        int end = previous.loss().words().to();
        int to = loss.words().from();
        int from = Math.min(end, to);
        // "inflicted 1,500 American casualties and put their own losses at 559"
        if (ProseWords.OWN_LOSS.in(sentence.tokens(), from, loss.words().to())) {
            VictimAttribution own = OwnToll.of(sentence, names, loss, speech);
            return VictimAttribution.orUnknown(own);
        }
        if (isOfADeed(sentence, loss) || isListedWithOthers(previous)) {
            return VictimAttribution.UNKNOWN;
        }
        // "12 were killed by the army, and five were captured"
        while (sentence.is(end, "by") && from < to && !sentence.is(from, "and")) {
            from++;
        }
        Named between = names.in(sentence, new TokenRange(from, to));
        // "American losses came to 350 dead, and the enemy's to 4,000 dead"
        boolean owned = IntStream.range(from, to)
                .filter(i -> speech == null || !speech.attribution().contains(i))
                .anyMatch(i -> sentence.skipPossessive(i) > i);
        // "the Swedes lost 800, the Muscovites 4,000 dead"
        boolean strangers = owned
                || names.in(sentence, new TokenRange(to - 1, to)).others()
                || between.others() && ProseWords.CONTRASTED.in(sentence.tokens(), from, to);
        boolean same = between.sides().isEmpty() && !strangers
                || Objects.equals(between.only(), previous.victims().side());
        return same ? previous.victims() : VictimAttribution.UNKNOWN;
    }

    /** Whether somebody did something to those counted: "lost 40 men and freed 300 prisoners", "while guarding 300 prisoners". */
    static boolean isOfADeed(Sentence sentence, Loss loss) {
        int verb = loss.words().from() - 1;
        return loss.form() == Loss.Form.TERM_BEHIND
                && (OutcomeTerm.at(sentence.tokens(), verb) == null || sentence.begins(ProseWords.SEIZE, verb))
                && sentence.tokens().get(Math.max(0, verb)).lower().matches(".{3,}(ed|ing)")
                && !sentence.begins(ProseWords.INSERTION, verb)
                && !sentence.begins(ProseWords.TELLING, verb);
    }

    // "three soldiers and seven civilians were killed and 20 wounded"
    private static boolean isListedWithOthers(CandidateClaim claim) {
        CandidateClaim before = claim.previous();
        return before != null
                && before.loss().term() == claim.loss().term()
                && !before.victims().equals(claim.victims());
    }

    /** Those of the figure before in a list where nothing else tells: "lost 16 officers and 300 men", "170 troops, 11 police". */
    VictimAttribution orListed(
            VictimAttribution found, Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        if (previous == null || previous.victims().side() == null || !found.equals(VictimAttribution.UNKNOWN)) {
            return found;
        }
        People before = previous.loss().headcount().people();
        People people = loss.headcount().people();
        boolean unnamed = before.kind() == people.kind()
                && names.in(sentence, before.words()).areNone();
        // not of "five policemen had been killed, and eight of the attackers"
        int noun = people.words().to() - 1;
        boolean fought = sentence.begins(ProseWords.ATTACKERS, noun) || sentence.begins(ProseWords.DEFENDERS, noun);
        // "lost five officers and 32 men killed and seven officers and 54 men wounded"
        // "said that 73 militants had been killed and that 120 militiamen had been wounded"
        int that =
                sentence.next("that", previous.loss().words().to(), loss.words().from());
        boolean apart = people.areNamed() && that < loss.words().from();
        boolean goesOn = people.kind() != People.Kind.IRREGULARS
                && !fought
                && !apart
                && loss.type() != previous.loss().type()
                && (loss.form() == previous.loss().form() || previous.loss().form() != Loss.Form.VERB_BEFORE);
        boolean listed = previous.loss().term() == loss.term() && (unnamed || before.kind() == People.Kind.PART);
        return listed ? previous.victims() : goesOn ? as(previous, loss, speech) : found;
    }

    /** "24 of them", "24 of whom". */
    private boolean isOfThem(Loss loss) {
        int of = loss.headcount().people().words().from();
        return sentence.is(of, "of") && (sentence.is(of + 1, "them") || sentence.is(of + 1, "whom"));
    }

    /**
     * Those of the figure before in "11 soldiers and four officers were killed", some of those in "12 soldiers, five of them
     * officers".
     */
    VictimAttribution orSome(Loss loss, @Nullable CandidateClaim previous) {
        TokenRange words = loss.headcount().people().words();
        PhraseTable.Match<CountedNoun> noun = CountedNoun.at(sentence.tokens(), words.to() - 1);
        if (previous == null) {
            // "sent 150 Malian soldiers, 24 of whom were killed"
            int figure = loss.words().from();
            VictimAttribution those = isOfThem(loss)
                    ? new VictimPhrases(sentence, names).counted(sentence.clauseStart(figure), figure - 1)
                    : null;
            return those == null ? VictimAttribution.doubtful(Doubt.SOME_OF_THEM) : those;
        }
        // "lost 1,153 men, 211 of them killed"
        if (isOfThem(loss) && previous.loss().type() != loss.type()) {
            return previous.victims();
        }
        boolean listed = previous.loss().term() == loss.term()
                && previous.victims().side() != null
                && !sentence.is(words.from(), "of")
                && noun != null
                && noun.value() == CountedNoun.PERSONS;
        return listed ? previous.victims() : VictimAttribution.doubtful(Doubt.SOME_OF_THEM);
    }
}
