package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.conflictevents.source.DocumentFile;
import org.conflictevents.source.DocumentSection;
import org.conflictevents.source.DocumentText;
import org.conflictevents.source.Source;
import org.jspecify.annotations.Nullable;

/** A battle's document: its text, sections, and where its claims stand. */
@Schema(
        name = "Article",
        description = "The document that a battle was read from. All positions count Unicode code points of "
                + "`text`; cutting `text` at a claim's `start` and `end` gives its quote.")
record ArticleView(
        @Schema(description = "Id of the document and of the battle.", example = "battle-of-tabankort-2019")
        String id,

        @Schema(description = "The article's title.", example = "Battle of Tabankort (2019)")
        String title,

        @Schema(description = "Path within the data folder.", example = "articles/battle-of-tabankort-2019.txt")
        String file,

        @Schema(description = "SHA-256 of the file, lower-case hexadecimal.")
        String checksum,

        @Schema(
                description = "SPDX identifier of the text's licence, or words where it has none.",
                example = "CC-BY-SA-4.0")
        String licence,

        @Schema(
                description = "Whom to name when the text is used. Null: nobody asks to be named.",
                example = "Wikipedia contributors")
        @Nullable
        String attribution,

        @Schema(
                description =
                        "The whole text, as it stands in the file; of a coded event its row, a line for each column.")
        String text,

        @Schema(description = "Its sections in order, without gaps between them.")
        List<SectionView> sections,

        @Schema(description = "Where its claims stand, in the order of the text. Spans may overlap.")
        List<SpanView> claims) {

    static ArticleView of(Source source, DocumentText document, List<SpanView> claims) {
        DocumentFile file = Objects.requireNonNull(source.document());
        String text = document.content();
        return new ArticleView(
                source.id(),
                source.name(),
                file.file(),
                file.checksum(),
                file.licence().id(),
                file.licence().attribution(),
                text,
                SectionView.of(document),
                claims);
    }

    /** A section of the text. */
    @Schema(name = "Section", description = "A section of an article.")
    record SectionView(
            @Schema(description = "Null: the lead, with title and infobox.", example = "Aftermath") @Nullable
            String heading,

            @Schema(description = "1 for the lead, 2 for `== Heading ==`, and so on.", example = "2")
            int level,

            @Schema(description = "Where it begins, its heading included, in code points.", example = "1390")
            int start,

            @Schema(description = "Where it ends, exclusive, in code points.", example = "2028")
            int end,

            @Schema(description = "Its text, heading included.")
            String text) {

        static List<SectionView> of(DocumentText document) {
            int[] codePoints = document.content().codePoints().toArray();
            return document.sections().stream()
                    .map(section -> of(section, codePoints))
                    .toList();
        }

        private static SectionView of(DocumentSection section, int[] codePoints) {
            String text = new String(codePoints, section.start(), section.end() - section.start());
            return new SectionView(section.heading(), section.level(), section.start(), section.end(), text);
        }
    }

    /** Where a claim stands in the text. */
    @Schema(name = "ClaimSpan", description = "Where a claim stands in the text.")
    record SpanView(
            @Schema(description = "The claim's id.", example = "battle-of-tabankort-2019.7f98683d")
            String claim,

            @Schema(description = "Where its quote begins, in code points.", example = "1551")
            int start,

            @Schema(description = "Where its quote ends, exclusive, in code points.", example = "1647")
            int end) {

        static SpanView of(CasualtyClaim claim) {
            return new SpanView(
                    claim.id(), claim.quotation().start(), claim.quotation().end());
        }
    }
}
