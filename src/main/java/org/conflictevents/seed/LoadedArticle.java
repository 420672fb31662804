package org.conflictevents.seed;

import org.conflictevents.article.Article;
import org.conflictevents.reading.model.BattleReading;

/**
 * An article of the data folder and what it states.
 *
 * @param id of the battle and of the document: a slug of the title
 * @param file path within the data folder
 * @param checksum SHA-256 of the file's bytes
 */
record LoadedArticle(String id, String file, String checksum, Article article, BattleReading reading) {}
