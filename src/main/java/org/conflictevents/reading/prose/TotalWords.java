package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Day;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Words that say of a figure that it is the whole of the battle: "the death toll", "in total", "during the battle". */
final class TotalWords {

    private static final int THREE_WEEKS = 21;
    private static final int NAME_LENGTH = 2;
    private static final int END_REACH = 4;
    private static final int NEARLY = 3;

    private final BattleContext battle;
    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean sums;
    private final NamedBattle named;
    private final boolean casualties;

    TotalWords(BattleContext battle, SectionKind section, AnnotatedSentence annotated) {
        this.battle = battle;
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = sentence.tokens();
        boolean story = section.tellsTheStory();
        this.casualties = section == SectionKind.CASUALTIES;
        // in the story of a long battle each fight has its toll
        this.sums = !story || battle.days().lastsAtMost(THREE_WEEKS);
        this.named = new NamedBattle(battle, sentence, story, sums);
    }

    /** Whether the clause of a figure has such words. */
    boolean areBeside(Loss loss) {
        return areSummed(loss) || named.isIn(sentence.clause(loss.words())) || areOpened();
    }

    // "During the siege, the Italians had ten killed; the French had 25"
    private boolean areOpened() {
        int comma = sentence.next(",", 0, sentence.size());
        return comma < sentence.size()
                && sentence.begins(ProseWords.IN_EVENT, 0)
                && named.isIn(new TokenRange(0, comma));
    }

    /** Whether they tell of a sum and do not only name the event. */
    boolean areSummed(Loss loss) {
        TokenRange clause = untilNextToll(loss);
        return isTotal(clause)
                || sums && (ProseWords.SUM.in(tokens, clause.from(), clause.to()) || named.isLeft(clause))
                || isSoFar(clause);
    }

    /** Whether they count all that had happened until then: "so far", "by then", "since the start of the siege". */
    boolean areAllSoFar(Loss loss) {
        TokenRange clause = untilNextToll(loss);
        return isTotal(clause) || ProseWords.SO_FAR.in(tokens, clause.from(), clause.to());
    }

    private boolean isTotal(TokenRange clause) {
        return IntStream.range(clause.from(), clause.to())
                .anyMatch(i -> sentence.begins(ProseWords.TOTAL, i) || isSinceTheStart(i));
    }

    // "the start of the siege", "the fighting began"; but not of the war, nor "the start of the battle" of an
    // offensive's
    private boolean isItsStart(int index) {
        int start = ProseWords.START_OF.skip(tokens, index);
        int event = sentence.is(start, "the") ? start + 1 : start;
        boolean other = sentence.begins(ProseWords.WAR, event) && !named.isInTitle(event)
                || sentence.begins(ProseWords.ONE_BATTLE, event) && battle.mayHaveBattles()
                // "the start of Operation Serval"
                || event == start && isOtherName(event + 1)
                || isForAnother(event + 1);
        return sentence.begins(ProseWords.EVENT, event)
                && (start > index || sentence.begins(ProseWords.STARTED, event + 1))
                && !other;
    }

    // "the start of the attack [on the outposts]"
    private boolean isForAnother(int name) {
        return sentence.begins(ProseWords.EVENT_NAME, name)
                && IntStream.range(name + 1, Math.min(sentence.size(), name + 1 + NAME_LENGTH))
                        .noneMatch(named::isInTitle);
    }

    // "29 were killed that day[, bringing the death toll to 67]", "29 died that day [and that 67 had died since May]"
    private TokenRange untilNextToll(Loss loss) {
        TokenRange clause = sentence.clause(loss.words());
        int end = loss.words().to();
        while (end < clause.to()
                && !(sentence.is(end, ",") && sentence.is(end + 1, "bringing"))
                && !(sentence.is(end, "and") && sentence.is(end + 1, "that"))) {
            end++;
        }
        return clause.until(end);
    }

    /** Whether they count what had happened until then, and nowhere else: "said that 4,000 had been killed in Mariupol". */
    boolean areSoFar(Loss loss) {
        TokenRange clause = sentence.clause(loss.words());
        int from = Math.min(loss.words().from(), loss.term());
        boolean had = ProseWords.PLUPERFECT.in(tokens, from - 1, loss.words().to());
        boolean deed = loss.form() == Loss.Form.VERB_BEFORE || loss.form() == Loss.Form.NOUN_BEFORE;
        return had
                && !deed
                && !ProseWords.ONE_FIGHT.in(tokens, loss.words().to(), clause.to())
                && IntStream.range(loss.words().to(), clause.to()).noneMatch(i -> isElsewhere(i) || isAnotherFight(i));
    }

    /**
     * Whether they happened at a place that is not the battle's: "834 were killed at X-Ray", "in the clashes in Gao", "who
     * had lost 8,000 men at Lützen".
     */
    boolean areAtAnotherPlace(Loss loss) {
        int behind = loss.words().to();
        // "300 deaths were recorded in Gao", "300 prisoners taken at Gao"
        boolean taken =
                OutcomeTerm.at(tokens, behind, OutcomeTerm.Role.PARTICIPLE) != null || sentence.is(behind, "taken");
        int told = sentence.begins(ProseWords.PASSIVE, behind) ? behind + 2 : behind;
        // "92 soldiers were killed across Syria"
        boolean across = sentence.is(behind, "across") && behind + 1 < tokens.size() && isName(tokens.get(behind + 1));
        boolean in = (sentence.is(told, "in") || sentence.is(told, "on")) && isOtherName(told + 1);
        int at = taken ? behind + 1 : behind;
        boolean place = sentence.is(at, "at") || sentence.is(at, "near");
        boolean event = sentence.begins(ProseWords.IN_EVENT, behind)
                && sentence.is(behind + 1, "the")
                && sentence.begins(ProseWords.EVENT, behind + 2);
        // "two wounded in fighting in Gao"
        boolean fighting = sentence.begins(ProseWords.IN_EVENT, behind)
                && sentence.begins(ProseWords.EVENT, behind + 1)
                && isElsewhere(behind + 2);
        boolean elsewhere = (in || place && isElsewhere(at) || event && isElsewhere(behind + 3))
                && (!battle.days().lastsADayOrTwo() || sentence.is(loss.term() - 1, "had"));
        return elsewhere || fighting || across && !named.isInTitle(behind + 1) || event && isAnotherFight(behind + 2);
    }

    /** Whether a fight for something within it is told: "in the fighting for the churchyard", "in the southern districts". */
    boolean areForAPart(int event) {
        return sentence.begins(ProseWords.EVENT, event)
                && (named.isThis(event) || sentence.is(event - 1, "in"))
                && (sentence.is(event + 1, "for") || sentence.is(event + 1, "in"))
                && sentence.is(event + 2, "the")
                && !sentence.begins(ProseWords.GROUND, event + 3)
                && !named.isInTitle(event + 3);
    }

    // "nine people had been killed in the attack" of an offensive
    private boolean isAnotherFight(int event) {
        return sentence.begins(ProseWords.ONE_ATTACK, event) && named.isThis(event) && !named.isOfThisName(event);
    }

    // "near Gao", "at the Battle of Kidal", but not "in the ISGS attack"
    private boolean isElsewhere(int index) {
        boolean place = sentence.begins(ProseWords.PLACE, index);
        return place && (sentence.is(index + 1, "the") ? isOtherName(index + 1) : isOther(name(index + 1)));
    }

    /** Whether a name begins there that is of no side, day or speaker, nor this battle's: "Kidal", "the Battle of Kidal". */
    boolean isOtherName(int index) {
        TokenRange name = name(Math.max(0, index));
        return isOther(name) && battle.names().in(sentence, name).sides().isEmpty();
    }

    private TokenRange name(int index) {
        int event = sentence.is(index, "the") ? index + 1 : index;
        // "the combined Battle of Kidal"
        event = isNamed(event + 1) ? event + 1 : event;
        int first = isNamed(event) ? event + 2 : event;
        return new TokenRange(Math.min(first, tokens.size()), Math.min(tokens.size(), first + NAME_LENGTH));
    }

    // "Battle of Gao", "Battle off Samar"
    private boolean isNamed(int event) {
        return sentence.begins(ProseWords.EVENT, event)
                && (sentence.is(event + 1, "of") || sentence.is(event + 1, "off"));
    }

    private boolean isOther(TokenRange name) {
        return !name.isEmpty()
                && isName(tokens.get(name.from()))
                && !annotated.isInDay(name.from())
                && IntStream.range(name.from(), name.to())
                        .noneMatch(
                                i -> named.isInTitle(i) || tokens.get(i).lower().matches(".*['’]s?"));
    }

    // "Gao", "al-Dana"
    private static boolean isName(Token token) {
        return token.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Whether nothing else is told than what the battle cost. */
    boolean sumUpCasualties() {
        return casualties;
    }

    /** Whether more may have followed: "By 11 June, 79 civilians had been killed". */
    boolean areUntilThen(Loss loss) {
        return isSoFar(sentence.clause(loss.words()));
    }

    // "By 11 June, 79 civilians had been killed", "by this point they had lost 79 men", "as of 11 June, 79 were killed"
    private boolean isSoFar(TokenRange clause) {
        boolean had = ProseWords.PLUPERFECT.in(tokens, clause.from(), clause.to());
        return had && ProseWords.SO_FAR.in(tokens, clause.from(), clause.to())
                || annotated.days().stream()
                        .map(day -> day.words().from())
                        .filter(clause::contains)
                        .anyMatch(day -> (had || casualties) && isBy(day) || isAsOf(day));
    }

    /** Whether "since" stands there and behind it the start of the battle, or the day of it, or nearly. */
    boolean isSinceTheStart(int since) {
        return sentence.is(since, "since") && (isStart(since + 1) || isItsStart(since + 1));
    }

    /** Whether a day stands there on which the battle began, or nearly. */
    boolean isStart(int index) {
        Day day = annotated.dayAt(index);
        LocalDate start = annotated.context().start();
        return day != null
                && day.start() != null
                && day.end() != null
                && start != null
                && !start.isBefore(day.start().minusDays(NEARLY))
                && !start.isAfter(day.end().plusDays(NEARLY));
    }

    /** Whether a day is the last of those counted: "by 11 June", "by the end of May". */
    boolean isBy(int day) {
        return IntStream.range(day - END_REACH, day)
                .anyMatch(by -> sentence.is(by, "by") && ProseWords.END_OF.skip(tokens, by + 1) == day);
    }

    private boolean isAsOf(int day) {
        return sentence.is(day - 1, "of") && sentence.is(day - 2, "as");
    }
}
