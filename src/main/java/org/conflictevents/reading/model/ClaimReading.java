package org.conflictevents.reading.model;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one casualty figure.
 *
 * @param part the part of the subject that is counted; null for the whole
 * @param figure persons; its text is the figure with its casualty word, a piece of the quote: "24 soldiers killed"
 * @param claimedOn when it was said; null where the text does not tell
 * @param claimedBy who said it, in the order of the text; empty where nobody is named
 * @param statement where the infobox line or the sentence that it stands in begins, in code points: parts of one
 *     statement (the same place, subject, speakers and day) are added up, or are shares of the whole that it gives
 * @param partOfTotal whether the figure is a share of another that the article also lists
 * @param quote the exact words: of the infobox the item with its attribution, of prose the sentence from its beginning
 *     (where its speaker stands) to the end of the clause that holds the figure, without the final full stop
 * @param section heading of the section it stands in; null for the lead and the infobox
 * @param start where the quote begins in the article's text, in Unicode code points
 * @param end where the quote ends, exclusive, in code points
 * @param line 1-based line of the quote's beginning
 * @param laterThatDay whether the words say that it was said after others of its day: "In the evening", "raised to"
 */
public record ClaimReading(
        CasualtySubject subject,
        @Nullable Part part,
        Figure figure,
        @Nullable LocalDate claimedOn,
        List<ClaimantReading> claimedBy,
        Origin origin,
        int statement,
        boolean partOfTotal,
        String quote,
        @Nullable String section,
        int start,
        int end,
        int line,
        boolean laterThatDay) {

    public ClaimReading {
        claimedBy = List.copyOf(claimedBy);
    }

    /** The same claim, said to be a share of another. */
    public ClaimReading asShare() {
        return new ClaimReading(
                subject,
                part,
                figure,
                claimedOn,
                claimedBy,
                origin,
                statement,
                true,
                quote,
                section,
                start,
                end,
                line,
                laterThatDay);
    }

    /** The part of the subject that is counted, in the article's words; null for the whole. */
    public @Nullable String group() {
        return part == null ? null : part.group();
    }
}
