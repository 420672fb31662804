package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.conflictevents.dataset.LoadNotice;
import org.conflictevents.source.DocumentFile;
import org.conflictevents.source.DocumentSection;
import org.conflictevents.source.DocumentText;
import org.conflictevents.source.Source;
import org.jspecify.annotations.Nullable;

/** A battle's document: its text, sections, and where its claims stand. */
@Schema(
        name = "Article",
        description = "The document that a battle was read from. All positions count what `offsets` says within "
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
        List<SpanView> claims,

        @Schema(description = "Passages that were not understood, in the order of the load report.")
        List<UnreadView> notUnderstood,

        @Schema(
                description =
                        "What all positions count: Unicode code points, or UTF-16 units (as strings of JavaScript).",
                example = "codepoints")
        OffsetUnit offsets) {

    /**
     * @param unread what the load report says of the document's file
     */
    static ArticleView of(
            Source source,
            DocumentText document,
            List<CasualtyClaim> claims,
            List<LoadNotice> unread,
            OffsetUnit offsets) {
        DocumentFile file = Objects.requireNonNull(source.document());
        String text = document.content();
        IntUnaryOperator position = offsets.of(text);
        return new ArticleView(
                source.id(),
                source.name(),
                file.file(),
                file.checksum(),
                file.licence().id(),
                file.licence().attribution(),
                text,
                SectionView.of(document, position),
                claims.stream().map(claim -> SpanView.of(claim, position)).toList(),
                unread.stream()
                        .map(notice -> UnreadView.of(notice, text, position))
                        .toList(),
                offsets);
    }

    /** A section of the text. */
    @Schema(name = "Section", description = "A section of an article.")
    record SectionView(
            @Schema(description = "Null: the lead, with title and infobox.", example = "Aftermath") @Nullable
            String heading,

            @Schema(description = "1 for the lead, 2 for `== Heading ==`, and so on.", example = "2")
            int level,

            @Schema(description = "Where it begins, its heading included.", example = "1390")
            int start,

            @Schema(description = "Where it ends, exclusive.", example = "2028")
            int end,

            @Schema(description = "Its text, heading included.")
            String text) {

        static List<SectionView> of(DocumentText document, IntUnaryOperator position) {
            int[] codePoints = document.content().codePoints().toArray();
            return document.sections().stream()
                    .map(section -> of(section, codePoints, position))
                    .toList();
        }

        private static SectionView of(DocumentSection section, int[] codePoints, IntUnaryOperator position) {
            String text = new String(codePoints, section.start(), section.end() - section.start());
            return new SectionView(
                    section.heading(),
                    section.level(),
                    position.applyAsInt(section.start()),
                    position.applyAsInt(section.end()),
                    text);
        }
    }

    /** Where a claim stands in the text. */
    @Schema(name = "ClaimSpan", description = "Where a claim stands in the text.")
    record SpanView(
            @Schema(description = "The claim's id.", example = "battle-of-tabankort-2019.7f98683d")
            String claim,

            @Schema(description = "Where its quote begins.", example = "1551")
            int start,

            @Schema(description = "Where its quote ends, exclusive.", example = "1647")
            int end,

            @Schema(description = "Where the words of its figure begin.", example = "1614")
            int figureStart,

            @Schema(description = "Where the words of its figure end, exclusive.", example = "1632")
            int figureEnd) {

        static SpanView of(CasualtyClaim claim, IntUnaryOperator position) {
            FigureSpan figure = FigureSpan.of(claim);
            return new SpanView(
                    claim.id(),
                    position.applyAsInt(claim.quotation().start()),
                    position.applyAsInt(claim.quotation().end()),
                    position.applyAsInt(figure.start()),
                    position.applyAsInt(figure.end()));
        }
    }

    /** A passage that was not understood. */
    @Schema(name = "UnreadSpan", description = "A passage that was not understood, and why.")
    record UnreadView(
            @Schema(
                    description =
                            "Where it begins. Null: its words do not stand in the text, such as those of a wiki's markup.",
                    example = "1551")
            @Nullable
            Integer start,

            @Schema(description = "Where it ends, exclusive. Null as `start` is.", example = "1647") @Nullable
            Integer end,

            @Schema(description = "The words.", example = "dozens of vehicles were lost")
            String words,

            @Schema(description = "Why nothing was made of them.", example = "no persons")
            String reason) {

        static UnreadView of(LoadNotice notice, String text, IntUnaryOperator position) {
            int at = find(notice, text);
            if (at < 0) {
                return new UnreadView(null, null, notice.words(), notice.reason());
            }
            int start = text.codePointCount(0, at);
            int end = start + notice.words().codePointCount(0, notice.words().length());
            return new UnreadView(
                    position.applyAsInt(start), position.applyAsInt(end), notice.words(), notice.reason());
        }

        /** From its line on; the lines of a wiki page's source are not those of the text. */
        private static int find(LoadNotice notice, String text) {
            int from = 0;
            for (int line = 1; line < notice.line() && notice.file().endsWith(".txt") && from >= 0; line++) {
                from = text.indexOf('\n', from) + 1;
            }
            int at = text.indexOf(notice.words(), from);
            return at < 0 ? text.indexOf(notice.words()) : at;
        }
    }
}
