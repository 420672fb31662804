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

    VersionController(DataVersions versions) {
        this.versions = versions;
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
}
