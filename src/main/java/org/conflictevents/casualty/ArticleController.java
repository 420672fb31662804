package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.conflictevents.battle.BattleId;
import org.conflictevents.dataset.LoadNotice;
import org.conflictevents.dataset.LoadNotices;
import org.conflictevents.source.DocumentText;
import org.conflictevents.source.DocumentTexts;
import org.conflictevents.source.Source;
import org.conflictevents.source.Sources;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Documents with the places of their claims. */
@ApiController
@Tag(name = "Battles")
@Transactional(readOnly = true)
class ArticleController {

    private final Sources sources;
    private final DocumentTexts texts;
    private final CasualtyClaims claims;
    private final LoadNotices notices;

    ArticleController(Sources sources, DocumentTexts texts, CasualtyClaims claims, LoadNotices notices) {
        this.sources = sources;
        this.texts = texts;
        this.claims = claims;
        this.notices = notices;
    }

    @Operation(
            summary = "Get a battle's article",
            description =
                    "The document's text and sections, and where its claims, their figures and what was not understood are in "
                            + "it, so that a page can show each figure in its sentence. Positions count Unicode code points; "
                            + "`offsets=utf16` has them count UTF-16 units, which is what strings of JavaScript and Java are indexed by.")
    @GetMapping("/battles/{id}/article")
    ArticleView getArticle(@BattleId @PathVariable String id, OffsetChoice choice) {
        DocumentText text = texts.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
        Source document = sources.findById(id).orElseThrow();
        return ArticleView.of(
                document, text, claims.findByBattleIdOrderByOrdinal(id), unread(document), choice.offsets());
    }

    /** Of a file with one document. */
    private List<LoadNotice> unread(Source document) {
        String file = Objects.requireNonNull(document.document()).file();
        return file.endsWith(".csv") ? List.of() : notices.findByFileOrderByOrdinal(file);
    }
}
