package org.conflictevents.reading.infobox.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;

/** Who said it, in words beside a figure: "per Mali and Niger", "SOHR claim", "according to X as quoted by Y". */
public final class Attribution {

    private static final PhraseTable<String> BEFORE = words("BEFORE", "BRIEF");
    private static final PhraseTable<String> ASIDE = words("ASIDE");
    private static final PhraseTable<String> AFTER = words("VERB", "AFTER");
    private static final PhraseTable<String> KEPT = words("KEPT");
    private static final PhraseTable<String> NO_NAME = words("NO_NAME");
    private static final PhraseTable<String> KNOWN = Lexicon.table("known-sources.txt", String::valueOf);
    private static final PhraseTable<String> HEDGED = words("HEDGED");
    private static final PhraseTable<String> MANNER = words("MANNER");
    /** "contemporary estimates" says little, "contemporary" alone nothing. */
    private static final PhraseTable<String> DESCRIBED = words("DESCRIBED");

    private static final PhraseTable<String> KINDS = words("KINDS");

    private static final Set<String> LINKS = Set.of("and", "&", "/", ",", ";", "+");

    private Attribution() {}

    private static PhraseTable<String> words(String... meanings) {
        return Lexicon.phrases("attribution-words.txt", meanings);
    }

    /** Index after "per", "according to"; the index itself where no such words begin. */
    public static int afterLeadIn(TokenizedText passage, int index) {
        return passage.is(index + 1, "cent") ? index : BEFORE.skip(passage.tokens(), index);
    }

    /** As {@link #afterLeadIn} where a remark in brackets begins: "via", "src:", "claims:" too. */
    public static int afterAside(TokenizedText passage, int index) {
        int next = Math.max(afterLeadIn(passage, index), ASIDE.skip(passage.tokens(), index));
        boolean claims = next == index && AFTER.has(passage.token(index)) && passage.is(index + 1, ":");
        return claims ? index + 2 : next;
    }

    /** Whether a body that is known as a source begins with the token at this index. */
    public static boolean isKnown(TokenizedText passage, int index) {
        return KNOWN.beginsAt(passage.tokens(), index);
    }

    /** Index of the first "per" or "according to" from the first index to before the last; -1 where there is none. */
    public static int leadIn(TokenizedText passage, int from, int to) {
        return BEFORE.firstIn(passage.tokens(), from, to);
    }

    /** The names in words that stand by themselves, in a bracket or before a colon; empty where they name nobody. */
    public static List<String> in(TokenizedText passage, int first, int to) {
        // "Kurdish est."
        int next = to - first > 2 && passage.is(to - 1, ".") && AFTER.has(passage.token(to - 2)) ? to - 1 : to;
        int names = afterAside(passage, first);
        boolean followed = next - first >= 2
                && AFTER.has(passage.token(next - 1))
                && Countries.byName(passage.words(first, next)).isEmpty();
        List<String> found = names(passage, Math.min(names, next), next);
        // "Plutarch and Hieronymus"
        boolean known = found.stream().anyMatch(name -> KNOWN.whole(name) != null);
        return names > first || followed || known ? found : List.of();
    }

    /** The names in the words before a colon: "First phase Per Mali", "Ukrainian claim (13 April–26 May)". */
    public static List<String> ofHeading(TokenizedText passage, int first, int colon) {
        int next = first;
        while (next < colon
                && !passage.is(next, "including")
                && !(passage.opensBracket(next) && passage.closing(next) == colon - 1)) {
            next++;
        }
        int leadIn = leadIn(passage, first, next);
        return in(passage, leadIn >= 0 ? leadIn : first, next);
    }

    /** Whether the words before a colon say that somebody claims, and not who: "other estimates". */
    public static boolean ofNobody(TokenizedText passage, int first, int colon) {
        return colon - first == 2 && AFTER.has(passage.token(first + 1)) && NO_NAME.has(passage.token(first));
    }

    /** The names between two tokens: "Mali and Niger" are two. */
    public static List<String> names(TokenizedText passage, int first, int next) {
        List<String> names = new ArrayList<>();
        int start = KINDS.skip(passage.tokens(), first);
        int at = afterAdjectives(passage, start, next);
        while (at < next) {
            int linked = LINKS.contains(passage.token(at).lower()) ? at + 1 : afterLeadIn(passage, at);
            if (passage.opensBracket(at)) {
                at = Math.min(next, passage.closing(at) + 1);
            } else if (linked > at) {
                addName(passage, start, at, names);
                start = linked;
                at = linked;
            } else {
                at++;
            }
        }
        addName(passage, start, next, names);
        return names;
    }

    /** Index of the last adjective of those that share a noun, "Lebanese, Israeli and foreign media"; the first without them. */
    private static int afterAdjectives(TokenizedText passage, int first, int next) {
        int at = first;
        while (at + 1 < next
                && isAdjective(passage, at)
                && LINKS.contains(passage.token(at + 1).lower())) {
            at += passage.is(at + 2, "and") ? 3 : 2;
        }
        int end = nameEnd(passage, first, next);
        return end - at == 2 && KEPT.has(passage.token(end - 1)) ? at : first;
    }

    private static boolean isAdjective(TokenizedText passage, int at) {
        String word = passage.token(at).text();
        boolean people =
                !Countries.named(word).isEmpty() && Countries.byName(word).isEmpty();
        return people || DESCRIBED.has(passage.token(at));
    }

    private static void addName(TokenizedText passage, int first, int next, List<String> names) {
        int start = first;
        while (start < next
                && (passage.token(start).text().equals("the")
                        || passage.is(start, ":")
                        || passage.is(start, "as")
                        || HEDGED.has(passage.token(start)) && start + 1 < next)) {
            start++;
        }
        int end = nameEnd(passage, start, next);
        boolean date = start < end && DateFinder.after(passage.tokens(), start) >= end;
        boolean numbered =
                IntStream.range(start, end).anyMatch(i -> passage.token(i).isNumber());
        boolean noName = start >= end
                || passage.is(end - 1, "phase")
                || NO_NAME.has(passage.token(start)) && end - start == 1
                || !passage.token(start).isWord() && !passage.is(start, "\"");
        if (!date && !noName && !numbered) {
            // "Schofield's estimate" is Schofield's
            String name = passage.words(start, end);
            names.add(end < next ? Token.withoutPossessive(name) : name);
        }
    }

    // "United States" do not state, "Iraq Body Count" is no count
    private static boolean isOneName(String words) {
        return !Countries.byName(words).isEmpty() || KNOWN.whole(words) != null;
    }

    // "SOHR claim" is SOHR's, "US body count" that of the US; "AFP source" is not AFP
    private static int nameEnd(TokenizedText passage, int start, int next) {
        int end = next;
        while (start < end && !isOneName(passage.words(start, end)) && saysHow(passage, start, end, end < next)) {
            end--;
        }
        return end;
    }

    private static boolean saysHow(TokenizedText passage, int start, int end, boolean stripped) {
        Token last = passage.token(end - 1);
        boolean described = start < end - 1
                && DESCRIBED.has(passage.token(end - 2))
                && IntStream.range(start, end - 2)
                        .mapToObj(passage::token)
                        .allMatch(word -> DESCRIBED.has(word) || NO_NAME.has(word));
        return last.is(":")
                || AFTER.has(last) && !KEPT.has(last) && !described
                || stripped && start < end - 1 && MANNER.has(last);
    }
}
