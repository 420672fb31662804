package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.dataset.LoadNotice;
import org.conflictevents.dataset.Severity;
import org.conflictevents.reading.model.Notice;

/** The passages of the data folder that were not understood, by file and line. */
final class LoadReport {

    private final List<LoadNotice> notices = new ArrayList<>();

    LoadReport(LoadedData data) {
        data.faults().forEach(fault -> add(Severity.ERROR, fault));
        data.ignored().forEach(fault -> add(Severity.WARNING, fault));
        for (LoadedArticle article : data.articles()) {
            for (Notice notice : article.reading().notices()) {
                add(
                        Severity.WARNING,
                        new LoadNotice.Excerpt(article.file(), notice.line(), notice.words()),
                        notice.reason());
            }
        }
    }

    List<LoadNotice> notices() {
        return notices;
    }

    private void add(Severity severity, FileFault fault) {
        LoadNotice.Excerpt excerpt = new LoadNotice.Excerpt(
                fault.file(), fault.fault().line(), fault.fault().found());
        add(severity, excerpt, "expected " + fault.fault().expected());
    }

    private void add(Severity severity, LoadNotice.Excerpt excerpt, String reason) {
        notices.add(new LoadNotice(notices.size(), severity, excerpt, reason));
    }
}
