package org.conflictevents.seed.loading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conflictevents.dataset.Dataset;
import org.conflictevents.dataset.DocumentLicence;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.source.Licence;
import org.jspecify.annotations.Nullable;

/** The sums over all articles that have been added. */
final class DatasetSummary {

    private final Map<Licence, Long> documents = new HashMap<>();
    private long battles;
    private long claims;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(LoadedArticle article) {
        documents.merge(Objects.requireNonNull(article.licence()), 1L, Long::sum);
        battles++;
        claims += article.reading().claims().size();
        @Nullable DateReading date = article.reading().date();
        if (date != null) {
            add(date.start(), date.end());
        }
    }

    private void add(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && (first == null || start.isBefore(first))) {
            first = start;
        }
        if (end != null && (last == null || end.isAfter(last))) {
            last = end;
        }
    }

    boolean isEmpty() {
        return battles == 0;
    }

    Dataset dataset(String version, long combatants, long claimants) {
        return new Dataset(
                version,
                new Dataset.DateRange(first, last),
                new Dataset.Counts(battles, combatants, claims, battles + claimants),
                licences());
    }

    private List<DocumentLicence> licences() {
        return documents.entrySet().stream()
                .map(licence -> new DocumentLicence(
                        licence.getKey().id(), licence.getKey().attribution(), licence.getValue()))
                .sorted(Comparator.comparing(DocumentLicence::documents)
                        .reversed()
                        .thenComparing(DocumentLicence::id)
                        .thenComparing(licence -> String.valueOf(licence.attribution())))
                .toList();
    }
}
