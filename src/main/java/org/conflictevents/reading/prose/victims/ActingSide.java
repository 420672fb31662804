package org.conflictevents.reading.prose.victims;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the side that a clause says acts or suffers. It bears the cost of what it does: "the British took the hill at a cost of 250
 * casualties". What else it does is done to the other side: "the British took 300 prisoners".
 */
final class ActingSide {

    private static final int NEAR = 4;
    private static final int LIST_REACH = 12;

    private final Sentence sentence;
    private final NamedSides names;
    private final SidePhrases phrases;
    private final VerbSubject subjects;
    private final PaidLosses paid;

    ActingSide(SidePhrases phrases) {
        this.sentence = phrases.sentence();
        this.names = phrases.names();
        this.phrases = phrases;
        this.subjects = new VerbSubject(phrases);
        this.paid = new PaidLosses(phrases);
    }

    /** Whose casualties they are if of those who act or of their enemy; null where the clause does not tell. */
    @Nullable
    VictimAttribution victims(Loss loss) {
        Integer side = side(loss);
        int figure = loss.headcount().words().from();
        // "cost the rebels 400 killed"; "and the rebels killed 300", "had 300 prisoners in their hands"
        boolean unknown = side == null
                && (paid.areTold(figure)
                        || loss.form() == Loss.Form.VERB_BEFORE && subjects.beside(loss.term()) != null
                        || areHeld(loss) && sentence.is(figure - 1, "had"));
        return side != null ? VictimAttribution.side(side) : unknown ? VictimAttribution.UNKNOWN : null;
    }

    /** The side of "enemy soldiers", by who acts or speaks of them: "US forces counted 634 enemy bodies". */
    @Nullable
    Integer enemies(Loss loss, @Nullable ReportedSpeech speech) {
        int people = loss.headcount().people().words().from();
        if (!phrases.isEnemy(people) && !phrases.isEnemy(people + 1)) {
            return null;
        }
        Integer acted = side(loss);
        return acted != null || speech == null ? acted : enemyOf(speech.onlySide());
    }

    private @Nullable Integer side(Loss loss) {
        int first = loss.words().from();
        int figure = loss.headcount().words().from();
        if (loss.form() == Loss.Form.CONTRAST) {
            return phrases.side(first < figure ? new TokenRange(first, figure) : loss.words());
        }
        int leaving = leaving(loss);
        if (leaving >= 0) {
            Integer side = subjects.side(leaving, loss, true);
            return phrases.isEnemyIn(loss.headcount().words()) ? enemyOf(side) : side;
        }
        if (paid.areTold(figure)) {
            return paid.side(loss);
        }
        int verb = loss.form() == Loss.Form.VERB_BEFORE
                ? loss.term()
                : Sentence.last(i -> bears(loss, i) || does(loss, i), first - reach(loss), figure);
        Integer told = verb < 0 ? goingOn(loss) : told(loss, verb);
        return told == null ? beside(loss) : told;
    }

    // "captured the camp, 20 guns, six flags and 300 prisoners"
    private int reach(Loss loss) {
        int figure = loss.words().from();
        return areHeld(loss) && (sentence.is(figure - 1, "and") || sentence.is(figure - 1, ",")) ? LIST_REACH : NEAR;
    }

    /** The side that a figure is of by the verb that is nearest before it. */
    private @Nullable Integer told(Loss loss, int verb) {
        int figure = loss.headcount().words().from();
        // not of "The Sioux suffered 36 dead; seven troopers were killed", "lost 3 killed against 100 dead for the
        // Sioux"
        boolean apart = IntStream.range(verb, figure).anyMatch(i -> sentence.is(i, ";") || sentence.is(i, "against"));
        if (does(loss, verb)) {
            boolean enemies =
                    loss.form() != Loss.Form.VERB_BEFORE || areEnemies(loss) && !sentence.begins(ProseWords.BURY, verb);
            return enemies && !apart ? enemyOf(subjects.side(verb, loss, true)) : null;
        }
        return apart || names.in(sentence, new TokenRange(figure - 1, figure)).others()
                ? null
                : subjects.side(verb, loss, false);
    }

    // "the French suffered 40 casualties", "took 40 casualties"
    private boolean bears(Loss loss, int verb) {
        return subjects.tellsLoss(verb) && !(areHeld(loss) && sentence.is(verb, "had"))
                || loss.type() == CasualtyType.CASUALTIES && sentence.begins(ProseWords.TAKE, verb);
    }

    // "took 300 prisoners", "captured another 200", "killed 300 men", "inflicted 300 casualties"
    private boolean does(Loss loss, int verb) {
        return loss.form() == Loss.Form.VERB_BEFORE
                || isCaptured(loss)
                        && (sentence.begins(ProseWords.TAKE, verb) || sentence.begins(ProseWords.SEIZE, verb))
                || sentence.begins(ProseWords.INFLICT, verb);
    }

    // "300 prisoners", but not "300 captured"
    private boolean areHeld(Loss loss) {
        return isCaptured(loss) && OutcomeTerm.at(sentence.tokens(), loss.term(), OutcomeTerm.Role.NOUN) != null;
    }

    /** What rebels kill may be civilians. */
    private boolean areEnemies(Loss loss) {
        return isCaptured(loss)
                || loss.headcount().people().areNamed()
                || names.opponents().areStates()
                || phrases.meetsEnemy(loss.words().from());
    }

    private static boolean isCaptured(Loss loss) {
        return loss.type() == CasualtyType.CAPTURED;
    }

    private @Nullable Integer enemyOf(@Nullable Integer side) {
        return side == null ? null : names.opponents().otherThan(side);
    }

    // "the British lost 120 killed, the French 500 killed", "brought the British 300 prisoners"
    private @Nullable Integer beside(Loss loss) {
        int figure = loss.headcount().words().from();
        boolean named = loss.form() == Loss.Form.TERM_BEHIND
                && figure > 0
                && sentence.tokens().get(figure - 1).isCapitalised();
        Integer side = named ? subjects.beside(figure) : doer(loss);
        return named && isCaptured(loss) && last(ProseWords.GIVE, figure - NEAR, figure) >= 0 ? enemyOf(side) : side;
    }

    // "300 were captured by the French", "became prisoners of the French", "fell into French hands", "surrendered to
    // the French"; but not "by French accounts"
    private @Nullable Integer doer(Loss loss) {
        int end = loss.words().to();
        boolean to = (sentence.is(end - 1, "hands") || sentence.is(end - 1, "prisoners")) && sentence.is(end, "of")
                || loss.type() == CasualtyType.SURRENDERED && sentence.is(end, "to");
        int by = to ? end + 1 : ProseWords.TAKEN_BY.skip(sentence.tokens(), end);
        boolean done = loss.form() == Loss.Form.TERM_BEHIND && by > end && areEnemies(loss);
        boolean counted = ProseWords.STATEMENT.in(sentence.tokens(), by, by + NEAR)
                || ProseWords.SUM_NOUN.in(sentence.tokens(), by, by + NEAR);
        return done && !counted ? enemyOf(phrases.sideFrom(by)) : null;
    }

    /** Index of the verb of those who left the dead behind: "fled, leaving 300 dead"; -1 where there is none. */
    private int leaving(Loss loss) {
        int left = loss.headcount().words().from() - 1;
        int fled = sentence.is(left, "leaving") ? last(ProseWords.FLED, sentence.clauseStart(left), left) : -1;
        // "left 300 dead on the field", "leaving 300 prisoners"
        boolean own = isCaptured(loss)
                || sentence.begins(ProseWords.LEFT_BEHIND, loss.words().to());
        return fled < 0 && own && sentence.begins(ProseWords.LEAVE, left) ? left : fled;
    }

    // "the French fled, with many killed and 150 taken prisoner", "fled; 900 were killed", "took the hill with 300
    // prisoners"
    private @Nullable Integer goingOn(Loss loss) {
        int figure = loss.words().from();
        int clause = sentence.clauseStart(figure);
        int at = Sentence.last(
                i -> sentence.is(i, "with") || sentence.is(i, ";") || sentence.is(i, ":"), clause - 1, figure);
        boolean with = sentence.is(at, "with");
        boolean goesOn = at >= 0
                && areUnnamed(loss)
                && !OwnToll.isOwn(sentence, loss)
                && (with || loss.form() == Loss.Form.TERM_BEHIND)
                && names.in(sentence, new TokenRange(at, figure)).areNone();
        IntPredicate acts = i -> bears(loss, i) && !sentence.is(i, "had") || does(loss, i);
        int verb = goesOn ? Sentence.last(i -> isBeaten(i) || with && acts.test(i), sentence.clauseStart(at), at) : -1;
        // "its men had lost twelve and the army 200, with 50 prisoners" does not tell whose the 50 are
        boolean others = verb >= 0
                && bears(loss, verb)
                && !names.in(sentence, new TokenRange(verb, at)).areNone();
        return verb < 0 || others ? null : isBeaten(verb) ? beaten(verb, at) : told(loss, verb);
    }

    // "many", "300 men"
    private boolean areUnnamed(Loss loss) {
        People people = loss.headcount().people();
        return people.kind() == People.Kind.UNNAMED
                || people.kind() == People.Kind.FIGHTERS
                        && loss.form() == Loss.Form.TERM_BEHIND
                        && names.in(sentence, people.words()).areNone();
    }

    private boolean isBeaten(int verb) {
        return sentence.begins(ProseWords.DEFEATED, verb) || sentence.begins(ProseWords.FLED, verb);
    }

    private @Nullable Integer beaten(int verb, int to) {
        // "the British routed the French, with 900 killed"
        int whom = ProseWords.DEFEATED.skip(sentence.tokens(), verb);
        boolean active = whom > verb && last(ProseWords.PASSIVE, verb - NEAR, verb) < 0;
        Integer side = active ? phrases.sideFrom(whom) : phrases.leading(to, false);
        // but not of "when the French fled, the British took the hill with 300 men"
        return active || Objects.equals(side, phrases.leading(verb, false)) ? side : null;
    }

    private int last(ProseWords words, int from, int to) {
        return Sentence.last(i -> sentence.begins(words, i), from, to);
    }
}
