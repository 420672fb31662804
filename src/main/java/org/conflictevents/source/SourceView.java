package org.conflictevents.source;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.web.ListReference;
import org.jspecify.annotations.Nullable;

/** Who or what information comes from. */
@Schema(name = "Source", description = "Who or what information comes from.")
record SourceView(
        @Schema(
                description =
                        "A slug of the name; a document's is its battle's id. Somebody whom the article does not name (\"a "
                                + "security source\") is a source of that battle alone: the battle's id, a dot and the slug.",
                example = "malian-army")
        String id,

        @Schema(description = "Somebody who makes claims, or a document that contains them.", example = "CLAIMANT")
        SourceKind kind,

        @Schema(
                description = "A claimant's name as the articles write it; a document's title.",
                example = "Malian army")
        String name,

        @Schema(description = "Combatants that the claimant is or belongs to. Empty: a third party, or a document.")
        List<AffiliationView> affiliations,

        @Schema(description = "Where a document was read from. Null: a claimant.") @Nullable
        DocumentFileView document,

        @Schema(description = "Number of claims it made or contains.", example = "4")
        int claimCount,

        @Schema(description = "Where its claims are listed.", example = "/api/v1/casualty-claims?source=malian-army")
        String claims) {

    static SourceView of(Source source) {
        return new SourceView(
                source.id(),
                source.kind(),
                source.name(),
                source.affiliations().stream().map(AffiliationView::of).toList(),
                source.document() == null ? null : DocumentFileView.of(source.document()),
                source.claims(),
                ListReference.to("/casualty-claims", "source", source.id()));
    }

    /** The combatant that a claimant is or belongs to. */
    @Schema(name = "Affiliation", description = "The combatant that a claimant is or belongs to.")
    record AffiliationView(
            @Schema(description = "The combatant's id, for `/combatants/{id}`.", example = "mali")
            String id,

            @Schema(description = "The combatant's name.", example = "Mali")
            String name) {

        static AffiliationView of(Affiliation affiliation) {
            return new AffiliationView(affiliation.combatantId(), affiliation.combatantName());
        }
    }

    /** Where a document was read from. */
    @Schema(name = "DocumentFile", description = "Where a document was read from.")
    record DocumentFileView(
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
            String attribution) {

        static DocumentFileView of(DocumentFile document) {
            return new DocumentFileView(
                    document.file(),
                    document.checksum(),
                    document.licence().id(),
                    document.licence().attribution());
        }
    }
}
