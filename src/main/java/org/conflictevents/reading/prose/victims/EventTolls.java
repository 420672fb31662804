package org.conflictevents.reading.prose.victims;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Tells figures of everybody and of the event itself: "on both sides", "the battle left 150 dead". */
public record EventTolls(Sentence sentence, NamedSides names) {

    private static final int NEAR = 4;

    /** Whether the clause counts all sides together: "on both sides", "an overall death toll". */
    boolean ofEverybody(Loss loss) {
        TokenRange clause = sentence.clause(loss.words());
        // "Froissart, who spoke to knights of both sides, wrote that"
        int from = IntStream.range(clause.from(), loss.words().from())
                .filter(i -> sentence.is(i, "that"))
                .max()
                .orElse(clause.from());
        // but not "had been abducted by both sides"
        int everybody = ProseWords.EVERYBODY.firstIn(sentence.tokens(), from, clause.to());
        if (everybody >= 0
                && !sentence.is(everybody - 1, "by")
                && !isOfALine(ProseWords.EVERYBODY.skip(sentence.tokens(), everybody))
                && !areAllies(everybody, clause.to())) {
            int each = ProseWords.EACH.firstIn(sentence.tokens(), from, clause.to());
            return each < 0 || !sentence.begins(ProseWords.SUFFER, ProseWords.EACH.skip(sentence.tokens(), each));
        }
        boolean overall = loss.form() == Loss.Form.TOLL
                && ProseWords.OVERALL.in(
                        sentence.tokens(), clause.from(), loss.words().to());
        return overall && names.in(sentence, clause).areNone();
    }

    // "on both sides of the front line", but not "on both sides of the conflict"
    private boolean isOfALine(int of) {
        return sentence.is(of - 1, "sides")
                && sentence.is(of, "of")
                && !sentence.begins(ProseWords.EVENT, of + 2)
                && !sentence.begins(ProseWords.WAR, of + 2);
    }

    // "the combined casualties of the MILF and the BIFF"
    private boolean areAllies(int combined, int end) {
        NamedSides.Named named = names.in(sentence, new TokenRange(combined, end));
        return named.only() != null && named.parties().size() > 1;
    }

    /** Whether each of two sides bears as many: "each side lost 1,200 men", "40 were killed on each side". */
    public boolean ofEach(Loss loss) {
        TokenRange clause = sentence.clause(loss.words());
        int behind = loss.words().to();
        // "both sides lost 1,200 men each"
        ProseWords sides = sentence.is(behind, "each") ? ProseWords.EACH : ProseWords.EACH_SIDE;
        int each = sides.firstIn(sentence.tokens(), clause.from(), clause.to());
        int verb = sides.skip(sentence.tokens(), each);
        // not of "each side lost a gun, and 300 men were killed"
        boolean told = each >= behind
                ? each <= behind + 1
                : each >= 0
                        && sentence.begins(ProseWords.SUFFER, verb)
                        && loss.headcount().words().from() - verb <= NEAR;
        return told && names.opponents().otherThan(1) != null;
    }

    /** Whether the event itself is what cost the lives: "the battle left 150 dead", "the death toll of the battle". */
    boolean areOfTheEvent(Loss loss) {
        TokenRange clause = sentence.clause(loss.words());
        boolean event = ProseWords.EVENT.in(
                sentence.tokens(), clause.from(), loss.words().from());
        boolean left = ProseWords.EVENT_LEFT.in(
                        sentence.tokens(), clause.from(), loss.words().to())
                || ProseWords.LIVES.in(
                        sentence.tokens(), clause.from(), loss.words().to());
        boolean toll = loss.form() == Loss.Form.TOLL
                && ProseWords.EVENT.in(sentence.tokens(), loss.words().from(), clause.to());
        // but not "the 17th had taken a total of 1,346 casualties"
        boolean sum = loss.form() != Loss.Form.TOLL
                && isSummed(loss, clause)
                && !ProseWords.SUFFER.in(
                        sentence.tokens(), clause.from(), loss.words().from())
                && !ProseWords.TAKE.in(
                        sentence.tokens(), clause.from(), loss.words().from());
        // "killed 57, including five Kenyan soldiers"
        TokenRange told = sentence.until(ProseWords.INCLUDING, loss.words().to(), clause);
        return names.in(sentence, told).sides().isEmpty() && (event && left || toll || sum) && !areOwned(loss, clause);
    }

    /**
     * Whether civilians or both those who fought are listed among them: "20 dead, 19 gendarmes and one civilian", "20 dead,
     * including one civilian", "20 dead (15 rebels and five soldiers)"; not "20 dead, and one civilian died".
     */
    boolean areMixed(Loss loss) {
        int behind = loss.words().to();
        boolean bracket = sentence.is(behind, "(");
        int first = bracket || sentence.is(behind, ",") || sentence.is(behind, ":") ? behind + 1 : behind;
        int list = ProseWords.INCLUDING.skip(sentence.tokens(), first);
        int statement = sentence.statementEnd(first);
        int end = bracket ? sentence.next(")", first, statement) : statement;
        if (list == first && (first == behind || sentence.is(first, "and"))
                || IntStream.range(list, end).anyMatch(i -> OutcomeTerm.at(sentence.tokens(), i) != null)) {
            return false;
        }
        Set<People.Kind> kinds = IntStream.range(list, end)
                .mapToObj(i -> PeopleReader.read(sentence.tokens(), i).kind())
                .collect(Collectors.toSet());
        return kinds.contains(People.Kind.CIVILIANS)
                || kinds.contains(People.Kind.SOLDIERS) && kinds.contains(People.Kind.IRREGULARS);
    }

    // "killed 24 in all", but not "24 killed and 30 wounded, for a total of 54"
    private boolean isSummed(Loss loss, TokenRange clause) {
        return IntStream.range(clause.from(), clause.to())
                .anyMatch(i -> sentence.begins(ProseWords.IN_ALL, i)
                        && (i < loss.words().to() || !sentence.is(i, "a")));
    }

    // "the army's losses in the battle were"
    private boolean areOwned(Loss loss, TokenRange clause) {
        TollPhrase losses = TollPhrase.before(sentence, loss.headcount().words().from(), clause.from());
        int noun = losses == null ? 0 : losses.words().from();
        return noun >= 2 && sentence.possessiveBefore(noun) >= 0;
    }

    /** Whether the clause has words for all or for the event behind the figure: then it may be theirs. */
    boolean areTold(Loss loss) {
        TokenRange clause = sentence.clause(loss.words());
        return ProseWords.EVERYBODY.in(sentence.tokens(), clause.from(), clause.to())
                || ProseWords.IN_ALL.in(sentence.tokens(), clause.from(), clause.to())
                || ProseWords.OVERALL.in(sentence.tokens(), clause.from(), clause.to())
                || ProseWords.EVENT.in(sentence.tokens(), loss.words().to(), clause.to());
    }
}
