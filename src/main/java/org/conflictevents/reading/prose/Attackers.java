package org.conflictevents.reading.prose;

import java.util.HashSet;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which side attacked: "fighters of ISGS attacked a camp", "an army detachment was attacked by jihadists", "a
 * Taliban raid on a camp".
 */
final class Attackers {

    private static final int REACH = 12;
    private static final int NEAR = 3;

    private final NamedSides names;
    private final Set<Integer> found = new HashSet<>();

    private Attackers(NamedSides names) {
        this.names = names;
    }

    /** The side that the first paragraph names as attacking; null where none or several are. */
    static @Nullable Integer of(Article article, NamedSides names) {
        Attackers attackers = new Attackers(names);
        for (Paragraph paragraph : article.paragraphs()) {
            for (Span span : paragraph.sentences()) {
                attackers.read(Sentence.of(article.text(), span));
            }
            if (!attackers.found.isEmpty()) {
                break;
            }
        }
        return attackers.found.size() == 1 ? attackers.found.iterator().next() : null;
    }

    private void read(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.begins(ProseWords.ATTACK_VERB, i)) {
                boolean passive = sentence.begins(ProseWords.PASSIVE, i - 1);
                if (!passive || sentence.is(i + 1, "by")) {
                    addAttackers(sentence, i, passive);
                }
            } else if (sentence.begins(ProseWords.ATTACK_ON, i)) {
                Integer attacking = names.in(sentence, new TokenRange(Math.max(0, i - NEAR), i))
                        .only();
                found.addAll(attacking == null ? Set.of() : Set.of(attacking));
            }
        }
    }

    // "attacked two Malian posts near the border with Burkina Faso"
    private static int objectEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size()
                && end - from < REACH
                && !sentence.tokens().get(end).isSign()
                && !sentence.begins(ProseWords.PLACE, end)) {
            end++;
        }
        return end;
    }

    private void addAttackers(Sentence sentence, int verb, boolean passive) {
        Integer before = names.in(sentence, new TokenRange(Math.max(0, verb - REACH), verb))
                .only();
        Integer behind = names.in(sentence, new TokenRange(verb + 1, objectEnd(sentence, verb + 1)))
                .only();
        Integer attacked = passive ? before : behind;
        Integer attacking = passive ? behind : before;
        if (attacking == null && attacked != null) {
            attacking = names.otherThan(attacked);
        }
        if (attacking != null && !attacking.equals(attacked)) {
            found.add(attacking);
        }
    }
}
