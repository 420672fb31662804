package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.Reading;

/** Reads the {@code Partof} line: the wars and campaigns that it names. */
final class PartOfLineReader {

    private static final PhraseTable<String> CONFLICTS = Lexicon.table("conflict-words.txt", String::valueOf);

    private static final Set<String> LINKS = Set.of(",", ";", "and", "&", "•");

    private final TokenizedText passage;
    /** How many of the words before each index name a conflict. */
    private final int[] conflictsBefore;

    private final List<String> names = new ArrayList<>();

    private PartOfLineReader(Article article, InfoboxLine line) {
        this.passage = TokenizedText.of(article, line);
        this.conflictsBefore = new int[passage.size() + 1];
        for (int i = 0; i < passage.size(); i++) {
            boolean conflict = CONFLICTS.at(passage.tokens(), i) != null;
            conflictsBefore[i + 1] = conflictsBefore[i] + (conflict ? 1 : 0);
        }
    }

    // article: "- Partof: the Kyiv offensive (2022) and the 2022 Russian invasion of Ukraine"
    static Reading<List<String>> read(Article article, InfoboxLine line) {
        return Reading.of(new PartOfLineReader(article, line).read());
    }

    private List<String> read() {
        int first = 0;
        for (int at = 0; at < passage.size(); ) {
            int bracket = passage.opensBracket(at) ? Math.min(passage.closing(at) + 1, passage.size()) : at;
            if (bracket > at && isOuterWar(first, at, bracket)) {
                add(first, at);
                add(at + 1, bracket - 1);
                first = bracket;
            } else if (isLink(at) && namesConflict(first, at) && beginsConflict(at + 1)) {
                add(first, at);
                first = at + 1;
            }
            at = Math.max(bracket, at + 1);
        }
        add(first, passage.size());
        return names;
    }

    private boolean isLink(int at) {
        return LINKS.contains(passage.token(at).lower());
    }

    // "clashes (June 2012–April 2013) (Syrian Civil War)": the second bracket is a war of its own
    private boolean isOuterWar(int first, int at, int bracket) {
        return namesConflict(first, at)
                && namesConflict(at + 1, bracket)
                && passage.token(at + 1).isCapitalised();
    }

    private boolean beginsConflict(int from) {
        int next = from;
        while (next < passage.size() && !isLink(next)) {
            next++;
        }
        return namesConflict(from, next);
    }

    private boolean namesConflict(int first, int next) {
        return first < next && conflictsBefore[next] > conflictsBefore[first];
    }

    private void add(int first, int next) {
        int start = first;
        int end = next;
        while (start < end
                && (isLink(start) || passage.is(start, "the") || passage.is(start, "in") || passage.is(start, "of"))) {
            start++;
        }
        while (end > start && (isLink(end - 1) || passage.is(end - 1, "."))) {
            end--;
        }
        if (start < end) {
            names.add(passage.words(start, end));
        }
    }
}
