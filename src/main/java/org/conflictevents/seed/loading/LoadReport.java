package org.conflictevents.seed.loading;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.dataset.LoadNotice;
import org.conflictevents.dataset.Severity;
import org.conflictevents.seed.FileFault;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.seed.UnreadFiles;

/**
 * The passages of the data folder that were not understood: what was not read at all, then the articles' own, by file
 * and line. The former are known after the latter.
 */
final class LoadReport {

    private int notices;

    /** Those of an article, in their places among the articles' own. */
    List<LoadNotice> of(LoadedArticle article) {
        return article.reading().notices().stream()
                .map(notice -> new LoadNotice(
                        notices++,
                        Severity.WARNING,
                        new LoadNotice.Excerpt(article.file(), notice.line(), notice.words()),
                        notice.reason()))
                .toList();
    }

    /** In places before those of all articles, which thus move by as many. */
    static List<LoadNotice> of(UnreadFiles unread) {
        List<LoadNotice> notices = new ArrayList<>();
        unread.faults().forEach(fault -> notices.add(notice(notices.size(), Severity.ERROR, fault)));
        unread.ignored().forEach(fault -> notices.add(notice(notices.size(), Severity.WARNING, fault)));
        return notices;
    }

    private static LoadNotice notice(int ordinal, Severity severity, FileFault fault) {
        LoadNotice.Excerpt excerpt = new LoadNotice.Excerpt(
                fault.file(), fault.fault().line(), fault.fault().found());
        return new LoadNotice(
                ordinal, severity, excerpt, "expected " + fault.fault().expected());
    }
}
