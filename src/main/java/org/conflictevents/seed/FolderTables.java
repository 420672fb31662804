package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.seed.gazetteer.Gazetteer;
import org.conflictevents.seed.gazetteer.PlacesFileReader;
import org.conflictevents.seed.licence.Licences;
import org.conflictevents.seed.licence.LicencesFileReader;

/**
 * What the tables of a data folder say about its documents, which are read after them.
 *
 * @param gazetteer points for places whose article gives none
 * @param faults what is wrong with the tables
 */
public record FolderTables(Licences licences, Gazetteer gazetteer, List<FileFault> faults) {

    static FolderTables read(DataFiles data) {
        List<FileFault> faults = new ArrayList<>();
        Set<String> names = data.documents().stream().map(DataFile::name).collect(Collectors.toSet());
        Licences licences = data.licences()
                .flatMap(file -> read(file, faults, bytes -> LicencesFileReader.read(FileText.of(bytes), names)))
                .orElse(Licences.BY_FORMAT);
        Gazetteer gazetteer = data.places()
                .flatMap(file ->
                        read(file, faults, bytes -> PlacesFileReader.read(FileText.of(bytes), Sha256.hex(bytes))))
                .orElse(Gazetteer.EMPTY);
        return new FolderTables(licences, gazetteer, List.copyOf(faults));
    }

    private static <T> Optional<T> read(DataFile file, List<FileFault> faults, Function<byte[], T> reader) {
        try {
            return Optional.of(reader.apply(FileText.bytes(file)));
        } catch (MalformedTextException e) {
            e.faults().forEach(fault -> faults.add(new FileFault(file.name(), fault)));
            return Optional.empty();
        }
    }
}
