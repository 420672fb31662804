package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.conflictevents.battle.BattleId;
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

    ArticleController(Sources sources, DocumentTexts texts, CasualtyClaims claims) {
        this.sources = sources;
        this.texts = texts;
        this.claims = claims;
    }

    @Operation(
            summary = "Get a battle's article",
            description =
                    "The document's text and sections, and where its claims are in it, so that a page can show each "
                            + "figure in its sentence.")
    @GetMapping("/battles/{id}/article")
    ArticleView getArticle(@BattleId @PathVariable String id) {
        DocumentText text = texts.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
        Source document = sources.findById(id).orElseThrow();
        List<ArticleView.SpanView> spans = claims.findByBattleIdOrderByOrdinal(id).stream()
                .map(ArticleView.SpanView::of)
                .toList();
        return ArticleView.of(document, text, spans);
    }
}
