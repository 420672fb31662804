package org.conflictevents.reading.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.AttributionVerbs;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Words beside a figure that show or suggest that it is about something else than the whole of the battle. */
final class WordRules implements DoubtRule {

    private static final int RATE_REACH = 3;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final BattleContext battle;
    private final TotalWords totals;
    private final List<DoubtRule> rules;

    WordRules(BattleContext battle, AnnotatedSentence annotated, ParagraphSoFar before, TotalWords totals) {
        this.battle = battle;
        this.totals = totals;
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
        this.rules = List.of(
                this::foundAgain,
                this::rate,
                this::notReal,
                new OtherEvents(battle, annotated, before, totals),
                this::someOfThem,
                new PartsOfTime(battle, annotated, totals));
    }

    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        return DoubtRule.first(rules, claim);
    }

    // "five missing soldiers had been found alive"
    private @Nullable Doubt foundAgain(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        boolean again = claim.loss().type() == CasualtyType.MISSING
                && claim.loss().form() != Loss.Form.TOLL
                && ProseWords.FOUND_AGAIN.in(tokens, claim.loss().term(), clause.to());
        return again ? Doubt.FOUND_AGAIN : null;
    }

    // "10 civilians killed for every soldier", "100 soldiers were killed a day", "for every rebel, two soldiers died"
    private @Nullable Doubt rate(CandidateClaim claim) {
        TokenRange words = claim.loss().words();
        int end = words.to();
        int from = claim.saidFrom(sentence);
        boolean rate = ProseWords.RATE.in(tokens, end, Math.min(end + RATE_REACH, sentence.clauseEnd(end)))
                || IntStream.range(from, words.from())
                        .anyMatch(i -> sentence.begins(ProseWords.RATE, i) && (i == from || sentence.is(i, "for")));
        return rate ? Doubt.RATE : null;
    }

    // "12 soldiers may have been killed", but not "not less than 12"
    private @Nullable Doubt notReal(CandidateClaim claim) {
        FigurePhrase figure = claim.loss().headcount().figure();
        boolean unreal = annotated.tells(
                        ProseWords.UNREAL, behindSubordinate(claim.saidFrom(sentence), figure.first()), figure.first())
                || annotated.tells(
                        ProseWords.UNREAL, figure.next(), claim.loss().words().to());
        return unreal || isNotTold(claim) ? Doubt.NOT_REAL : null;
    }

    // "Although the town was not taken, 24 soldiers were killed"
    private int behindSubordinate(int from, int figure) {
        boolean subordinate =
                sentence.begins(ProseWords.SUBORDINATE, from) || sentence.begins(ProseWords.SUBORDINATE, from - 1);
        int comma = sentence.next(",", from, figure);
        return subordinate && comma < figure ? comma : from;
    }

    // "No prisoners are mentioned" does not say that there were none, nor do "gave no losses", "no bodies were found"
    private boolean isNotTold(CandidateClaim claim) {
        Headcount headcount = claim.loss().headcount();
        if (!Long.valueOf(0).equals(headcount.figure().max())) {
            return false;
        }
        int end = claim.loss().words().to();
        AttributionVerbs verbs = new AttributionVerbs(annotated);
        return ProseWords.BODIES.in(tokens, headcount.words().from(), end)
                || sentence.begins(ProseWords.PUBLISH, headcount.words().from() - 1)
                || IntStream.range(headcount.words().to(), sentence.clauseEnd(end))
                        .takeWhile(i -> !sentence.is(i, ","))
                        .filter(verbs::isPassive)
                        .anyMatch(i -> sentence.begins(ProseWords.VERB, i)
                                || sentence.begins(ProseWords.THAT_VERB, i)
                                || sentence.is(i, "known"));
    }

    // "another 12 soldiers", "among the dead were five soldiers", "six of whom"
    private @Nullable Doubt someOfThem(CandidateClaim claim) {
        Loss loss = claim.loss();
        int from = loss.words().from();
        if (loss.form() == Loss.Form.COPULA || Shares.wholeOf(sentence, claim) != null || isAllThatIsTold(claim)) {
            return null;
        }
        // "55 wounded (six died later from their injuries)", "Three soldiers succumbed to their wounds"
        boolean later = claim.followsOtherType() && sentence.is(from - 1, "(")
                || claim.previous() == null && sentence.is(loss.term(), "succumbed");
        boolean wounded = later && new Parts(annotated, battle).dieLater(claim);
        boolean some = wounded
                || raisesTheToll(claim)
                || loss.headcount().more() && !isMoreOfAnotherType(claim)
                || isOfThoseLost(loss)
                || areBodiesAlone(loss)
                || areAmongTheDead(loss)
                || tellsOfSome(sentence.clauseStart(from), from) && !goesOnBehindThem(claim)
                || !areOfThoseThere(claim, ofWhom(loss))
                        && annotated.tells(
                                ProseWords.PART,
                                commaBefore(from),
                                loss.headcount().words().to() + 1);
        return some ? Doubt.SOME_OF_THEM : null;
    }

    // "The death toll rose to 26 after two soldiers died of their wounds"
    private boolean raisesTheToll(CandidateClaim claim) {
        int from = claim.loss().words().from();
        return claim.previous() != null
                && claim.previous().loss().form() == Loss.Form.TOLL
                && (sentence.is(from - 1, "after") || sentence.is(from - 1, "when"));
    }

    // "of whom 24 were killed", "24 of whom were killed"
    private int ofWhom(Loss loss) {
        int behind = loss.headcount().people().words().from();
        return sentence.is(behind, "of") ? behind : commaBefore(loss.words().from());
    }

    // "100,000 soldiers were encircled, of whom 40,000 were killed"
    private boolean areOfThoseThere(CandidateClaim claim, int whom) {
        CandidateClaim previous = claim.previous();
        return sentence.is(whom, "of")
                && sentence.is(whom + 1, "whom")
                && whom <= claim.loss().headcount().people().words().from()
                && (previous == null
                        ? annotated.headcounts().stream()
                                .anyMatch(headcount -> headcount.people().areNamed()
                                        && headcount.words().to() < whom)
                        : areOfThoseThere(previous, whom));
    }

    // "eleven lords and 80 knights among the dead"
    private boolean areAmongTheDead(Loss loss) {
        return loss.form() == Loss.Form.TERM_BEHIND && sentence.begins(ProseWords.INCLUDING, loss.term());
    }

    // "60 insurgents were killed, although only two bodies were found"
    private boolean areBodiesAlone(Loss loss) {
        int from = loss.words().from();
        boolean only = sentence.begins(ProseWords.ONLY, from - 1)
                || sentence.begins(ProseWords.ONLY, loss.headcount().figure().first() - 1);
        return only && ProseWords.BODIES.in(tokens, from, loss.words().to() + 1);
    }

    // "ten of the fifteen marines who died", but not "ten of the fifteen marines were killed"
    private boolean isOfThoseLost(Loss loss) {
        int of = loss.headcount().figure().next();
        int lost = loss.headcount().people().words().to();
        return sentence.is(of, "of")
                && sentence.begins(ProseWords.DETERMINER, of + 1)
                && NumberReader.at(tokens, of + 2) != null
                && (sentence.begins(ProseWords.WHO, lost) || OutcomeTerm.at(tokens, lost) != null);
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

    // "12 men were killed, including two officers, and 30 wounded"; no wounded are among the killed, so "and" may be
    // missing
    private boolean goesOnBehindThem(CandidateClaim claim) {
        CandidateClaim before = claim.previous();
        int from = claim.loss().words().from();
        boolean and = sentence.is(from - 1, "and") && sentence.is(from - 2, ",");
        // "143 soldiers, including 12 officers, and 212 rebels were killed"
        if (and && before != null && before.isOfOtherSide(claim)) {
            return true;
        }
        // "massacred 30 men, including 12 wounded"
        if (before == null
                || before.loss().type() == claim.loss().type()
                || sentence.begins(ProseWords.INCLUDING, from - 1)) {
            return false;
        }
        boolean others =
                before.loss().type() == CasualtyType.KILLED && claim.loss().type() != CasualtyType.CASUALTIES
                        || and
                        || claim.loss().headcount().more();
        return others && !tellsOfSome(0, before.loss().words().from())
                || goesOnBehindThem(before)
                        && !tellsOfSome(before.loss().words().to(), from);
    }

    // but not "37 killed (including five officers) and 61 wounded"
    private boolean tellsOfSome(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> sentence.begins(ProseWords.INCLUDING, i))
                .anyMatch(i -> sentence.isOpenUntil(i, to));
    }

    // "30 soldiers were killed, and thirty more were injured"; "another 150 were captured" goes on from those killed
    private static boolean isMoreOfAnotherType(CandidateClaim claim) {
        CasualtyType type = claim.loss().type();
        boolean goesOn = claim.previous() != null || type != CasualtyType.KILLED && type != CasualtyType.CASUALTIES;
        return goesOn && !claim.followsSameType();
    }

    private int commaBefore(int index) {
        int at = index;
        while (at > 0 && !sentence.is(at - 1, ",")) {
            at--;
        }
        return at;
    }
}
