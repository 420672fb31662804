package org.conflictevents.reading.prose;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Section;
import org.conflictevents.article.Span;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.ProseReading;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.DiscourseContext;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.ReportedSpeechReader;
import org.conflictevents.reading.prose.speech.Speakers;
import org.conflictevents.reading.prose.victims.VictimAttributionReader;
import org.conflictevents.vocabulary.Figure;

/**
 * Reads casualty claims from the sentences of an article. Precise before complete: a figure becomes a claim only where
 * the words tell that it is about this battle, whose casualties it counts and who says so; all others become notices.
 */
public final class ProseReader {

    private static final int MAX_SENTENCE_LENGTH = 3000;
    private static final int SHOWN = 80;

    private final BattleContext battle;
    private final Speakers speakers;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<ClaimReading> outsideTheStory = new ArrayList<>();
    private final List<ClaimReading> inPassing = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private ProseReader(BattleContext battle) {
        this.battle = battle;
        this.speakers = new Speakers(battle.claimants(), battle.commanders());
    }

    public static ProseReading read(Article article, InfoboxReading infobox) {
        return new ProseReader(BattleContext.of(article, infobox)).read();
    }

    private ProseReading read() {
        DiscourseContext discourse = DiscourseContext.before(battle.days());
        for (Paragraph paragraph : battle.article().paragraphs()) {
            discourse = discourse.entering(paragraph.section());
            ParagraphSoFar before = ParagraphSoFar.NOTHING;
            for (Span span : paragraph.sentences()) {
                if (span.end() - span.start() > MAX_SENTENCE_LENGTH) {
                    noticeTooLong(span);
                    continue;
                }
                AnnotatedSentence sentence =
                        AnnotatedSentence.of(Sentence.of(battle.article().text(), span), discourse.days());
                discourse = read(paragraph.section(), sentence, discourse, before);
                before = before.after(sentence, battle.title());
            }
        }
        inPassing.stream().filter(this::isOfOneFight).forEach(claim -> {
            claims.remove(claim);
            notices.add(new Notice(claim.line(), claim.figure().text(), Doubt.PART_OF_BATTLE.reason()));
        });
        return new ProseReading(claims, notices);
    }

    // "eleven of them were killed" in the story of a battle that, as the article says elsewhere, cost them 1,600
    private boolean isOfOneFight(ClaimReading claim) {
        return outsideTheStory.stream()
                .filter(other -> other.subject().equals(claim.subject()))
                .anyMatch(other -> isHigher(other.figure(), claim.figure()));
    }

    private static boolean isHigher(Figure figure, Figure than) {
        Long most = InfoboxFigures.firstTold(than.max(), than.min());
        Long least = InfoboxFigures.firstTold(figure.min(), figure.max());
        return most != null && least != null && least > most;
    }

    private void noticeTooLong(Span span) {
        Article article = battle.article();
        String beginning =
                article.text().substring(span.start(), article.text().offsetByCodePoints(span.start(), SHOWN));
        notices.add(new Notice(article.line(span.start()), beginning, Doubt.SENTENCE_TOO_LONG.reason()));
    }

    private DiscourseContext read(
            Section section, AnnotatedSentence sentence, DiscourseContext discourse, ParagraphSoFar before) {
        List<ReportedSpeech> speeches = ReportedSpeechReader.read(sentence, speakers, discourse.speech());
        VictimAttributionReader victims = new VictimAttributionReader(sentence, battle.names(), discourse.topic());
        SentenceReading reading = new SentenceReader(battle, section, victims, speeches, before).read(claims);
        claims.addAll(reading.claims());
        inPassing.addAll(reading.inPassing());
        if (!reading.kind().tellsTheStory()) {
            outsideTheStory.addAll(reading.claims());
        }
        notices.addAll(reading.notices());
        return discourse.after(sentence, speeches, victims.topic(reading.claims()));
    }
}
