package org.conflictevents.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A resource file beside this class: {@code MEANING: phrase, phrase, …} lines. {@code #} begins a comment; a meaning may
 * have several lines.
 */
public final class LexiconFile {

    /** A line: what stands before the colon, and the phrases behind it. */
    public record Line(String meaning, List<String> phrases) {}

    private LexiconFile() {}

    public static List<Line> lines(String name) {
        try (InputStream in = Objects.requireNonNull(LexiconFile.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.startsWith("#") ? "" : line.strip())
                    .filter(line -> !line.isEmpty())
                    .map(LexiconFile::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All phrases of a file, each with its meaning. */
    public static <T> PhraseTable<T> table(String name, Function<String, T> meaning) {
        PhraseTable<T> table = new PhraseTable<>();
        for (Line line : lines(name)) {
            line.phrases().forEach(phrase -> table.add(phrase, meaning.apply(line.meaning())));
        }
        return table;
    }

    private static Line line(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no ': ' in lexicon line " + text);
        }
        List<String> phrases = Arrays.stream(text.substring(colon + 2).split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return new Line(text.substring(0, colon), phrases);
    }
}
