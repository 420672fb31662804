package org.conflictevents.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.ged.GedFileReader;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.conflictevents.seed.gazetteer.PlacesFileReader;
import org.conflictevents.seed.licence.Licences;
import org.conflictevents.seed.licence.LicencesFileReader;

/** Reads every file of the data folder and collects what is wrong with any of them. */
final class DataFolderReader {

    private final ArticleFileReader reader = new ArticleFileReader();
    private final List<LoadedArticle> articles = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private final List<FileFault> ignored = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();
    private Gazetteer gazetteer = Gazetteer.EMPTY;
    private Licences licences = Licences.BY_FORMAT;

    private DataFolderReader() {}

    /**
     * @param progress is given the number of files that have been read, before each other one
     */
    static LoadedData read(DataFiles data, IntConsumer progress) {
        DataFolderReader reader = new DataFolderReader();
        List<DataFile> files = data.documents();
        data.licences().ifPresent(file -> reader.addLicences(file, files));
        for (int read = 0; read < files.size(); read++) {
            progress.accept(read);
            reader.add(files.get(read));
        }
        data.places().ifPresent(reader::addPlaces);
        if (reader.articles.isEmpty() && reader.faults.isEmpty()) {
            reader.faults.add(new FileFault(
                    DataFolder.ARTICLES,
                    0,
                    "no document",
                    "a file whose name ends in .txt or .wikitext, or ged/*.csv"));
        }
        return new LoadedData(
                List.copyOf(reader.articles),
                List.copyOf(reader.faults),
                List.copyOf(reader.ignored),
                reader.gazetteer);
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
        if (!ArticleFileReader.reads(file)) {
            ignored.add(new FileFault(
                    file.name(), 0, "a file that is no article", "a name that ends in .txt or .wikitext"));
            return;
        }
        try {
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
                    file.open(),
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

    private void addLicences(DataFile file, List<DataFile> files) {
        try {
            Set<String> names = files.stream().map(DataFile::name).collect(Collectors.toSet());
            licences = LicencesFileReader.read(FileText.of(FileText.bytes(file)), names);
        } catch (MalformedTextException e) {
            e.faults().forEach(fault -> faults.add(new FileFault(file.name(), fault)));
        }
    }

    private void addPlaces(DataFile file) {
        try {
            byte[] bytes = FileText.bytes(file);
            gazetteer = PlacesFileReader.read(FileText.of(bytes), Sha256.hex(bytes));
        } catch (MalformedTextException e) {
            e.faults().forEach(fault -> faults.add(new FileFault(file.name(), fault)));
        }
    }

    private void add(LoadedArticle article, int line, String named) {
        String place = line == 1 ? article.file() : article.file() + ", line " + line;
        String earlier = byId.putIfAbsent(article.id(), place);
        if (earlier == null) {
            articles.add(article.under(licences.of(article.file())));
        } else {
            faults.add(new FileFault(
                    article.file(),
                    line,
                    "%s that gives the id '%s', as that of %s does".formatted(named, article.id(), earlier),
                    named + " of its own"));
        }
    }
}
