package org.conflictevents.reading.infobox;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Coordinates;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Place} line: the innermost name, and the present-day country where the words name one. */
final class PlaceLineReader {

    private static final PhraseTable<String> NEAR = Lexicon.phrases("place-words.txt", "NEAR");
    private static final PhraseTable<String> BEFORE_STATE = Lexicon.phrases("place-words.txt", "BEFORE_STATE");
    private static final PhraseTable<String> AFTER_STATE =
            Lexicon.phrases("place-words.txt", "AFTER_STATE", "REPUBLIC");
    private static final PhraseTable<String> REPUBLIC = Lexicon.phrases("place-words.txt", "REPUBLIC");

    private final TokenizedText passage;

    private PlaceLineReader(TokenizedText passage) {
        this.passage = passage;
    }

    // article: "- Place: Tabankort, Menaka Cercle, Mali"
    static Reading<PlaceReading> read(Article article, InfoboxLine line, @Nullable Coordinates point) {
        PlaceLineReader reader = new PlaceLineReader(TokenizedText.of(article, line));
        return Reading.of(new PlaceReading(
                line.value(),
                reader.name(line.value()),
                reader.country(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude()));
    }

    private String name(String text) {
        int start = 0;
        for (int next = NEAR.skip(passage.tokens(), 0); next > start && next < passage.size(); ) {
            start = next;
            next = NEAR.skip(passage.tokens(), start);
        }
        int end = start;
        while (end < passage.size()
                && !passage.is(end, ",")
                && !passage.is(end, ";")
                && (end == start || !passage.is(end, "("))) {
            end++;
        }
        return end > start ? passage.words(start, end) : text;
    }

    private @Nullable Country country() {
        Set<String> last = codes(lastSegment());
        Set<String> codes = last.isEmpty() ? codes(0) : last;
        if (codes.size() != 1) {
            return null;
        }
        String code = codes.iterator().next();
        return new Country(code, Countries.nameOf(code));
    }

    private int lastSegment() {
        int start = 0;
        for (int i = 0; i < passage.size(); ) {
            if (passage.is(i, ",") || passage.is(i, ";")) {
                start = i + 1;
            }
            i = passage.opensBracket(i) ? passage.closing(i) + 1 : i + 1;
        }
        return start;
    }

    /** The codes of the countries that are named from a token on, each as a whole or behind words like "present-day". */
    private Set<String> codes(int from) {
        Set<String> codes = new HashSet<>();
        for (int at = from; at < passage.size(); ) {
            PhraseTable.Match<String> match = Countries.at(passage.tokens(), at);
            if (match != null && isName(at, match.next(), from)) {
                // "Ukrainian SSR"
                List<Country> named = REPUBLIC.beginsAt(passage.tokens(), match.next())
                        ? Countries.named(match.value())
                        : Countries.byName(passage.words(at, match.next()));
                named.stream().map(Country::code).filter(Objects::nonNull).forEach(codes::add);
            }
            at = match == null ? at + 1 : match.next();
        }
        return codes;
    }

    private boolean isName(int first, int next, int from) {
        boolean begins = first == from
                || passage.token(first - 1).isSign() && !passage.is(first - 1, "'")
                || BEFORE_STATE.has(passage.token(first - 1));
        boolean ends = next == passage.size() || passage.token(next).isSign() || AFTER_STATE.has(passage.token(next));
        return begins && ends;
    }
}
