package org.conflictevents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.article.Span;
import org.conflictevents.reading.infobox.ImpossibleValues;
import org.conflictevents.reading.infobox.InfoboxReader;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.prose.BattleContext;
import org.conflictevents.reading.prose.ProseReader;
import org.conflictevents.reading.prose.ProseReading;

/** Reads everything that an article states of its battle. */
public final class ArticleReader {

    /**
     * @throws MalformedTextException with every fault, if the infobox states what cannot be: 31 February, -5 killed
     */
    public BattleReading read(Article article) {
        List<Fault> faults = new ArrayList<>(ImpossibleValues.in(article));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new MalformedTextException(faults);
        }
        InfoboxReader infobox = new InfoboxReader(article);
        ProseReading prose = ProseReader.read(BattleContext.of(
                article, infobox.name(), infobox.date(), infobox.sides(), infobox.claimants(), infobox.claims()));
        List<ClaimReading> claims = new ArrayList<>(infobox.claims());
        claims.addAll(prose.claims());
        List<Notice> notices = new ArrayList<>(infobox.notices());
        notices.addAll(prose.notices());
        for (Span further : article.furtherInfoboxes()) {
            notices.add(new Notice(article.line(further.start()), "Infobox", "a further infobox, of another event"));
        }
        notices.sort(Comparator.comparingInt(Notice::line));
        claims.sort(Comparator.comparingInt(ClaimReading::start));
        return infobox.battle(claims, notices);
    }
}
