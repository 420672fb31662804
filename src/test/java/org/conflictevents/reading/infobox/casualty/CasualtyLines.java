package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.reading.infobox.InfoboxLines;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.party.ClaimantResolver;

/** Lines of casualties, for tests of what reads them. */
final class CasualtyLines {

    private CasualtyLines() {}

    /** The figures of a line of an article that says nothing else. */
    static List<CasualtyItem> scan(TokenizedText line) {
        Article article = InfoboxLines.article("- Conflict: Battle of Ford");
        ClaimantResolver parties = new ClaimantResolver(List.of());
        UnmarkedSources unmarked = new UnmarkedSources(article, line, 1, parties);
        return CasualtyScanner.scan(line, unmarked, new PartNames(line, 1, parties));
    }
}
