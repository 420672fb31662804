package org.conflictevents.reading.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the words for a claimant: a body and its spokesman or statement are one.
 *
 * @param body as written, without the voice it speaks through: "United Nations" of "spokesperson for the United Nations"
 * @param knownAs the one name of the body over all articles: "UN"; null for somebody who is not named, such as "witnesses"
 */
record ClaimantName(String body, @Nullable String knownAs) {

    private static final PhraseTable<String> VOICE = words("VOICE");
    private static final PhraseTable<String> BEFORE_VOICE = words("BEFORE_VOICE");
    private static final PhraseTable<String> BODY_VOICE = words("BODY_VOICE");
    private static final PhraseTable<String> UNNAMED = words("UNNAMED");
    private static final PhraseTable<String> OF = words("OF");
    private static final PhraseTable<String> LINK = words("LINK");
    private static final PhraseTable<String> DESCRIBED = Lexicon.phrases("attribution-words.txt", "DESCRIBED");
    private static final PhraseTable<String> ARTICLE = words("ARTICLE");
    private static final PhraseTable<String> KNOWN = Lexicon.table("known-sources.txt", kind -> kind);
    private static final Map<String, String> ALIASES = aliases();

    private static PhraseTable<String> words(String meaning) {
        return Lexicon.phrases("claimant-words.txt", meaning);
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        for (Lexicon.Entry line : Lexicon.entries("source-aliases.txt")) {
            line.phrases().forEach(alias -> aliases.put(PartyName.of(alias).key(), line.meaning()));
        }
        return aliases;
    }

    static ClaimantName of(String words) {
        String body = body(words);
        String known = isNamed(body) ? ALIASES.getOrDefault(PartyName.of(body).key(), body) : null;
        return new ClaimantName(body, known);
    }

    private static String body(String words) {
        List<Token> tokens = Tokenizer.tokens(words);
        for (int i = 0; i < tokens.size(); i++) {
            String spokenFor = spokenFor(words, tokens, i);
            if (spokenFor != null) {
                return body(spokenFor);
            }
        }
        return words;
    }

    /** For whom the voice speaks that these words name at this index; null where they name none there. */
    private static @Nullable String spokenFor(String words, List<Token> tokens, int index) {
        int next = Math.max(VOICE.skip(tokens, index), BODY_VOICE.skip(tokens, index));
        if (next == index) {
            return null;
        }
        int start = ARTICLE.skip(tokens, 0);
        String body = null;
        int dated = afterDate(tokens, start);
        int voice = BEFORE_VOICE.skip(tokens, dated);
        if (index == voice && next + 1 < tokens.size() && OF.has(tokens.get(next))) {
            int first = ARTICLE.skip(tokens, next + 1);
            body = first < tokens.size() ? words.substring(tokens.get(first).start()) : null;
        } else if (index > voice && next == tokens.size()) {
            int end = tokens.get(index - 1).end();
            String named = words.substring(tokens.get(voice).start(), end);
            // "2007 Amnesty International report", "official Austrian list", but not "1920 Revolution Brigades
            // statement"
            boolean known =
                    KNOWN.whole(named) != null || !PartyName.of(named).states().isEmpty();
            body = Token.withoutPossessive(
                    known ? named : words.substring(tokens.get(start).start(), end));
        }
        return body != null
                        && !body.isBlank()
                        && !isDescription(body)
                        && (VOICE.skip(tokens, index) > index || "BODY".equals(KNOWN.whole(body)))
                ? body
                : null;
    }

    // "August 1944 report"
    private static int afterDate(List<Token> tokens, int index) {
        int next = DateFinder.after(tokens, index);
        return next == index && DateFinder.isYear(tokens, index) ? index + 1 : next;
    }

    // "local reports" are those of nobody called "local"
    private static boolean isDescription(String words) {
        List<Token> tokens = Tokenizer.tokens(words);
        return DESCRIBED.has(tokens.get(tokens.size() - 1));
    }

    private static boolean isNamed(String body) {
        if (PartyName.of(body).organ() != null || body.chars().noneMatch(Character::isUpperCase)) {
            return false;
        }
        List<Token> tokens = Tokenizer.tokens(body);
        int end = 0;
        while (end < tokens.size() && !LINK.has(tokens.get(end))) {
            end++;
        }
        boolean somebody = end > 0 && UNNAMED.has(tokens.get(end - 1));
        return !somebody
                || end > 1 && KNOWN.whole(body.substring(0, tokens.get(end - 2).end())) != null;
    }
}
