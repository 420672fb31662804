package org.conflictevents.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data set as a whole. */
@Schema(name = "Dataset", description = "The data set as a whole.")
record DatasetView(
        @Schema(
                description =
                        "A hash of the data and of what was read from it. The same data, read by the same rules, has the same "
                                + "version on every machine.",
                example = "3f2a9c0d5b7e4186")
        String version,

        @Schema(description = "The licence of the articles' text.")
        LicenceView licence,

        @Schema(description = "How many records of each kind are served.")
        CountsView counts,

        @Schema(description = "The days that the battles span.")
        DateRangeView dateRange,

        @Schema(description = "The passages of the data folder that were not understood.")
        LoadReportView loadReport) {

    static DatasetView of(Dataset dataset, List<NoticeView> notices, long warnings, long errors) {
        return new DatasetView(
                dataset.version(),
                LicenceView.ARTICLES,
                CountsView.of(dataset.counts()),
                new DateRangeView(dataset.firstDay(), dataset.lastDay()),
                new LoadReportView(warnings, errors, notices));
    }

    /** A licence and the attribution that it asks for. */
    @Schema(name = "Licence", description = "A licence and the attribution that it asks for.")
    record LicenceView(
            @Schema(description = "SPDX identifier.", example = "CC-BY-SA-4.0")
            String id,

            @Schema(description = "The licence's text.", example = "https://creativecommons.org/licenses/by-sa/4.0/")
            String url,

            @Schema(description = "Whom to name when the data is used.")
            String attribution) {

        static final LicenceView ARTICLES = new LicenceView(
                "CC-BY-SA-4.0",
                "https://creativecommons.org/licenses/by-sa/4.0/",
                "Article texts: Wikipedia contributors and the authors named in data/README.md, CC BY-SA 4.0.");
    }

    /** How many records of each kind are served. */
    @Schema(name = "Counts", description = "How many records of each kind are served.")
    record CountsView(
            @Schema(description = "Battles.", example = "1") long battles,

            @Schema(description = "Combatants.", example = "2")
            long combatants,

            @Schema(description = "Casualty claims.", example = "14")
            long casualtyClaims,

            @Schema(description = "Sources: claimants and documents.", example = "6")
            long sources) {

        static CountsView of(Dataset.Counts counts) {
            return new CountsView(counts.battles(), counts.combatants(), counts.casualtyClaims(), counts.sources());
        }
    }

    /** Days that the battles span. */
    @Schema(name = "DateRange", description = "The days that the battles span.")
    record DateRangeView(
            @Schema(
                    description = "First day of the earliest battle. Null: no battle has a date.",
                    example = "2019-11-18")
            @Nullable
            LocalDate start,

            @Schema(description = "Last day of the latest battle. Null: no battle has a date.", example = "2019-11-18")
            @Nullable
            LocalDate end) {}

    /** The passages of the data folder that were not understood. */
    @Schema(name = "LoadReport", description = "The passages of the data folder that were not understood.")
    record LoadReportView(
            @Schema(description = "Number of passages that were left out of the reading.", example = "2")
            long warnings,

            @Schema(description = "Number of faults for which a file is not served.", example = "0")
            long errors,

            @Schema(description = "The first 1,000 of both, by file and line; all are at `/dataset/notices`.")
            List<NoticeView> notices) {}

    /** A passage that was not understood. */
    @Schema(name = "LoadNotice", description = "A passage of a data file that was not understood.")
    record NoticeView(
            @Schema(
                    description = "WARNING: left out of the reading. ERROR: the file is not served.",
                    example = "WARNING")
            Severity severity,

            @Schema(description = "Path within the data folder.", example = "articles/battle-of-tabankort-2019.txt")
            String file,

            @Schema(description = "Line, from 1; 0: the whole file.", example = "17")
            int line,

            @Schema(description = "The words, verbatim.", example = "several American and Nigerian soldiers dead")
            String words,

            @Schema(description = "Why they were left out, or what was expected.")
            String reason) {

        static NoticeView of(LoadNotice notice) {
            return new NoticeView(notice.severity(), notice.file(), notice.line(), notice.words(), notice.reason());
        }
    }
}
