package org.conflictevents.reading;

import java.util.List;
import org.conflictevents.article.Article;

public final class ArticleReader {
    public BattleReading read(Article a) {
        return new BattleReading(a.title(), a.title(), List.of(), null, null, null, List.of(), List.of(), List.of());
    }
}
