package org.conflictevents.reading.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conflictevents.article.Article;
import org.conflictevents.article.Paragraph;
import org.conflictevents.article.Section;
import org.conflictevents.article.Span;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.ReportedSpeechReader;
import org.conflictevents.reading.prose.speech.Speakers;

/**
 * Reads casualty claims from the sentences of an article. Precise before complete: a figure becomes a claim only where
 * the words tell that it is about this battle, whose casualties it counts and who says so; all others become notices.
 */
public final class ProseReader {

    private static final int LONGEST_SENTENCE = 3000;
    private static final int SHOWN = 80;

    private final BattleContext setting;
    private final Speakers speakers;
    private final DiscourseContext discourse;
    private final Map<Section, SectionKind> sections;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private ProseReader(BattleContext setting) {
        this.setting = setting;
        this.speakers = new Speakers(setting.claimants());
        this.discourse = new DiscourseContext(setting.days());
        this.sections = SectionKind.of(setting.article().sections());
    }

    public static ProseReading read(BattleContext setting) {
        ProseReader reader = new ProseReader(setting);
        for (Paragraph paragraph : setting.article().paragraphs()) {
            reader.discourse.enter(paragraph);
            paragraph.sentences().forEach(span -> reader.read(paragraph.section(), span));
        }
        return new ProseReading(reader.claims, reader.notices);
    }

    private void read(Section section, Span span) {
        Article article = setting.article();
        if (span.end() - span.start() > LONGEST_SENTENCE) {
            notices.add(new Notice(article.line(span.start()), beginning(span), "too long for a sentence"));
            return;
        }
        AnnotatedSentence told = AnnotatedSentence.of(Sentence.of(article.text(), span), discourse.days());
        List<ReportedSpeech> speeches = new ReportedSpeechReader(told, speakers, discourse.speechBefore()).speeches();
        if (!told.headcounts().isEmpty()) {
            SentenceReader reader = new SentenceReader(setting, told, speeches, sections.get(section));
            ProseReading reading = reader.read(section);
            claims.addAll(reading.claims());
            notices.addAll(reading.notices());
        }
        discourse.told(told.days(), speeches);
    }

    private String beginning(Span span) {
        String text = setting.article().text();
        return text.substring(span.start(), text.offsetByCodePoints(span.start(), SHOWN));
    }
}
