package org.conflictevents.reading.prose;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the side that a clause says acts or suffers. It bears the cost of what it does: "the British took the hill at a cost of 250
 * casualties". What else it does is done to the other side: "the British took 300 prisoners".
 */
final class ActingSide {

    private static final int REACH = 8;
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final NamedSides names;
    private final SidePhrases phrases;

    ActingSide(SidePhrases phrases) {
        this.sentence = phrases.sentence();
        this.names = phrases.names();
        this.phrases = phrases;
    }

    /** Whose casualties they are if of those who act or of their enemy; null where the clause does not tell. */
    @Nullable
    VictimAttribution victims(Loss loss) {
        Integer side = side(loss);
        // "cost the rebels 400 killed"
        int figure = loss.headcount().words().from();
        boolean unknown = side == null && (costing(figure) >= 0 || atCost(figure) >= 0);
        return side != null ? VictimAttribution.side(side) : unknown ? VictimAttribution.UNKNOWN : null;
    }

    private @Nullable Integer side(Loss loss) {
        int figure = loss.headcount().words().from();
        if (loss.form() == Loss.Form.CONTRAST) {
            int first = loss.words().from();
            return phrases.side(first < figure ? new TokenRange(first, figure) : loss.words());
        }
        int costs = costing(figure);
        if (costs >= 0) {
            return phrases.side(new TokenRange(costs + 1, figure));
        }
        Integer sufferer = sufferer(loss);
        if (sufferer != null) {
            return sufferer;
        }
        int leaving = leaving(loss);
        if (leaving >= 0) {
            return doing(leaving);
        }
        int cost = atCost(figure);
        if (cost >= 0) {
            boolean leads = cost == sentence.clauseStart(cost);
            return leads ? behindComma(loss.words().to()) : phrases.leading(cost, true);
        }
        Integer beaten = beatenWith(loss);
        if (beaten != null) {
            return beaten;
        }
        Integer actor = enemyOf(loss);
        return actor != null ? names.otherThan(actor) : listed(loss);
    }

    // "the French suffered 40 casualties", but not "the French had killed 40"
    private @Nullable Integer sufferer(Loss loss) {
        int figure = loss.headcount().words().from();
        boolean deed = loss.form() == Loss.Form.VERB_BEFORE;
        int suffers = deed
                ? -1
                : last(i -> Sufferer.tellsLoss(sentence, i), loss.words().from() - NEAR, figure);
        // not of "The Sioux suffered 36 dead; seven troopers were killed", "the Sioux had inflicted 36 casualties"
        boolean one = suffers >= 0
                && IntStream.range(suffers, figure)
                        .noneMatch(i -> sentence.is(i, ";") || sentence.begins(ProseWords.INFLICT, i))
                && !names.in(sentence, new TokenRange(figure - 1, figure)).others();
        return one ? loser(suffers, loss.words().to()) : null;
    }

    /** Index of the verb of those who left the dead behind: "fled, leaving 300 dead"; -1 where there is none. */
    private int leaving(Loss loss) {
        int figure = loss.headcount().words().from();
        int left = figure - 1;
        int fled = sentence.is(left, "leaving") ? last(ProseWords.FLED, sentence.clauseStart(figure), figure) : -1;
        // "left 300 dead on the field", "leaving 300 prisoners"
        boolean own = loss.type() == CasualtyType.CAPTURED
                || sentence.begins(ProseWords.LEFT_BEHIND, loss.words().to());
        return fled < 0 && own && sentence.begins(ProseWords.LEAVE, left) ? left : fled;
    }

    // "the British lost 120 killed, the French 500 killed"
    private @Nullable Integer listed(Loss loss) {
        int figure = loss.headcount().words().from();
        boolean named = loss.form() == Loss.Form.TERM_BEHIND
                && sentence.tokens().get(Math.max(0, figure - 1)).isCapitalised();
        return named ? beside(figure) : null;
    }

    // "for the loss of 40 dead, they inflicted 1,500 casualties"
    private int atCost(int figure) {
        int cost = last(ProseWords.AT_COST, figure - REACH, figure);
        return cost >= 0 && IntStream.range(cost, figure).anyMatch(i -> sentence.is(i, ",")) ? -1 : cost;
    }

    // "the French were overwhelmed and fled, with many killed and 150 taken prisoner", "fled; 900 were killed"
    private @Nullable Integer beatenWith(Loss loss) {
        int figure = loss.words().from();
        int clause = sentence.clauseStart(figure);
        int with = last(i -> sentence.is(i, "with") || sentence.is(i, ";") || sentence.is(i, ":"), clause - 1, figure);
        boolean goesOn = with >= 0
                && loss.headcount().people().kind() == People.Kind.UNNAMED
                && (sentence.is(with, "with") || loss.form() == Loss.Form.TERM_BEHIND)
                && names.in(sentence, new TokenRange(with, figure)).areNone();
        return goesOn ? beaten(sentence.clauseStart(with), with) : null;
    }

    private @Nullable Integer beaten(int from, int to) {
        int defeated = ProseWords.DEFEATED.firstIn(sentence.tokens(), from, to);
        boolean passive = IntStream.range(Math.max(from, defeated - NEAR), defeated)
                .anyMatch(i -> sentence.begins(ProseWords.PASSIVE, i));
        if (defeated >= 0 && !passive) {
            // "the British routed the French, with 900 killed"
            int whom = ProseWords.DEFEATED.skip(sentence.tokens(), defeated);
            return phrases.sideFrom(whom);
        }
        return passive || ProseWords.FLED.in(sentence.tokens(), from, to) ? phrases.leading(to, false) : null;
    }

    // "cost the Germans 1,200 dead"
    private int costing(int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            boolean noun = sentence.is(i - 1, "a") || sentence.is(i - 1, "the");
            if (OutcomeTerm.at(sentence.tokens(), i, OutcomeTerm.Role.COST) != null && !noun) {
                return i;
            }
        }
        return -1;
    }

    // "the British, who had lost 400 men, retreated", "with the French losing 2,000", "the British won, losing 20 men",
    // "After losing 2,000, the French fled"
    private @Nullable Integer loser(int verb, int end) {
        Integer beside = beside(verb);
        if (beside != null) {
            return beside;
        }
        int start = sentence.clauseStart(verb);
        // "the French took 300 prisoners while losing 40 men"
        if (start == verb && start > 1) {
            return phrases.leading(start - 1, false);
        }
        boolean participle = sentence.tokens().get(verb).lower().endsWith("ing") || sentence.is(verb - 1, "having");
        return participle && start >= verb - 2
                ? behindComma(end)
                : participle || sentence.is(verb - 1, "and") || sentence.is(verb - 1, ",")
                        ? phrases.leading(verb, false)
                        : null;
    }

    private @Nullable Integer behindComma(int index) {
        int comma = index;
        while (comma < sentence.size() && !sentence.is(comma, ",")) {
            comma++;
        }
        return phrases.sideFrom(comma + 1);
    }

    // "took 300 prisoners", "captured another 200", "killed 300 men", "inflicted 300 casualties"
    private @Nullable Integer enemyOf(Loss loss) {
        int figure = loss.headcount().words().from();
        boolean captured = loss.type() == CasualtyType.CAPTURED;
        if (loss.form() == Loss.Form.VERB_BEFORE) {
            Integer doing = doing(loss.term());
            // what rebels kill may be civilians
            boolean enemies = captured
                    || loss.headcount().people().areNamed()
                    || names.areStates()
                    || phrases.meetsEnemy(loss.words().from());
            return enemies ? doing : null;
        }
        int took = captured ? last(ProseWords.TAKE, figure - NEAR, figure) : -1;
        int verb = took < 0 ? last(ProseWords.INFLICT, figure - NEAR, figure) : took;
        if (verb >= 0) {
            return doing(verb);
        }
        int by = ProseWords.TAKEN_BY.skip(sentence.tokens(), loss.words().to());
        return captured && by > loss.words().to() ? phrases.sideFrom(by) : null;
    }

    private int last(ProseWords words, int from, int to) {
        return last(i -> sentence.begins(words, i), from, to);
    }

    private static int last(IntPredicate words, int from, int to) {
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (words.test(i)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Integer doing(int verb) {
        Integer beside = beside(verb);
        return beside == null ? phrases.leading(verb, true) : beside;
    }

    /** The side right before a verb: "the French had lost", "the British, who lost"; but no "on the French". */
    private @Nullable Integer beside(int verb) {
        int end = verb;
        while (end > 0 && (sentence.begins(ProseWords.BETWEEN, end - 1) || sentence.begins(ProseWords.WHO, end - 1))) {
            end--;
        }
        end = sentence.is(end - 1, ",") && sentence.begins(ProseWords.WHO, end) ? end - 1 : end;
        if (phrases.isPronoun(end - 1)) {
            return phrases.meant(end - 1);
        }
        int start = end;
        while (start > 0 && sentence.isOfName(start - 1) && !sentence.is(end - 1, "and")) {
            start--;
        }
        // "a disaster for the French, who lost 3,000 men"
        boolean who = sentence.is(end, "who") || sentence.is(end + 1, "who");
        boolean subject = start == 0 || who || !sentence.begins(ProseWords.PREPOSITION, start - 1);
        return subject ? phrases.side(new TokenRange(start, end)) : null;
    }
}
