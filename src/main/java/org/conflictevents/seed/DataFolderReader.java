package org.conflictevents.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.ged.GedFileReader;
import org.conflictevents.seed.licence.Licences;

/** Reads every file of the data folder, one after the other, and collects what is wrong with any of them. */
final class DataFolderReader {

    private final ArticleFileReader reader = new ArticleFileReader();
    private final List<FileFault> faults = new ArrayList<>();
    private final List<FileFault> ignored = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Consumer<LoadedArticle> articles;
    private final Licences licences;
    private final LongConsumer bytes;

    private DataFolderReader(FolderTables tables, LongConsumer bytes, Consumer<LoadedArticle> articles) {
        this.bytes = bytes;
        this.faults.addAll(tables.faults());
        this.licences = tables.licences();
        this.articles = articles;
    }

    /** All that there is, kept until the last file is read. */
    static LoadedData read(DataFiles data, IntConsumer progress) {
        List<LoadedArticle> articles = new ArrayList<>();
        FolderTables tables = FolderTables.read(data);
        DataFolderReader reader = new DataFolderReader(tables, bytes -> {}, articles::add);
        UnreadFiles unread = reader.readAll(data.documents(), progress);
        return new LoadedData(List.copyOf(articles), unread.faults(), unread.ignored(), tables.gazetteer());
    }

    /**
     * Reads on and forgets: memory holds one article, and the id of each.
     *
     * @param bytes is given the number of each few bytes that have been read
     * @param articles is given each article, by file name
     */
    static UnreadFiles read(DataFiles data, FolderTables tables, LongConsumer bytes, Consumer<LoadedArticle> articles) {
        return new DataFolderReader(tables, bytes, articles).readAll(data.documents(), read -> {});
    }

    private UnreadFiles readAll(List<DataFile> files, IntConsumer progress) {
        for (int read = 0; read < files.size(); read++) {
            progress.accept(read);
            add(files.get(read));
        }
        if (byId.isEmpty() && faults.isEmpty()) {
            faults.add(new FileFault(
                    DataFolder.ARTICLES,
                    0,
                    "no document",
                    "a file whose name ends in .txt or .wikitext, or ged/*.csv"));
        }
        return new UnreadFiles(List.copyOf(faults), List.copyOf(ignored));
    }

    private void add(DataFile file) {
        if (file.name().startsWith(DataFolder.GED)) {
            addEvents(file);
            return;
        }
        Optional<Fault> foreign = ForeignFormat.of(file);
        if (foreign.isPresent()) {
            faults.add(new FileFault(file.name(), foreign.get()));
            return;
        }
        if (!ArticleFileReader.reads(file) && file.resource().exists()) {
            ignored.add(new FileFault(
                    file.name(), 0, "a file that is no article", "a name that ends in .txt or .wikitext"));
            return;
        }
        try {
            bytes.accept(file.size());
            add(reader.read(file), 1, "a title");
        } catch (MalformedTextException e) {
            e.faults().forEach(fault -> faults.add(new FileFault(file.name(), fault)));
        }
    }

    private void addEvents(DataFile file) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            ignored.add(new FileFault(file.name(), 0, "a file that is no GED", "a name that ends in .csv"));
            return;
        }
        try {
            String checksum = file.checksum();
            GedFileReader.read(
                    new CountedStream(file.open(), bytes),
                    event -> add(LoadedArticle.of(event, file.name(), checksum), event.line(), "an event"),
                    fault -> faults.add(new FileFault(file.name(), fault)));
        } catch (IOException e) {
            faults.add(new FileFault(
                    file.name(),
                    0,
                    "a file that cannot be opened",
                    "a readable file, which no folder, pipe or device is"));
        }
    }

    private void add(LoadedArticle article, int line, String named) {
        String place = line == 1 ? article.file() : article.file() + ", line " + line;
        String earlier = byId.putIfAbsent(article.id(), place);
        if (earlier == null) {
            articles.accept(article.under(licences.of(article.file())));
        } else {
            faults.add(new FileFault(
                    article.file(),
                    line,
                    "%s that gives the id '%s', as that of %s does".formatted(named, article.id(), earlier),
                    named + " of its own"));
        }
    }
}
