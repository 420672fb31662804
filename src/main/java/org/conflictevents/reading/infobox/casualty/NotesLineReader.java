package org.conflictevents.reading.infobox.casualty;

import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.vocabulary.CasualtyType;

/** Reads the {@code Notes} line: figures of no side, where the words tell what happened to those counted. */
public final class NotesLineReader {

    private NotesLineReader() {}

    // article: "- Notes: 150,000 civilians killed, 700,000 expelled"
    public static Reading<List<ClaimReading>> read(Article article, InfoboxLine line, ClaimantResolver parties) {
        TokenizedText passage = TokenizedText.of(article, line);
        CasualtyClaims claims = new CasualtyClaims(article, passage, null, parties);
        boolean civilians = false;
        UnmarkedSources unmarked = new UnmarkedSources(article, passage, null, parties);
        for (CasualtyItem item : CasualtyScanner.scan(passage, unmarked, new PartNames(passage, null, parties))) {
            CasualtyType type = item.figure().isVague() ? null : item.ownType();
            if (type != null && MaterielCheck.reason(item, null, false) == null) {
                civilians = item.isAboutCivilians(civilians);
                claims.claim(new CasualtyItem.Counted(item, type, civilians), null, false, false);
            } else if (type != null || item.noun().countsPersons()) {
                claims.leaveOut(item, "a note that is not read as a casualty figure");
            }
        }
        return claims.reading();
    }
}
