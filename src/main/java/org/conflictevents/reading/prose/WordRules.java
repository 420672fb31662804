package org.conflictevents.reading.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.NumberPhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Words beside a figure that show or suggest that it is about something else than the whole of the battle. */
final class WordRules implements DoubtRule {

    private static final int RELATIVE_REACH = 3;
    private static final int RATE_REACH = 3;
    private static final int SUBJECT_REACH = 12;
    private static final int SHORT = 3;
    private static final int SIXTH = 6;
    private static final PhraseTable<Integer> DAYS = Lexicon.table(
            "relative-days.txt",
            meaning -> meaning.startsWith("LASTS") ? Integer.valueOf(meaning.split(" ")[1]) : null);

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final BattleContext battle;
    private final SectionKind section;
    private final List<DoubtRule> rules =
            List.of(this::foundAgain, this::rate, this::notReal, this::otherEvent, this::someOfThem, this::partOfTime);

    WordRules(BattleContext battle, SectionKind section, AnnotatedSentence annotated) {
        this.battle = battle;
        this.section = section;
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
    }

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        return DoubtRule.first(rules, claim);
    }

    // "five missing soldiers had been found alive"
    private @Nullable Doubt foundAgain(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        boolean again = claim.loss().type() == CasualtyType.MISSING
                && ProseWords.FOUND_AGAIN.in(tokens, claim.loss().term(), clause.to());
        return again ? Doubt.FOUND_AGAIN : null;
    }

    // "10 civilians killed for every soldier", "100 soldiers were killed a day"
    private @Nullable Doubt rate(CandidateClaim claim) {
        int end = claim.loss().words().to();
        return ProseWords.RATE.in(tokens, end, Math.min(end + RATE_REACH, sentence.clauseEnd(end))) ? Doubt.RATE : null;
    }

    // "12 soldiers may have been killed"
    private @Nullable Doubt notReal(CandidateClaim claim) {
        TokenRange words = claim.loss().words();
        return isIn(ProseWords.UNREAL, saidFrom(claim), words.to()) ? Doubt.NOT_REAL : null;
    }

    // "It was the worst attack since 2018, which killed 49", "an ambush that left several soldiers dead"
    private @Nullable Doubt otherEvent(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        boolean later = claim.loss().form() != Loss.Form.TOLL && isIn(ProseWords.LATER, saidFrom(claim), clause.to());
        boolean elsewhere = isElsewhere(ProseWords.ELSEWHERE, clause)
                || isElsewhere(ProseWords.COMPARISON, clause) && !tellsWhatItWas(clause, claim.loss());
        return later || elsewhere || isRelative(claim) ? Doubt.OTHER_EVENT : null;
    }

    // "since 2018", "during the civil war", but not "during the war" of an article on that war
    private boolean isElsewhere(ProseWords words, TokenRange clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            int end = words.skip(tokens, i);
            boolean known = end > i && battle.isInTitle(tokens.get(end - 1));
            if (end > i && !known && isIn(words, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    // "The battle was one of the bloodiest of the civil war, leaving", "It was the deadliest attack since 2012, with"
    private boolean tellsWhatItWas(TokenRange clause, Loss loss) {
        int verb = ProseWords.BE.firstIn(tokens, clause.from(), clause.to());
        boolean battle = IntStream.range(Math.max(clause.from(), verb - SUBJECT_REACH), verb)
                .anyMatch(i -> isBattle(i) || i == verb - 1 && sentence.is(i, "it"));
        int figure = loss.words().from();
        return battle
                && IntStream.range(verb, figure)
                        .filter(i -> sentence.begins(ProseWords.COMPARISON, i))
                        .allMatch(i -> IntStream.range(i, figure).anyMatch(at -> sentence.is(at, ",")));
    }

    private boolean isBattle(int index) {
        return sentence.begins(ProseWords.EVENT, index)
                && (sentence.is(index - 1, "the") || battle.isInTitle(tokens.get(index)));
    }

    private boolean isRelative(CandidateClaim claim) {
        Loss loss = claim.loss();
        int from = loss.words().from();
        int verb = ProseWords.LEAVE.firstIn(tokens, from - RELATIVE_REACH, from);
        int before = (verb < 0 ? Math.min(loss.term(), from) : verb) - 1;
        while (sentence.begins(ProseWords.BEFORE_RELATIVE_VERB, before)) {
            before--;
        }
        boolean said = sentence.begins(ProseWords.VERB, before - 1) || sentence.begins(ProseWords.SAYING, before - 1);
        // "that left", but not "that 30 soldiers were killed"
        boolean isVerb = verb >= 0 || FigureReader.countedAt(tokens, Math.min(loss.term(), from)) == null;
        boolean relative = sentence.begins(ProseWords.RELATIVE, before) && !goesOnAbout(claim, before)
                || sentence.is(before, "that") && isVerb && !said;
        return relative && !(section == SectionKind.LEAD && isOfTheBattle(before));
    }

    // "The battle was an attack of rebels on a camp, which left 24 soldiers dead"
    private boolean isOfTheBattle(int relative) {
        int event = relative;
        while (event >= 0 && !sentence.begins(ProseWords.EVENT, event)) {
            event--;
        }
        return event >= 0
                && relative - event <= SUBJECT_REACH
                && (battle.days().lastsAtMost(SHORT) || battle.isInTitle(tokens.get(event)));
    }

    // "of which 400 were killed", "the British, who lost 400 men, fled", "The attack, which left 12 dead, was claimed"
    private boolean goesOnAbout(CandidateClaim claim, int relative) {
        int last = sentence.is(relative - 1, ",") ? relative - 2 : relative - 1;
        TokenRange name = new TokenRange(Math.max(0, last - RELATIVE_REACH), last + 1);
        boolean loser = claim.loss().form() == Loss.Form.LOST
                && claim.victims().side() != null
                && claim.victims()
                        .side()
                        .equals(battle.names().in(sentence, name).only());
        boolean event = last == 1 && sentence.is(0, "the") && sentence.begins(ProseWords.EVENT, last);
        return sentence.is(relative - 1, "of") || loser || event;
    }

    // "another 12 soldiers", "among the dead were five soldiers", "six of whom"
    private @Nullable Doubt someOfThem(CandidateClaim claim) {
        Loss loss = claim.loss();
        int from = loss.words().from();
        if (loss.form() == Loss.Form.COPULA || Shares.wholeOf(sentence, claim) != null || isAllThatIsTold(claim)) {
            return null;
        }
        boolean some = loss.headcount().more() && !isMoreOfAnotherType(claim)
                || isIn(ProseWords.INCLUDING, sentence.clauseStart(from), from) && !goesOnBehindThem(claim)
                || isIn(ProseWords.PART, commaBefore(from), loss.words().to());
        return some ? Doubt.SOME_OF_THEM : null;
    }

    // "suffered heavy casualties, including 40 killed", "UN casualties included 47 killed"
    private boolean isAllThatIsTold(CandidateClaim claim) {
        CandidateClaim before = claim.previous();
        if (before == null
                || !before.victims().equals(claim.victims())
                || claim.loss().headcount().people().kind() != People.Kind.UNNAMED) {
            return false;
        }
        boolean whole = before.loss().type() == CasualtyType.CASUALTIES
                && before.loss().headcount().figure().isVague();
        return whole || isAllThatIsTold(before);
    }

    // "12 men were killed, including two officers, and 30 wounded"
    private boolean goesOnBehindThem(CandidateClaim claim) {
        CandidateClaim before = claim.previous();
        int from = claim.loss().words().from();
        return before != null
                && before.loss().type() != claim.loss().type()
                && sentence.is(from - 1, "and")
                && sentence.is(from - 2, ",")
                && !ProseWords.INCLUDING.in(tokens, 0, before.loss().words().from());
    }

    // "30 soldiers were killed, and thirty more were injured"; "another 150 were captured" goes on from those killed
    private static boolean isMoreOfAnotherType(CandidateClaim claim) {
        boolean goesOn = claim.previous() != null || claim.loss().type() != CasualtyType.KILLED;
        return goesOn && !claim.followsSameType();
    }

    private int commaBefore(int index) {
        int at = index;
        while (at > 0 && !sentence.is(at - 1, ",")) {
            at--;
        }
        return at;
    }

    // "in the first hour", "in three days of fighting", "within 48 hours"
    private @Nullable Doubt partOfTime(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        int from = saidFrom(claim);
        boolean part = isIn(ProseWords.PERIOD, from, clause.to());
        for (int i = from; i < clause.to() && !part; i++) {
            NumberPhrase number = annotated.isInDay(i) ? null : NumberReader.at(tokens, i);
            part = number != null
                    && sentence.begins(ProseWords.PERIOD_NOUN, number.next())
                    && !isWhole(i, number.next() + 1)
                    && !isLengthOfBattle(number);
        }
        return part ? Doubt.PART_OF_TIME : null;
    }

    // "Six months after the siege, the UN stated that": behind those words
    private int saidFrom(CandidateClaim claim) {
        int from = sentence.clauseStart(claim.loss().words().from());
        ReportedSpeech speech = claim.speech();
        return speech == null ? from : Math.max(from, speech.said().from());
    }

    // "over the three months of the siege", but not "in the first three months of the siege"
    private boolean isWhole(int number, int behind) {
        return sentence.is(number - 1, "the")
                && sentence.is(behind, "of")
                && sentence.is(behind + 1, "the")
                && sentence.begins(ProseWords.EVENT, behind + 2);
    }

    // "in three days of fighting" where it lasted three days
    private boolean isLengthOfBattle(NumberPhrase number) {
        PhraseTable.Match<Integer> unit = DAYS.at(tokens, number.next());
        long days = unit == null ? 0 : number.value() * unit.value();
        return unit != null && battle.days().lastsAtMost((int) (days + Math.max(days / SIXTH, unit.value() - 1)));
    }

    private boolean isIn(ProseWords words, int from, int to) {
        for (int i = words.firstIn(tokens, from, to); i >= 0; i = words.firstIn(tokens, i + 1, to)) {
            // "may" of "3 May", "may be as high as"; "since the start of the battle" is the whole of it
            if (!annotated.isInDay(i)
                    && !sentence.begins(ProseWords.UPPER_BOUND, i)
                    && !sentence.begins(ProseWords.TOTAL, i)) {
                return true;
            }
        }
        return false;
    }
}
