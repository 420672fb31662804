package org.conflictevents.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How often something was not understood for which reason. */
@Schema(name = "NoticeSummary", description = "How often something was not understood, by reason.")
record NoticeSummaryView(
        @Schema(description = "The most frequent reasons first; of equally frequent ones by their words.")
        List<ReasonView> items) {

    /** A reason, how often it was given, and where first. */
    @Schema(name = "NoticeReason", description = "A reason for which passages were not understood.")
    record ReasonView(
            @Schema(
                    description = "WARNING: left out of the reading. ERROR: the file is not served.",
                    example = "WARNING")
            Severity severity,

            @Schema(description = "Why the words were left out, or what was expected.")
            String reason,

            @Schema(description = "Number of passages.", example = "2")
            long count,

            @Schema(description = "Number of files with such passages.", example = "1")
            long files,

            @Schema(description = "The first of them, by file and line.")
            DatasetView.NoticeView first) {}
}
