package org.conflictevents.seed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.conflictevents.seed.licence.Licences;

/** Articles from elsewhere in place of a data folder. */
public final class GivenFolder extends DataFolder {

    private final Consumer<Consumer<LoadedArticle>> articles;

    public GivenFolder(Consumer<Consumer<LoadedArticle>> articles) {
        super(new SeedProperties(null, OnError.FAIL));
        this.articles = articles;
    }

    @Override
    public String description() {
        return "given articles";
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public FolderTables tables() {
        return new FolderTables(Licences.BY_FORMAT, Gazetteer.EMPTY, List.of());
    }

    @Override
    public UnreadFiles read(FolderTables tables, LongConsumer bytes, Consumer<LoadedArticle> reader) {
        articles.accept(reader);
        return new UnreadFiles(List.of(), List.of());
    }
}
