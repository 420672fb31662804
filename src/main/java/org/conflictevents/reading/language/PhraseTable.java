package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it means. Where several phrases begin at one place the longest counts.
 *
 * @param <T> what phrases mean
 */
public final class PhraseTable<T> {

    /**
     * A phrase found in a list of tokens.
     *
     * @param value what it means
     * @param next index of the token after it
     */
    public record Match<T>(T value, int next) {}

    private record Entry<T>(List<Token> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    public void add(String phrase, T value) {
        List<Token> words = Tokenizer.tokens(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words for " + value);
        }
        add(new Entry<>(words, value));
    }

    void addAll(PhraseTable<T> others) {
        others.byFirstWord.values().forEach(entries -> entries.forEach(entry -> add(entry)));
    }

    private void add(Entry<T> entry) {
        List<Entry<T>> entries =
                byFirstWord.computeIfAbsent(entry.words().get(0).lower(), first -> new ArrayList<>());
        entries.add(entry);
        entries.sort(
                Comparator.comparingInt((Entry<T> one) -> one.words().size()).reversed());
    }

    /** The longest phrase that begins with the token at this index; null where none does. */
    @Nullable
    public Match<T> at(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return null;
        }
        for (Entry<T> entry : byFirstWord.getOrDefault(tokens.get(index).lower(), List.of())) {
            if (standsAt(entry.words(), tokens, index)) {
                return new Match<>(entry.value(), index + entry.words().size());
            }
        }
        return null;
    }

    /** What a single word, in lower case, means; null where it means nothing here. */
    @Nullable
    public T word(String word) {
        for (Entry<T> entry : byFirstWord.getOrDefault(word, List.of())) {
            if (entry.words().size() == 1) {
                return entry.value();
            }
        }
        return null;
    }

    /** What the words mean as a whole; null where they are no phrase. */
    @Nullable
    public T whole(String words) {
        List<Token> tokens = Tokenizer.tokens(words);
        Match<T> match = at(tokens, 0);
        return match == null || match.next() < tokens.size() ? null : match.value();
    }

    /** Whether a single word is one of the phrases. */
    public boolean has(Token word) {
        return word(word.lower()) != null;
    }

    /** Index after the longest phrase that begins with the token at this index; the index itself where none does. */
    public int skip(List<Token> tokens, int index) {
        Match<T> match = index < 0 ? null : at(tokens, index);
        return match == null ? index : match.next();
    }

    public boolean beginsAt(List<Token> tokens, int index) {
        return skip(tokens, index) > index;
    }

    /** Index of the first phrase that begins from the first index to before the last; -1 where there is none. */
    public int firstIn(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (beginsAt(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean standsAt(List<Token> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).is(tokens.get(index + i).lower())) {
                return false;
            }
        }
        return true;
    }
}
