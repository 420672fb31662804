package org.conflictevents.reading.prose.victims;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Learns what an article calls its sides: letters for a name ("the Support Front (SF)"), who led them ("the British under
 * Wellington"), whose the garrison was, and who attacked ("fighters of ISGS attacked a camp").
 */
public record ToldSides(NamedSides names, Commanders commanders) {

    private static final int REACH = 12;
    private static final int NEAR = 3;

    /**
     * Tells the names and the commanders what the article calls its sides and who leads them.
     *
     * @param oneAttack whether attackers are the side that the first paragraph names as attacking: in a longer battle they may be
     *     of any attack
     */
    public void learn(Article article, boolean oneAttack) {
        boolean attack = oneAttack;
        for (Paragraph paragraph : article.paragraphs()) {
            Set<Integer> attacking = new HashSet<>();
            for (Span span : paragraph.sentences()) {
                Sentence sentence = Sentence.of(article.text(), span);
                IntStream.range(1, sentence.size()).forEach(i -> learn(sentence, i));
                attacking.addAll(attack ? attacking(sentence) : Set.of());
            }
            attack &= attacking.isEmpty();
            if (attacking.size() == 1) {
                int side = attacking.iterator().next();
                names.tell("attackers", side);
                names.tell("defenders", names.opponents().otherThan(side));
            }
        }
    }

    private void learn(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        TokenRange brackets = new TokenRange(index - 1, Math.min(index + 2, sentence.size()));
        if (sentence.words(brackets).matches("\\([A-Z][A-Z-]{0,6}[A-Z]\\)")) {
            names.tell(tokens.get(index).lower(), names.endingAt(sentence, index - 1));
        } else if (sentence.begins(ProseWords.ATTACKERS, index) || sentence.begins(ProseWords.DEFENDERS, index)) {
            names.tell(NamedSides.word(tokens, index), before(sentence, index, 1));
        } else if (sentence.begins(ProseWords.LED_BY, index)) {
            lead(sentence, ProseWords.LED_BY.skip(tokens, index), before(sentence, index, NEAR));
        } else if (Commanders.isRank(tokens.get(index)) && !Commanders.isRank(tokens.get(index - 1))) {
            lead(sentence, index, before(sentence, index, 1));
        }
    }

    /** The side that is named last before an index, within so many words. */
    private @Nullable Integer before(Sentence sentence, int index, int reach) {
        return IntStream.iterate(index - 1, from -> from >= Math.max(0, index - reach), from -> from - 1)
                .mapToObj(from -> names.in(sentence, new TokenRange(from, index)))
                .filter(named -> !named.sides().isEmpty())
                .findFirst()
                .map(NamedSides.Named::only)
                .orElse(null);
    }

    // "General Sir Arthur Wellesley", "commander, the Duke of Wellington", but not "Wellington's"
    private void lead(Sentence sentence, int index, @Nullable Integer side) {
        int from = index;
        while (from < sentence.size()
                && (Commanders.isRank(sentence.tokens().get(from))
                        || sentence.begins(ProseWords.ARTICLE, from)
                        || sentence.is(from, ",") && from > index)) {
            from++;
        }
        int end = from;
        while (end < sentence.size() && isOfLeader(sentence, end)) {
            end++;
        }
        if (side != null && end > from) {
            commanders.learn(sentence.words(new TokenRange(from, end)), side);
        }
    }

    private static boolean isOfLeader(Sentence sentence, int index) {
        Token word = sentence.tokens().get(index);
        boolean seat = word.is("of") && Commanders.isLord(sentence.tokens().get(index - 1));
        return seat || word.isWord() && word.isCapitalised() && !word.isPossessive();
    }

    private Set<Integer> attacking(Sentence sentence) {
        Set<Integer> found = new HashSet<>();
        for (int i = 1; i < sentence.size(); i++) {
            boolean passive = sentence.begins(ProseWords.PASSIVE, i - 1);
            if (sentence.begins(ProseWords.ATTACK_VERB, i) && (!passive || sentence.is(i + 1, "by"))) {
                found.add(attacking(sentence, i, passive));
            } else if (sentence.begins(ProseWords.ATTACK_ON, i)) {
                int by = ProseWords.TAKEN_BY.firstIn(sentence.tokens(), i, i + REACH);
                found.add(by < 0 ? only(sentence, i - NEAR, i) : only(sentence, by, by + NEAR + 2));
            }
        }
        found.removeIf(Objects::isNull);
        return found;
    }

    private @Nullable Integer attacking(Sentence sentence, int verb, boolean passive) {
        Integer before = only(sentence, verb - REACH, verb);
        Integer behind = only(sentence, verb + 1, verb + 1 + NEAR);
        Integer attacked = passive ? before : behind;
        Integer attacking = passive ? behind : before;
        attacking = attacking == null && attacked != null ? names.opponents().otherThan(attacked) : attacking;
        return Objects.equals(attacking, attacked) ? null : attacking;
    }

    private @Nullable Integer only(Sentence sentence, int from, int to) {
        return names.in(sentence, new TokenRange(Math.max(0, from), Math.min(to, sentence.size())))
                .only();
    }
}
