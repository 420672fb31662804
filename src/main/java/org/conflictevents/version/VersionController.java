package org.conflictevents.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.springframework.web.bind.annotation.GetMapping;

/** The versions of the data, side by side. */
@ApiController
@Tag(name = "Dataset")
class VersionController {

    private final DataVersions versions;
    private final Changes changes;

    VersionController(DataVersions versions, Changes changes) {
        this.versions = versions;
        this.changes = changes;
    }

    @Operation(
            summary = "List the data versions",
            description =
                    "The versions that are stored, in the order in which they were loaded. `dataVersion` on any request asks for "
                            + "one of them.")
    @GetMapping("/versions")
    ItemSource<DataVersionView> listVersions() {
        return ItemSource.of(versions.list());
    }

    @Operation(
            summary = "Compare two data versions",
            description =
                    "Battles and claims that were added, removed or changed, field by field, between the version `since` and the one "
                            + "that is served or `dataVersion` names. Each battle comes before its claims, and these by id. A claim's id "
                            + "follows from its words: if they change, one claim is removed and another added. Where in the text a claim stands "
                            + "(`document`) is not compared. CSV has a row for each field.")
    @GetMapping("/changes")
    ItemSource<ChangeView> listChanges(Since since) {
        return changes.since(since.since());
    }
}
