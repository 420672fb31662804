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
import org.conflictevents.reading.prose.ProseReader;
import org.conflictevents.reading.prose.ProseReading;

/** Reads everything that an article states of its battle: the infobox, then the prose in the light of it. */
public final class ArticleReader {

    /**
     * @throws MalformedTextException with every fault, if the infobox states what cannot be: 31 February, -5 killed
     */
    public BattleReading read(Article article) {
        InfoboxReading infobox = InfoboxReader.read(article);
        ProseReading prose = ProseReader.read(article, infobox);
        return new BattleReading(
                article.title(),
                infobox.name(),
                infobox.partOf(),
                infobox.date(),
                infobox.place(),
                infobox.result(),
                infobox.sides(),
                inOrder(infobox.claims(), prose.claims(), Comparator.comparingInt(ClaimReading::start)),
                inOrder(infobox.notices(), prose.notices(), Comparator.comparingInt(Notice::line)));
    }

    private static <T> List<T> inOrder(List<T> ofInfobox, List<T> ofProse, Comparator<T> order) {
        return Stream.concat(ofInfobox.stream(), ofProse.stream()).sorted(order).toList();
    }
}
