package org.conflictevents.reading.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.NamedSides.Named;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom an article means by nouns such as "militants": an article of "ISIL militants" and of no others means ISIL's. */
final class PartisanNouns {

    private static final int MAX_NAME = 4;
    private static final int MIN_TIMES = 2;

    private final NamedSides names;
    private final Map<String, List<Integer>> sides = new HashMap<>();

    private PartisanNouns(NamedSides names) {
        this.names = names;
    }

    static PartisanNouns of(Article article, NamedSides names) {
        PartisanNouns nouns = new PartisanNouns(names);
        article.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .forEach(span -> nouns.learn(Sentence.of(article.text(), span)));
        return nouns;
    }

    /** The side of those whom such a noun calls without a name; null where the article calls others so too. */
    @Nullable
    Integer side(Token noun) {
        List<Integer> its = sides.getOrDefault(key(noun), List.of());
        return its.size() >= MIN_TIMES && Set.copyOf(its).size() == 1 ? its.get(0) : null;
    }

    private void learn(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            People people = PeopleReader.read(sentence.tokens(), i);
            if (people.kind() == People.Kind.IRREGULARS && people.words().size() == 1) {
                Named named = names.in(sentence, name(sentence, i));
                if (named.only() != null && !named.states()) {
                    sides.computeIfAbsent(key(sentence.tokens().get(i)), unseen -> new ArrayList<>())
                            .add(named.only());
                }
            }
        }
    }

    // "ISIL militants", "rebels of the FSA"
    private static TokenRange name(Sentence sentence, int noun) {
        int from = noun;
        while (from > 0 && noun - from < MAX_NAME && isName(sentence, from - 1)) {
            from--;
        }
        if (from < noun || !sentence.is(noun + 1, "of") && !sentence.is(noun + 1, "from")) {
            return new TokenRange(from, noun);
        }
        int start = sentence.is(noun + 2, "the") ? noun + 3 : noun + 2;
        int to = Math.min(start, sentence.size());
        while (to < sentence.size() && to - start < MAX_NAME && isName(sentence, to)) {
            to++;
        }
        return new TokenRange(Math.min(start, to), to);
    }

    private static boolean isName(Sentence sentence, int index) {
        return sentence.tokens().get(index).text().chars().anyMatch(Character::isUpperCase);
    }

    private static String key(Token noun) {
        return noun.text().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }
}
