package org.conflictevents.reading.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictevents.article.Article;
import org.conflictevents.article.InfoboxLine;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.language.DateFinder;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.vocabulary.Basis;

/** Reads the names of a {@code Combatant} line: those who fought, not those who only supported them. */
final class CombatantLineReader {

    private static final Set<String> SUPPORT = Set.of(
            "support",
            "supported",
            "supporter",
            "supporters",
            "supporting",
            "backed",
            "supplier",
            "suppliers",
            "supplied");

    /** Words before "support" or "suppliers" that belong to the header and to no name. */
    private static final Set<String> LEAD_IN = Set.of(
            "the",
            "with",
            "and",
            "arms",
            "weapon",
            "weapons",
            "material",
            "materiel",
            "military",
            "logistical",
            "financial",
            "diplomatic",
            "political",
            "intelligence",
            "humanitarian",
            "air");

    private static final Set<String> RESIDUE =
            Set.of("startplainlist", "plainlist", "endplainlist", "noflag", "flagicon", "ubl", "unbulleted");

    private final TokenizedText passage;
    private final CasualtyLineSyntax syntax;
    private final List<CombatantReading> combatants = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    CombatantLineReader(Article article, InfoboxLine line) {
        this.passage = TokenizedText.of(article, line);
        this.syntax = new CasualtyLineSyntax(passage);
    }

    // article: "- Combatant1: 15px kingdom of france, 15px house of blois"
    void read() {
        int first = 0;
        for (int at = 0; at <= passage.size(); ) {
            if (at == passage.size() || syntax.isSeparator(at)) {
                addNames(first, at);
                first = ++at;
            } else if (passage.is(at, ":")) {
                int header = headerStart(first, at);
                addNames(first, header);
                first = ++at;
                if (isSupport(header, at)) {
                    leaveOut(header);
                    return;
                }
            } else {
                at = passage.opensBracket(at) ? passage.closing(at) + 1 : at + 1;
            }
            at = Math.min(at, passage.size() + 1);
        }
    }

    List<CombatantReading> combatants() {
        return combatants;
    }

    List<Notice> notices() {
        return notices;
    }

    // "France Supported by: United States": the header has lost the comma before it
    private int headerStart(int first, int colon) {
        for (int i = Math.max(first, colon - 4); i < colon; i++) {
            if (SUPPORT.contains(passage.token(i).lower())) {
                return leadIn(first, i);
            }
        }
        return first;
    }

    // "with the support of:", "Arms suppliers:"
    private int leadIn(int first, int support) {
        int start = support;
        while (start > first && LEAD_IN.contains(passage.token(start - 1).lower())) {
            start--;
        }
        return start;
    }

    private boolean isSupport(int first, int next) {
        for (int i = first; i < next; i++) {
            if (SUPPORT.contains(passage.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private void leaveOut(int from) {
        String words = passage.words(from, passage.size());
        notices.add(new Notice(passage.line(), words, "supporters are not read as combatants"));
    }

    private void addNames(int first, int next) {
        int start = first;
        int end = next;
        while (start < end && isResidue(start)) {
            start++;
        }
        while (start < end && isFootnote(end - 1)) {
            end--;
        }
        int and = start;
        while (and < end && !passage.is(and, "and") && !passage.is(and, "&")) {
            and++;
        }
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
    private boolean isResidue(int at) {
        Token token = passage.token(at);
        return RESIDUE.contains(token.lower())
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
        boolean letters = false;
        for (int i = first; i < next && !letters; i++) {
            letters = passage.token(i).isWord() && !isResidue(i);
        }
        boolean date = first < next && DateFinder.after(passage.tokens(), first) >= next;
        boolean others = passage.words(first, next).matches("(?i)(and )?others");
        if (letters && !date && !others && !passage.is(first, "(")) {
            combatants.add(new CombatantReading(withoutFootnotes(first, next), Basis.STATED, null));
        }
    }

    private String withoutFootnotes(int first, int next) {
        boolean clean = true;
        for (int i = first; i < next && clean; i++) {
            clean = !passage.is(i, "[") && !(passage.token(i).isWord() && isResidue(i));
        }
        return withoutFlag(clean ? passage.wordsWithMarks(first, next) : rebuilt(first, next));
    }

    // "20pxholland"
    private static String withoutFlag(String name) {
        return name.replaceFirst("^\\d{1,3}px(?=\\p{L})", "");
    }

    private String rebuilt(int first, int next) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < next; ) {
            boolean skipped = passage.is(i, "[") && passage.opensBracket(i)
                    || passage.token(i).isWord() && isResidue(i);
            if (skipped) {
                i = passage.is(i, "[") ? Math.min(next, passage.closing(i) + 1) : i + 1;
                continue;
            }
            boolean spaced = i > first && passage.start(i) > passage.endBefore(i) && !name.isEmpty();
            name.append(spaced ? " " : "").append(passage.token(i).text());
            i++;
        }
        return name.toString();
    }
}
