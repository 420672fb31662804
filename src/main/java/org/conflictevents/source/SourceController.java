package org.conflictevents.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.paging.Lists;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claimants and documents. */
@ApiController
@Tag(name = "Sources", description = "Who or what information comes from: claimants and documents.")
@Transactional(readOnly = true)
class SourceController {

    private final Sources sources;
    private final Lists lists;

    SourceController(Sources sources, Lists lists) {
        this.lists = lists;
        this.sources = sources;
    }

    @Operation(summary = "List sources", description = "Claimants and documents, by id by default.")
    @GetMapping("/sources")
    ItemSource<SourceView> listSources(SourceFilter filter, SourceOrder order) {
        return lists.of(Source.class, filter, order.sort(), SourceView::of);
    }

    @Operation(summary = "Get one source", description = "A claimant or a document, and where its claims are listed.")
    @GetMapping("/sources/{id}")
    SourceView getSource(
            @Parameter(
                            description =
                                    "The source's id: a slug of its name, with the battle's id and a dot before it where the articles do not "
                                            + "say who it is.",
                            example = "malian-army",
                            schema = @Schema(type = "string", minLength = 1, maxLength = 300))
                    @PathVariable
                    String id) {
        return sources.findById(id).map(SourceView::of).orElseThrow(() -> new NotFoundException("source", id));
    }
}
