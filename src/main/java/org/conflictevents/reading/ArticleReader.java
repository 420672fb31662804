package org.conflictevents.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.infobox.InfoboxReader;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.InfoboxReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.ProseReading;
import org.conflictevents.reading.prose.ProseReader;

/** Reads everything that an article states of its battle: the infobox, then the prose in the light of it. */
public final class ArticleReader {

    private static final Comparator<Notice> BY_LINE = Comparator.comparingInt(Notice::line);

    /**
     * @throws MalformedTextException with every fault, if the infobox states what cannot be: 31 February, -5 killed
     */
    public BattleReading read(Article article) {
        InfoboxReading infobox = InfoboxReader.read(article);
        ProseReading prose = ProseReader.read(article, infobox);
        List<ClaimReading> claims =
                inOrder(infobox.claims(), prose.claims(), Comparator.comparingInt(ClaimReading::start));
        List<Notice> notices = inOrder(infobox.notices(), prose.notices(), BY_LINE);
        StatementParts parts = new StatementParts(claims);
        return new BattleReading(
                article.title(),
                infobox.name(),
                infobox.partOf(),
                infobox.date(),
                infobox.place(),
                infobox.result(),
                infobox.sides(),
                claims.stream().map(parts::placed).toList(),
                inOrder(notices, parts.notices(), BY_LINE));
    }

    private static <T> List<T> inOrder(List<T> some, List<T> others, Comparator<T> order) {
        return Stream.concat(some.stream(), others.stream()).sorted(order).toList();
    }
}
