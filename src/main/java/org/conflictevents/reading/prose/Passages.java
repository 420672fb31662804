package org.conflictevents.reading.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;

/**
 * What the sentences before it in its paragraph make of a sentence.
 *
 * @param afterTheEnd where sentences begin that stand behind "The battle ended"
 * @param ofAnother where sentences begin that stand behind the name of another event, with what that was: "battle"
 */
record Passages(Set<Integer> afterTheEnd, Map<Integer, String> ofAnother) {

    /**
     * @param title words of the article's title and the battle's name, in lower case
     */
    static Passages of(Article article, Set<String> title) {
        Passages passages = new Passages(new HashSet<>(), new HashMap<>());
        article.paragraphs().forEach(paragraph -> passages.add(article, paragraph, title));
        return passages;
    }

    private void add(Article article, Paragraph paragraph, Set<String> title) {
        boolean over = false;
        String another = "";
        for (Span span : paragraph.sentences()) {
            Sentence sentence = Sentence.of(article.text(), span);
            if (!another.isEmpty()) {
                ofAnother.put(span.start(), another);
            }
            over |= ProseWords.ENDED.in(sentence.tokens(), 0, sentence.size());
            if (over) {
                afterTheEnd.add(span.start());
            }
            another = another(sentence, title, another);
        }
    }

    // "During the battle of Kidal they lost the town"
    private static String another(Sentence sentence, Set<String> title, String before) {
        String another = before;
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.begins(ProseWords.EVENT, i) && sentence.is(i + 1, "of")) {
                Token name = sentence.tokens().get(i + 2);
                boolean own = title.contains(name.lower());
                another = own
                        ? ""
                        : name.isCapitalised() ? sentence.tokens().get(i).lower() : another;
            }
        }
        return another;
    }

    boolean isAfterTheEnd(Sentence sentence) {
        return afterTheEnd.contains(sentence.tokens().get(0).start());
    }

    /** Whether an event without a name, "the battle", is another that was named before. */
    boolean isOfAnother(Sentence sentence, int event) {
        String another = ofAnother.get(sentence.tokens().get(0).start());
        return another != null && sentence.tokens().get(event).is(another);
    }
}
