package org.conflictevents.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** The text of a document, as it stands in its file. */
@Entity
@Immutable
public class DocumentText {

    @Id
    @Column(name = "source_id")
    private String id;

    @Column(length = Length.LONG32)
    private String content;

    @ElementCollection
    @CollectionTable(name = "document_section", joinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "ordinal")
    private List<DocumentSection> sections;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentText() {}

    public DocumentText(String id, String content, List<DocumentSection> sections) {
        this.id = id;
        this.content = content;
        this.sections = List.copyOf(sections);
    }

    /** The id of the document, which is that of its battle. */
    public String id() {
        return id;
    }

    public String content() {
        return content;
    }

    /** In the order of the text, without gaps between them; never empty. */
    public List<DocumentSection> sections() {
        return sections;
    }
}
