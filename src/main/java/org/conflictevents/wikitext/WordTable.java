package org.conflictevents.wikitext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the resource files beside this class; {@code #} begins a line of comment. */
final class WordTable {

    private WordTable() {}

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of {@code MEANING: word, word} lines the meaning of each word. */
    static Map<String, String> meanings(String file) {
        Map<String, String> meanings = new HashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(": ");
            for (String word : list(line.substring(colon + 2))) {
                meanings.put(word, line.substring(0, colon));
            }
        }
        return Map.copyOf(meanings);
    }

    static List<String> list(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
