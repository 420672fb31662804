package org.conflictevents.reading.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.article.Section;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.prose.sentence.ProseWords;

/** What a section tells, as its heading and those above it say. */
enum SectionKind {
    /** Before the first heading: the battle in a few sentences. */
    LEAD,
    /** Casualties, losses: what it cost in people. */
    CASUALTIES,
    /** Aftermath: what came of it. */
    OUTCOME,
    /** The battle hour by hour or month by month, mostly of its parts. */
    COURSE,
    /** One phase of several, or what civilians suffered: where figures of the whole are rare. */
    ASPECT,
    /** Background, reactions, later attacks: something else. */
    ASIDE;

    /** Whether it tells the battle or one phase of it, where most figures are of one fight. */
    boolean tellsTheStory() {
        return this == COURSE || this == ASPECT;
    }

    /** The kind of each section of an article. */
    static Map<Section, SectionKind> of(List<Section> sections) {
        Map<Section, SectionKind> kinds = new HashMap<>();
        Deque<Section> above = new ArrayDeque<>();
        for (Section section : sections) {
            while (!above.isEmpty() && above.peek().level() >= section.level()) {
                above.pop();
            }
            above.push(section);
            kinds.put(section, of(above));
        }
        return kinds;
    }

    private static SectionKind of(Deque<Section> innermostFirst) {
        SectionKind kind = LEAD;
        boolean year = false;
        boolean aspect = false;
        for (Section section : innermostFirst) {
            if (section.heading() != null) {
                List<Token> words = mainWords(Tokenizer.tokens(section.heading()));
                boolean part = ProseWords.ASPECT.in(words, 0, words.size());
                if (!part && ProseWords.ASIDE.in(words, 0, words.size())) {
                    return ASIDE;
                }
                aspect |= part;
                // "2014" under "Casualties" of a war
                year |= words.stream().anyMatch(Token::isNumber);
                if (kind != OUTCOME && kind != CASUALTIES) {
                    boolean casualties = ProseWords.CASUALTIES.in(words, 0, words.size());
                    boolean outcome = ProseWords.OUTCOME.in(words, 0, words.size());
                    kind = casualties && !year ? CASUALTIES : outcome ? OUTCOME : COURSE;
                }
            }
        }
        return aspect ? ASPECT : kind;
    }

    // "Casualties" of "Casualties and refugees", "Aftermath" of "Aftermath and legacy"
    private static List<Token> mainWords(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean sums = ProseWords.CASUALTIES.beginAt(words, i - 1) || ProseWords.OUTCOME.beginAt(words, i - 1);
            if (sums && (words.get(i).is("and") || words.get(i).is(","))) {
                return words.subList(0, i);
            }
        }
        return words;
    }
}
