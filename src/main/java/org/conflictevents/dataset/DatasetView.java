package org.conflictevents.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

        @Schema(
                description =
                        "The licences of the documents, those of most documents first; a document names its own as `licence`.")
        List<LicenceView> licences,

        @Schema(description = "How many records of each kind are served.")
        CountsView counts,

        @Schema(description = "The days that the battles span.")
        DateRangeView dateRange,

        @Schema(description = "The passages of the data folder that were not understood.")
        LoadReportView loadReport) {

    static DatasetView of(Dataset dataset, List<NoticeView> notices, long warnings, long errors) {
        return new DatasetView(
                dataset.version(),
                dataset.licences().stream().map(LicenceView::of).toList(),
                CountsView.of(dataset.counts()),
                new DateRangeView(dataset.firstDay(), dataset.lastDay()),
                new LoadReportView(warnings, errors, notices));
    }

    /** A licence and the attribution that it asks for. */
    @Schema(name = "Licence", description = "A licence and the attribution that it asks for.")
    record LicenceView(
            @Schema(description = "SPDX identifier, or words where it has none.", example = "CC-BY-SA-4.0")
            String id,

            @Schema(
                    description = "The licence's text. Null: it has no SPDX identifier.",
                    example = "https://creativecommons.org/licenses/by-sa/4.0/")
            @Nullable
            String url,

            @Schema(
                    description = "Whom to name when such a document is used. Null: nobody asks to be named.",
                    example = "Wikipedia contributors")
            @Nullable
            String attribution,

            @Schema(description = "Number of documents under it.", example = "6")
            long documents) {

        private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-(BY[A-Z-]*)-([0-9]\\.[0-9])");
        private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9.+-]+");

        static LicenceView of(DocumentLicence licence) {
            return new LicenceView(licence.id(), url(licence.id()), licence.attribution(), licence.documents());
        }

        private static @Nullable String url(String id) {
            Matcher commons = CREATIVE_COMMONS.matcher(id);
            if (commons.matches()) {
                String terms = commons.group(1).toLowerCase(Locale.ROOT);
                return "https://creativecommons.org/licenses/%s/%s/".formatted(terms, commons.group(2));
            }
            return SPDX.matcher(id).matches() ? "https://spdx.org/licenses/" + id + ".html" : null;
        }
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
