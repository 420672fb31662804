package org.conflictevents.source;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The texts of the documents, to be read only. */
public interface DocumentTexts extends Repository<DocumentText, String> {

    /** By the id of the document, which is that of its battle. */
    Optional<DocumentText> findById(String id);
}
