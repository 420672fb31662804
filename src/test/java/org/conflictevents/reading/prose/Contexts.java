package org.conflictevents.reading.prose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.Span;
import org.conflictevents.reading.infobox.InfoboxReader;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.LossReader;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.ReportedSpeechReader;
import org.conflictevents.reading.prose.speech.Speakers;
import org.conflictevents.reading.prose.victims.NamedSides;

/** Sentences about the battles of {@link ProseArticle}, for tests of single readers and rules. */
public final class Contexts {

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

    static BattleContext offensive() {
        ProseArticle article = ProseArticle.withProse("Prose.").on("3 May – 20 July 2020");
        Article parsed = ArticleParser.parse(article.text().replace("Battle of Tessin", "Tessin offensive"));
        return BattleContext.of(parsed, InfoboxReader.read(parsed));
    }

    static AnnotatedSentence sentence(BattleContext battle, String words) {
        return AnnotatedSentence.of(Sentence.of(words, new Span(0, words.length())), battle.days());
    }

    /** A sentence about the battle of 3 May 2020. */
    public static AnnotatedSentence sentence(String words) {
        return sentence(oneDay(), words);
    }

    /** The words that the sides of an article's battle are known by. */
    public static NamedSides names(ProseArticle article) {
        return battle(article).names();
    }

    /** Who gives the last loss of a sentence about the battle of 3 May 2020; null for the narrator. */
    public static ReportedSpeech speech(AnnotatedSentence sentence) {
        BattleContext battle = oneDay();
        List<ReportedSpeech> speeches =
                ReportedSpeechReader.read(sentence, new Speakers(battle.claimants(), battle.commanders()), null);
        return new SpeakerRules(sentence, speeches).speechOf(loss(sentence));
    }

    /** The last loss that a sentence tells. */
    public static Loss loss(AnnotatedSentence sentence) {
        Map<Headcount, Loss> losses = LossReader.read(sentence);
        return sentence.headcounts().stream()
                .map(losses::get)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** The last loss of a sentence as the narrator's figure of the first side's casualties. */
    public static CandidateClaim candidate(AnnotatedSentence sentence) {
        return new CandidateClaim(loss(sentence), VictimAttribution.side(1), null, null, null);
    }
}
