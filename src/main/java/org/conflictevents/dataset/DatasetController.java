package org.conflictevents.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.Listing;
import org.conflictevents.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** What is being served, as a whole. */
@ApiController
@Tag(name = "Dataset", description = "What is being served, as a whole: version, licence, counts, load report.")
@Transactional(readOnly = true)
class DatasetController {

    private static final Paging FIRST = new Paging(1000, 0);
    private static final Sort AS_READ = Sort.by("ordinal");

    private final Datasets datasets;
    private final LoadNotices notices;

    DatasetController(Datasets datasets, LoadNotices notices) {
        this.datasets = datasets;
        this.notices = notices;
    }

    @Operation(
            summary = "Describe the data set",
            description = "Data version, licence, counts, date range, and what of the data folder was not understood.")
    @GetMapping("/dataset")
    DatasetView getDataset() {
        return DatasetView.of(
                datasets.served(),
                notices.findAll(FIRST.sortedBy(AS_READ)).getContent(),
                notices.countBySeverity(Severity.WARNING),
                notices.countBySeverity(Severity.ERROR));
    }

    @Operation(
            summary = "List what was not understood",
            description =
                    "Every passage that looks as if it should have been understood and was not, by file and line.")
    @GetMapping("/dataset/notices")
    Listing<DatasetView.NoticeView> listNotices(Paging paging) {
        return Listing.of(notices.findAll(paging.sortedBy(AS_READ)).map(DatasetView.NoticeView::of));
    }
}
