package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.infobox.line.ItemSeparator;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.vocabulary.Basis;

/** Reads the names of a {@code Combatant} line: those who fought, not those who only supported them. */
final class CombatantLineReader {

    private static final PhraseTable<String> SUPPORT = Lexicon.phrases("combatant-line-words.txt", "SUPPORT");
    private static final PhraseTable<String> KIND_OF_SUPPORT =
            Lexicon.phrases("combatant-line-words.txt", "KIND_OF_SUPPORT");
    private static final PhraseTable<String> MARKUP = Lexicon.phrases("combatant-line-words.txt", "MARKUP");

    /** How many tokens before a colon may tell that supporters follow it. */
    private static final int MAX_HEADING = 4;

    private final TokenizedText passage;
    private final List<CombatantReading> combatants = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private CombatantLineReader(TokenizedText passage) {
        this.passage = passage;
    }

    static Reading<List<CombatantReading>> read(Article article, InfoboxLine line) {
        CombatantLineReader reader = new CombatantLineReader(TokenizedText.of(article, line));
        reader.read();
        return new Reading<>(reader.combatants, reader.notices);
    }

    // article: "- Combatant1: 15px kingdom of france, 15px house of blois"
    private void read() {
        int first = 0;
        for (int at = 0; at < passage.size(); ) {
            if (ItemSeparator.at(passage, at)) {
                addNames(first, at);
                first = ++at;
            } else if (passage.is(at, ":")) {
                int heading = headingStart(first, at);
                addNames(first, heading);
                first = ++at;
                if (SUPPORT.firstIn(passage.tokens(), heading, at) >= 0) {
                    String words = passage.words(heading, passage.size());
                    notices.add(new Notice(passage.line(), words, "supporters are not read as combatants"));
                    return;
                }
            } else {
                at = passage.opensBracket(at) ? passage.closing(at) + 1 : at + 1;
            }
        }
        addNames(first, passage.size());
    }

    // "France Supported by: United States": the header has lost the comma before it
    private int headingStart(int first, int colon) {
        int support = SUPPORT.firstIn(passage.tokens(), Math.max(first, colon - MAX_HEADING), colon);
        if (support < 0) {
            return first;
        }
        // "with the support of:", "Arms suppliers:"
        int start = support;
        while (start > first && KIND_OF_SUPPORT.has(passage.token(start - 1))) {
            start--;
        }
        return start;
    }

    private void addNames(int first, int next) {
        int start = first;
        int end = next;
        while (start < end && isMarkup(start)) {
            start++;
        }
        while (start < end && isFootnote(end - 1)) {
            end--;
        }
        int and = IntStream.range(start, end)
                .filter(i -> passage.is(i, "and") || passage.is(i, "&"))
                .findFirst()
                .orElse(end);
        boolean twoStates = and < end && isState(start, and) && isState(and + 1, end);
        if (twoStates) {
            add(start, and);
            add(and + 1, end);
        } else {
            add(start, end);
        }
    }

    private boolean isState(int first, int next) {
        return !Countries.byName(passage.words(first, next)).isEmpty();
    }

    // "25px", "16x16px", "•", "–"
    private boolean isMarkup(int at) {
        Token token = passage.token(at);
        return MARKUP.has(token)
                || token.lower().matches("(\\d{1,4}x)?\\d{1,4}px|x\\d{1,4}px")
                || token.isDash()
                || token.is("/")
                || token.is(".");
    }

    // "[1]", "[a]" at the end
    private boolean isFootnote(int at) {
        return passage.is(at, "]") || passage.is(at, "[") || (passage.is(at - 1, "[") && passage.is(at + 1, "]"));
    }

    private void add(int first, int next) {
        boolean letters =
                IntStream.range(first, next).anyMatch(i -> passage.token(i).isWord() && !isMarkup(i));
        boolean date = first < next && DateFinder.after(passage.tokens(), first) >= next;
        boolean others = passage.words(first, next).matches("(?i)(and )?others|border");
        if (letters && !date && !others && !passage.is(first, "(")) {
            combatants.add(new CombatantReading(name(first, next), Basis.STATED, null));
        }
    }

    private String name(int first, int next) {
        boolean clean = IntStream.range(first, next).noneMatch(i -> passage.is(i, "[") || isWordOfMarkup(i));
        // "20pxholland"
        return (clean ? passage.wordsWithMarks(first, next) : rebuilt(first, next))
                .replaceFirst("^\\d{1,3}px(?=\\p{L})", "");
    }

    private boolean isWordOfMarkup(int at) {
        return passage.token(at).isWord() && isMarkup(at);
    }

    private String rebuilt(int first, int next) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < next; i++) {
            if (passage.is(i, "[") && passage.opensBracket(i)) {
                i = passage.closing(i);
            } else if (!isWordOfMarkup(i)) {
                boolean spaced = i > first && passage.start(i) > passage.endBefore(i) && !name.isEmpty();
                name.append(spaced ? " " : "").append(passage.token(i).text());
            }
        }
        return name.toString();
    }
}
