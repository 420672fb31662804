package org.conflictevents.seed;

import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.article.Section;
import org.conflictevents.ged.EventReading;
import org.conflictevents.ged.GedEvent;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.seed.licence.Licences;
import org.conflictevents.source.Licence;
import org.jspecify.annotations.Nullable;

/**
 * A document of the data folder, an article or a coded event, and what it states.
 *
 * @param id of the battle and of the document: a slug of the title, or made of UCDP's id
 * @param file path within the data folder
 * @param checksum SHA-256 of the file's bytes
 * @param sections without gaps from the text's beginning to its end
 * @param licence null until it is known which one holds where the document states none
 */
public record LoadedArticle(
        String id,
        String file,
        String checksum,
        String text,
        List<Section> sections,
        BattleReading reading,
        @Nullable Licence licence) {

    LoadedArticle(String id, String file, String checksum, Article article, BattleReading reading) {
        this(id, file, checksum, article.text(), article.sections(), reading, licence(article));
    }

    // article: "- Licence: CC-BY-4.0", "- Attribution: Jane Doe"
    private static @Nullable Licence licence(Article article) {
        String attribution =
                article.stated("Attribution").map(InfoboxLine::value).orElse(null);
        return article.stated("Licence", "License")
                .map(line -> Licences.stated(line.line(), line.value(), attribution))
                .orElse(null);
    }

    /** The same, under the licence that it states or else this one. */
    LoadedArticle under(Licence other) {
        return licence != null ? this : new LoadedArticle(id, file, checksum, text, sections, reading, other);
    }

    static LoadedArticle of(GedEvent event, String file, String checksum) {
        return new LoadedArticle(
                "ucdp-ged-" + event.id(),
                file,
                checksum,
                event.text().text(),
                List.of(new Section(null, 1, 0, event.text().length())),
                EventReading.of(event),
                null);
    }
}
