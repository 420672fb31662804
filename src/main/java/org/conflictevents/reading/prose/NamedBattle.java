package org.conflictevents.reading.prose;

import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/**
 * Tells whether words of a sentence name the battle itself: "during the battle", "in the nine-day siege".
 *
 * @param course whether the course of the battle is told, where "the fighting" is one fight of it
 * @param sums whether "the battle for the town" is all of it: not in the story of a long one, where each town has its own
 */
record NamedBattle(BattleContext battle, Sentence sentence, boolean course, boolean sums) {

    private static final int MANY_DAYS = 60;

    /** Whether a clause names it, and not only a time of it. */
    boolean isIn(TokenRange clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            if (sentence.begins(ProseWords.EVENT, i) && isThis(i) && isOfThisName(i) && !isTimeOf(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event is told of as known: "during the battle", "in the entire siege", "in the nine-day battle". */
    boolean isThis(int event) {
        int the = event - 1;
        while (the > 0 && tellsLength(the)) {
            the--;
        }
        boolean within = sentence.begins(ProseWords.IN_EVENT, the - 1);
        return sentence.is(the, "the") && (within || sentence.begins(ProseWords.EVENT_LEFT, event + 1));
    }

    /** Whether the battle itself is said to have left them: "the battle left 150 dead". */
    boolean isLeft(TokenRange clause) {
        return IntStream.range(clause.from() + 1, clause.to())
                .anyMatch(i -> sentence.begins(ProseWords.EVENT, i)
                        && sentence.begins(ProseWords.EVENT_LEFT, i + 1)
                        && isThis(i)
                        && isOfThisName(i));
    }

    // "at the end of the battle", "on the first day of the siege"
    private boolean isTimeOf(int event) {
        int of = event - 2;
        return sentence.is(of, "of") && sentence.begins(ProseWords.TIME_OF, of - 1);
    }

    // "nine-day", "week-long"
    private boolean tellsLength(int index) {
        String word = sentence.tokens().get(index).lower();
        // in a siege of months "the two-day battle" is one of many
        boolean many = battle.days().end() != null && !battle.days().lastsAtMost(MANY_DAYS);
        return sentence.begins(ProseWords.WHOLE, index)
                || word.matches(".*-long|.{1,20}-(week|month|year)")
                || !many && word.matches(".{1,20}-day")
                || battle.days().lastsADayOrTwo() && word.matches(".{1,20}-hour");
    }

    /**
     * "battle", "siege" or "attack" where it is in the title, "fighting" where the story is over, and no other one's name
     * behind it. In the story of a long offensive "the battle", and in that of long clashes "the clashes", are one of many.
     */
    boolean isOfThisName(int event) {
        boolean one = battle.mayHaveBattles() && (sentence.is(event, "battle") || sentence.is(event, "clashes"));
        boolean known = (sentence.is(event, "battle") || isInTitle(event)) && (sums || !one)
                || !course && sentence.begins(ProseWords.WHOLE_EVENT, event);
        boolean brief = battle.days().lastsADayOrTwo();
        // "in the conflict" that a fight of a day was one of
        if (!known && !brief || brief && battle.isOfNoTitle(sentence, ProseWords.WAR, event)) {
            return false;
        }
        int name = sentence.is(event + 2, "the") ? event + 3 : event + 2;
        // "the battle for the town", but in the story of a long battle each town has its own
        boolean ground = sums && sentence.begins(ProseWords.GROUND, name);
        boolean named = sentence.begins(ProseWords.EVENT_NAME, event + 1) && !ground;
        return !named || isInTitle(name);
    }

    /** Whether a word stands in the title of the article. */
    boolean isInTitle(int index) {
        return index < sentence.size() && battle.isInTitle(sentence.tokens().get(index));
    }
}
