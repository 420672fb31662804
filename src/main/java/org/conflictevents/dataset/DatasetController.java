package org.conflictevents.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.paging.Lists;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The data set as a whole. */
@ApiController
@Tag(name = "Dataset", description = "The data set as a whole: version, licences, counts, load report.")
@Transactional(readOnly = true)
class DatasetController {

    private static final int MAX_NOTICES = 1000;
    private static final Ordering<LoadNotice> AS_READ =
            Ordering.by(new SortKey<>("ordinal", "ordinal", LoadNotice::ordinal, Integer::valueOf));

    private final Datasets datasets;
    private final LoadNotices notices;
    private final NoticeReasons reasons;
    private final Lists lists;

    DatasetController(Datasets datasets, LoadNotices notices, NoticeReasons reasons, Lists lists) {
        this.lists = lists;
        this.datasets = datasets;
        this.notices = notices;
        this.reasons = reasons;
    }

    @Operation(
            summary = "Describe the data set",
            description =
                    "Data version, licences of the documents, counts, date range, and the passages of the data folder that were not "
                            + "understood.")
    @GetMapping("/dataset")
    DatasetView getDataset() {
        return DatasetView.of(
                datasets.served(),
                listNotices().read(null, 0, MAX_NOTICES).items(),
                count(Severity.WARNING),
                count(Severity.ERROR));
    }

    @Operation(
            summary = "List what was not understood",
            description =
                    "Every passage that looks as if it should have been understood and was not, by file and line.")
    @GetMapping("/dataset/notices")
    ItemSource<DatasetView.NoticeView> listNotices() {
        return lists.of(LoadNotice.class, Specification.unrestricted(), AS_READ, DatasetView.NoticeView::of);
    }

    @Operation(
            summary = "Count what was not understood by reason",
            description = "What to look at first: each reason with the number of passages and one of them.")
    @GetMapping("/dataset/notices/summary")
    NoticeSummaryView getNoticeSummary() {
        List<NoticeReason> counted = reasons.list();
        List<Integer> ordinals = counted.stream().map(NoticeReason::first).toList();
        Map<Integer, LoadNotice> firsts =
                notices.findBy((notice, query, cb) -> notice.get("ordinal").in(ordinals), query -> query.all()).stream()
                        .collect(Collectors.toMap(LoadNotice::ordinal, Function.identity()));
        return new NoticeSummaryView(counted.stream()
                .map(reason -> new NoticeSummaryView.ReasonView(
                        reason.severity(),
                        reason.reason(),
                        reason.count(),
                        reason.files(),
                        DatasetView.NoticeView.of(Objects.requireNonNull(firsts.get(reason.first())))))
                .toList());
    }

    private long count(Severity severity) {
        return notices.count((notice, query, cb) -> cb.equal(notice.get("severity"), severity));
    }
}
