package org.conflictevents.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that decide meaning: a resource file beside this class for each concept, made of {@code MEANING: phrase,
 * phrase, …} lines. {@code #} begins a comment; a meaning may have several lines.
 */
public final class Lexicon {

    /** A line: what stands before the colon, and the phrases behind it. */
    public record Entry(String meaning, List<String> phrases) {}

    private Lexicon() {}

    public static List<Entry> entries(String file) {
        return lines(file).map(Lexicon::entry).toList();
    }

    /** The lines of a file without its comments. */
    static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The phrases of a file, each with its meaning.
     *
     * @param meaning what stands before a line's colon, as a value; null leaves the line out
     */
    public static <T> PhraseTable<T> table(String file, Function<String, @Nullable T> meaning) {
        PhraseTable<T> table = new PhraseTable<>();
        for (Entry entry : entries(file)) {
            T value = meaning.apply(entry.meaning());
            if (value != null) {
                entry.phrases().forEach(phrase -> table.add(phrase, value));
            }
        }
        return table;
    }

    /**
     * The phrases of some meanings of a file.
     *
     * @throws IllegalStateException if the file has no phrase of one of the meanings
     */
    public static PhraseTable<String> phrases(String file, String... meanings) {
        Set<String> wanted = Set.of(meanings);
        PhraseTable<String> table = new PhraseTable<>();
        List<Entry> entries = entries(file).stream()
                .filter(entry -> wanted.contains(entry.meaning()))
                .toList();
        if (entries.stream().map(Entry::meaning).distinct().count() < wanted.size()) {
            throw new IllegalStateException("not all of " + wanted + " in " + file);
        }
        entries.forEach(entry -> entry.phrases().forEach(phrase -> table.add(phrase, entry.meaning())));
        return table;
    }

    private static Entry entry(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no ': ' in lexicon line " + line);
        }
        List<String> phrases = Arrays.stream(line.substring(colon + 2).split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return new Entry(line.substring(0, colon), phrases);
    }
}
