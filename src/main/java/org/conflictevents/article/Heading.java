package org.conflictevents.article;

import org.jspecify.annotations.Nullable;

/**
 * A heading line.
 *
 * @param level number of {@code =} signs on each end
 * @param words between them
 */
record Heading(int level, String words) {

    private static final int DEEPEST = 6;

    /** Null where a line, stripped of white space, is no heading. */
    // article: "== Aftermath =="
    static @Nullable Heading of(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '=') {
            level++;
        }
        if (level == 0 || level > DEEPEST || line.length() <= 2 * level || !line.endsWith("=".repeat(level))) {
            return null;
        }
        String words = line.substring(level, line.length() - level).strip();
        return words.isEmpty() || words.endsWith("=") ? null : new Heading(level, words);
    }
}
