package org.conflictevents.reading.prose;

import java.util.Map;
import java.util.Objects;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.Span;
import org.conflictevents.reading.infobox.InfoboxReader;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.LossReader;
import org.conflictevents.reading.prose.sentence.Sentence;

/** Sentences about the battles of {@link ProseArticle}, for tests of single readers and rules. */
final class Contexts {

    private Contexts() {}

    static BattleContext battle(ProseArticle article) {
        Article parsed = ArticleParser.parse(article.text());
        return BattleContext.of(parsed, InfoboxReader.read(parsed));
    }

    /** The battle of 3 May 2020. */
    static BattleContext oneDay() {
        return battle(ProseArticle.withProse("Prose."));
    }

    /** A battle from 3 May to 20 July 2020. */
    static BattleContext longBattle() {
        return battle(ProseArticle.withProse("Prose.").on("3 May – 20 July 2020"));
    }

    static AnnotatedSentence sentence(BattleContext battle, String words) {
        return AnnotatedSentence.of(Sentence.of(words, new Span(0, words.length())), battle.days());
    }

    /** The last loss that a sentence tells. */
    static Loss loss(AnnotatedSentence sentence) {
        Map<Headcount, Loss> losses = LossReader.read(sentence);
        return sentence.headcounts().stream()
                .map(losses::get)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** The last loss of a sentence as the narrator's figure of the first side's casualties. */
    static CandidateClaim candidate(AnnotatedSentence sentence) {
        return new CandidateClaim(loss(sentence), VictimAttribution.side(1), null, null, null);
    }
}
