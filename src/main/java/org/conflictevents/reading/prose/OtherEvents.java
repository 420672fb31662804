package org.conflictevents.reading.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks whether a figure is of another event than the battle: an earlier attack, the war, what a relative clause tells. */
final class OtherEvents implements DoubtRule {

    private static final int RELATIVE_REACH = 3;
    private static final int SUBJECT_REACH = 12;
    private static final int SHORT = 3;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final BattleContext battle;
    private final SectionKind section;

    OtherEvents(BattleContext battle, SectionKind section, AnnotatedSentence annotated) {
        this.battle = battle;
        this.section = section;
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.tokens = annotated.tokens();
    }

    // "It was the worst attack since 2018, which killed 49", "an ambush that left several soldiers dead"
    @Override
    public @Nullable Doubt doubt(CandidateClaim claim) {
        TokenRange clause = sentence.clause(claim.loss().words());
        boolean later = claim.loss().form() != Loss.Form.TOLL
                && annotated.tells(ProseWords.LATER, claim.saidFrom(sentence), clause.to());
        boolean elsewhere = isElsewhere(ProseWords.ELSEWHERE, clause)
                || isElsewhere(ProseWords.COMPARISON, clause) && !tellsWhatItWas(clause, claim.loss());
        return later || elsewhere || isRelative(claim) ? Doubt.OTHER_EVENT : null;
    }

    // "since 2018", "during the civil war", but not "during the war" of an article on that war
    private boolean isElsewhere(ProseWords words, TokenRange clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            int end = words.skip(tokens, i);
            boolean known = end > i && battle.isInTitle(tokens.get(end - 1));
            if (end > i && !known && annotated.tells(words, i, i + 1) && !annotated.isBeforeTheFirstDay(i)) {
                return true;
            }
        }
        return false;
    }

    // "The battle was one of the bloodiest of the civil war, leaving", "It was the deadliest attack since 2012, with"
    private boolean tellsWhatItWas(TokenRange clause, Loss loss) {
        // "24 were killed, making it the deadliest attack since 2012"
        int making = ProseWords.MAKING.firstIn(tokens, loss.words().to(), clause.to());
        if (making >= 0) {
            return !ProseWords.COMPARISON.in(tokens, clause.from(), making);
        }
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

    // "of which 400 were killed", "the British, who lost 400 men", "The attack, which left 12 dead, was claimed"
    private boolean goesOnAbout(CandidateClaim claim, int relative) {
        int last = sentence.is(relative - 1, ",") ? relative - 2 : relative - 1;
        Integer side = claim.victims().side();
        boolean loser = claim.loss().form() == Loss.Form.LOST
                && side != null
                && IntStream.of(1, RELATIVE_REACH)
                        .mapToObj(reach -> new TokenRange(Math.max(0, last - reach), last + 1))
                        .anyMatch(name ->
                                side.equals(battle.names().in(sentence, name).only()));
        boolean event = last == 1 && sentence.is(0, "the") && sentence.begins(ProseWords.EVENT, last);
        return sentence.is(relative - 1, "of") || loser || event;
    }
}
