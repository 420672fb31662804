package org.conflictevents.seed;

import java.util.List;
import org.conflictevents.seed.gazetteer.Gazetteer;

/**
 * What the data folder holds.
 *
 * @param articles those that could be read, by file name
 * @param faults what kept others from being read, by file name and line
 * @param ignored names of files that are no articles, with the reason as their fault
 * @param gazetteer points for places whose article gives none
 */
public record LoadedData(
        List<LoadedArticle> articles, List<FileFault> faults, List<FileFault> ignored, Gazetteer gazetteer) {

    /** Number of claims in all articles. */
    long claims() {
        return articles.stream()
                .mapToLong(article -> article.reading().claims().size())
                .sum();
    }
}
