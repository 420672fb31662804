package org.conflictevents.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The folder that the data set is read from: the configured one, else {@code data} in the working directory, else the
 * one in the jar.
 */
@Component
public class DataFolder {

    /** The folder of coded events. */
    static final String GED = "ged";

    /** The folder of articles. */
    static final String ARTICLES = "articles";

    private static final String PLACES = "places.csv";
    private static final String LICENCES = "licences.csv";
    private static final Path WORKING_DIRECTORY = Path.of("data");

    private final SeedProperties properties;

    DataFolder(SeedProperties properties) {
        this.properties = properties;
    }

    /** Where the data set comes from, for people who read the log. */
    public String description() {
        return isOnDisk() ? root().toAbsolutePath().normalize().toString() : "the data folder of the jar";
    }

    /** How many bytes its documents have together. */
    public long size() {
        return files().documents().stream().mapToLong(DataFile::size).sum();
    }

    /**
     * What its tables say.
     *
     * @throws UnreadableDataException if there is no such folder or nothing in it
     */
    public FolderTables tables() {
        return FolderTables.read(files());
    }

    /**
     * Reads what its articles and events state, one after the other.
     *
     * @param bytes is given the number of each few bytes that have been read
     * @throws UnreadableDataException if there is no such folder or nothing in it
     */
    public UnreadFiles read(FolderTables tables, LongConsumer bytes, Consumer<LoadedArticle> articles) {
        return DataFolderReader.read(files(), tables, bytes, articles);
    }

    /**
     * All of its files.
     *
     * @throws UnreadableDataException if there are no documents in it
     */
    public DataFiles files() {
        return new DataFiles(documents(), inRoot(PLACES), inRoot(LICENCES));
    }

    /**
     * The files of one folder, or these files alone, with the gazetteer of the folder that the first lies in.
     *
     * @throws UnreadableDataException if there are no documents in the folder
     */
    static DataFiles files(List<Path> paths) {
        Path first = paths.get(0).toAbsolutePath();
        if (paths.size() == 1 && Files.isDirectory(first)) {
            return new DataFolder(new SeedProperties(first, OnError.FAIL)).files();
        }
        Path root = first.resolveSibling("..").normalize();
        Optional<DataFile> places = new DataFolder(new SeedProperties(root, OnError.FAIL)).inRoot(PLACES);
        List<DataFile> documents = paths.stream()
                .map(path ->
                        file(path.toString().endsWith(".csv") ? GED : ARTICLES, name(path), new PathResource(path)))
                .toList();
        return new DataFiles(documents, places, Optional.empty());
    }

    /**
     * All files of {@code articles}, then of {@code ged}, by name.
     *
     * @throws UnreadableDataException if there is neither folder or nothing in them
     */
    private List<DataFile> documents() {
        try {
            List<DataFile> files = isOnDisk() ? onDisk() : inJar();
            if (files.isEmpty()) {
                throw missing("no file", "at least one article, a file whose name ends in .txt or .wikitext");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DataFile> inRoot(String name) {
        Resource resource =
                isOnDisk() ? new FileSystemResource(root().resolve(name)) : new ClassPathResource("data/" + name);
        return resource.exists() ? Optional.of(new DataFile(name, resource)) : Optional.empty();
    }

    private boolean isOnDisk() {
        return properties.data() != null
                || Stream.of(ARTICLES, GED).anyMatch(folder -> Files.isDirectory(WORKING_DIRECTORY.resolve(folder)));
    }

    private Path root() {
        return properties.data() != null ? properties.data() : WORKING_DIRECTORY;
    }

    private List<DataFile> onDisk() throws IOException {
        List<DataFile> files = new ArrayList<>();
        for (String folder : List.of(ARTICLES, GED)) {
            if (Files.isDirectory(root().resolve(folder))) {
                files.addAll(onDisk(folder));
            } else if (folder.equals(ARTICLES) && !Files.isDirectory(root().resolve(GED))) {
                throw missing("no such folder", "a folder of articles");
            }
        }
        return files;
    }

    private List<DataFile> onDisk(String folder) throws IOException {
        try (Stream<Path> paths = Files.list(root().resolve(folder))) {
            return paths.map(path -> file(folder, name(path), new PathResource(path)))
                    .filter(file -> !file.name().startsWith(folder + "/."))
                    .sorted(Comparator.comparing(DataFile::name))
                    .toList();
        }
    }

    /** Its bytes taken for UTF-8, whatever the machine's locale takes them for: names are part of the data version. */
    private static String name(Path path) {
        String uri = UriUtils.decode(path.toUri().getRawPath(), StandardCharsets.UTF_8);
        String file = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static List<DataFile> inJar() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:data/articles/*.*");
        return Stream.of(found)
                .map(resource -> file(ARTICLES, Objects.requireNonNull(resource.getFilename()), resource))
                .sorted(Comparator.comparing(DataFile::name))
                .toList();
    }

    private static DataFile file(String folder, String name, Resource resource) {
        return new DataFile(folder + "/" + name, resource);
    }

    private UnreadableDataException missing(String found, String expected) {
        String folder = isOnDisk() ? root().resolve(ARTICLES).toString() : ARTICLES;
        return new UnreadableDataException(List.of(new FileFault(folder, 0, found, expected)));
    }
}
