package org.conflictevents.reading.prose.victims;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.TollPhrase;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.Topic;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that name a side or stand for it: "the French", "the attackers", "they", "the enemy".
 *
 * @param topic the side that the sentence before is about; null where it is about none
 */
record SidePhrases(
        Sentence sentence, NamedSides names, @Nullable Topic topic) {

    private static final int MAX_NAME = 8;
    private static final int NEAR = 5;

    /** The side that they name or describe; null where they do not, or are none. */
    @Nullable
    Integer side(TokenRange name) {
        if (name.from() >= name.to()) {
            return null;
        }
        OptionalInt enemy =
                IntStream.range(name.from(), name.to()).filter(this::isEnemy).findFirst();
        return enemy.isPresent() ? enemyAt(enemy.getAsInt()) : named(name);
    }

    /** The same, where "the enemy" is nobody. */
    @Nullable
    Integer named(TokenRange name) {
        Named named = names.in(sentence, name);
        // "his troops" are the speaker's, whatever troops are called so
        boolean somebodys = sentence.begins(ProseWords.POSSESSIVE, name.from() - 1);
        int noun = sentence.is(name.from(), "the") ? name.from() + 1 : name.from();
        People people = PeopleReader.read(sentence.tokens(), noun);
        return !named.areNone() ? named.only() : somebodys ? null : new SideOfKind(sentence, names).of(people, name);
    }

    /** The same of the name that begins at an index. */
    @Nullable
    Integer sideFrom(int index) {
        return side(new TokenRange(index, end(index)));
    }

    // "the Russians [reported that]", "the Army of Conquest [captured]"
    private int end(int from) {
        int end = from;
        while (end < sentence.size() && isOfName(from, end) && !sentence.is(end + 1, "that")) {
            end++;
        }
        return end;
    }

    private boolean isOfName(int from, int index) {
        TokenRange longer = new TokenRange(from, Math.min(sentence.size(), index + 2));
        return sentence.isOfName(index) || sentence.is(index, "of") && names.named(sentence.words(longer)) != null;
    }

    private int skipAdverbial(int start, int end) {
        int at = start;
        while (sentence.begins(ProseWords.ADVERBIAL, start) && at < end && !sentence.is(at, ",")) {
            at++;
        }
        return at == start ? start : at + 1;
    }

    /** The side that the sentence begins with; null where it begins with none, or where another acts in it too. */
    @Nullable
    Topic beginning() {
        // "The number of Maratha casualties is not known"
        int limit = Math.min(MAX_NAME, sentence.size());
        int end = IntStream.range(0, limit)
                .filter(i -> sentence.tokens().get(i).isSign())
                .findFirst()
                .orElse(limit);
        TollPhrase toll = TollPhrase.before(sentence, end, 0);
        Integer side = toll != null
                ? names.in(sentence, new TokenRange(0, toll.words().to())).only()
                : sentence.clauseEnd(0) == sentence.size() ? leading(sentence.size(), false) : null;
        boolean told =
                toll != null && sentence.begins(ProseWords.LINK, toll.words().to());
        return side == null ? null : new Topic(side, told);
    }

    private @Nullable Integer topicSide() {
        return topic == null ? null : topic.side();
    }

    boolean isEnemy(int index) {
        return sentence.begins(ProseWords.ENEMY, index);
    }

    // "the Romans routed the enemy, killing 8,000"
    boolean meetsEnemy(int index) {
        return isEnemyIn(new TokenRange(sentence.clauseStart(index), index));
    }

    boolean isEnemyIn(TokenRange words) {
        return IntStream.range(words.from(), words.to()).anyMatch(this::isEnemy);
    }

    @Nullable
    Integer enemyAt(int index) {
        Set<Integer> sides = names.in(sentence, new TokenRange(0, index)).sides();
        // of "General Petit said that the enemy" it is the general's enemy
        boolean said = IntStream.range(0, index).anyMatch(i -> sentence.is(i, "that"));
        Integer topic = sides.isEmpty() && !said ? topicSide() : null;
        Integer one = sides.size() == 1 ? sides.iterator().next() : topic;
        return one == null ? null : names.opponents().otherThan(one);
    }

    /** The side of whom "and" joins with what follows: "Soult himself and 300 of his soldiers were killed". */
    @Nullable
    Integer joined(int index) {
        int end = index - 1;
        if (!sentence.is(end, "and") && !sentence.is(end, "with")) {
            return null;
        }
        while (sentence.is(end - 1, "himself") || sentence.is(end - 1, ",") || sentence.is(end - 1, "along")) {
            end--;
        }
        return side(new TokenRange(sentence.nameStart(end), end));
    }

    private OneOfTwo ofTwo() {
        return new OneOfTwo(sentence, names);
    }

    boolean isPronoun(int index) {
        return sentence.is(index, "they")
                || sentence.is(index, "he")
                || sentence.is(index, "it")
                || ofTwo().isAt(index);
    }

    // "when the French surrendered, they had lost 800 men", "the British attacked the French, and they lost 40 men"
    @Nullable
    Integer meant(int pronoun) {
        if (ofTwo().isAt(pronoun)) {
            return ofTwo().side(pronoun);
        }
        Set<Integer> sides = names.in(sentence, new TokenRange(0, pronoun)).sides();
        int start = sentence.clauseStart(pronoun);
        // "he acknowledged 12 dead", "said that they had seen 12 dead"
        boolean speaker = sentence.is(pronoun - 1, "that") || sentence.begins(ProseWords.VERB, pronoun + 1);
        return switch (sides.size()) {
            // "it" may be a unit of the side
            case 0 -> sentence.is(pronoun, "it") || speaker ? null : topicSide();
            case 1 -> sides.iterator().next();
            // "the French claimed 300 British dead while stating their own losses as 40"
            default -> leading(start == pronoun || sentence.isParticiple(start) ? start - 1 : pronoun, false);
        };
    }

    /**
     * The side that the clause before some words begins with, if what follows it has no other subject.
     *
     * @param active whether it must do something and not only suffer it
     */
    @Nullable
    Integer leading(int index, boolean active) {
        int clause = sentence.clauseStart(index);
        int start = IntStream.range(clause, index)
                .filter(i -> beginsAnother(i, index))
                .map(i -> i + 1)
                .reduce((first, last) -> last)
                .orElseGet(() -> skipAdverbial(clause, index));
        Integer side = start >= index ? null : isPronoun(start) ? meant(start) : sideFrom(start);
        for (int i = end(start); i < index && side != null; i++) {
            boolean met = isEnemy(i + 1) && !isJoined(i - 1);
            boolean other = ProseWords.THOSE_OF.beginAt(sentence.tokens(), i) && !met
                    || joinsOthers(i)
                    || beginsSubject(i, index);
            boolean passive = active && sentence.begins(ProseWords.PASSIVE, i) && !isDefeated(i, index);
            side = other || saysOfOthers(i) || passive ? null : side;
        }
        return side;
    }

    // "the attack was beaten off and the French retreated", but not "the British and the French retreated"
    private boolean beginsAnother(int and, int index) {
        int verb = end(and + 1);
        return sentence.is(and, "and")
                && verb > and + 1
                && verb < index
                && and > 0
                && !sentence.isOfName(and - 1)
                && !sentence.tokens().get(verb).isSign()
                && !isJoined(verb)
                && !sentence.begins(ProseWords.PREPOSITION, verb)
                && named(new TokenRange(and + 1, verb)) != null;
    }

    // "the Swedes attacked, and the convoy lost 300 men"
    private boolean beginsSubject(int and, int verb) {
        return sentence.is(and, "and")
                && sentence.is(and + 1, "the")
                && verb - and <= NEAR
                && sentence.begins(ProseWords.SUFFER, verb)
                && !sentence.isParticiple(verb)
                && IntStream.range(and, verb)
                        .noneMatch(i -> sentence.tokens().get(i).isSign());
    }

    // "were routed by the British with the loss of 300 men", but not "were driven back by them at a cost of 300"
    private boolean isDefeated(int passive, int index) {
        return ProseWords.DEFEATED.in(sentence.tokens(), passive, index)
                && (sentence.is(index, "with")
                        || IntStream.range(passive, index).noneMatch(i -> sentence.is(i, "by")));
    }

    // "the army said that militants", but not "the army said that it", "claimed to have"
    private boolean saysOfOthers(int index) {
        int next = sentence.is(index + 1, "that") ? index + 2 : index + 1;
        return sentence.begins(ProseWords.VERB, index)
                && !sentence.begins(ProseWords.PRONOUN, next)
                && !sentence.isParticiple(next)
                && !sentence.is(next, "to");
    }

    // "the British and Hessians", "the British and the soldiers of Hesse"
    private boolean joinsOthers(int index) {
        boolean people = sentence.is(index, "and")
                && sentence.is(index + 1, "the")
                && PeopleReader.read(sentence.tokens(), index + 2).areNamed();
        TokenRange name = new TokenRange(index + 1, end(index + 1));
        return isJoined(index) && (people || !names.in(sentence, name).areNone());
    }

    private boolean isJoined(int index) {
        return sentence.is(index, "and") || sentence.is(index, ",") || sentence.is(index, "with");
    }
}
