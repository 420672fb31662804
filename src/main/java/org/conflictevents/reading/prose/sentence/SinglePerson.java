package org.conflictevents.reading.prose.sentence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Finds "a" and "an" that count one person, as nothing else does: "a soldier was killed", "24 soldiers and a civilian". */
final class SinglePerson {

    private static final Set<Role> BEHIND = EnumSet.of(Role.PARTICIPLE, Role.STATE);
    private static final Set<Role> BEFORE = EnumSet.of(Role.PARTICIPLE, Role.ING, Role.OF);
    private static final int MAX_TERM = 4;

    private SinglePerson() {}

    /**
     * @param before the headcounts before it in the sentence
     */
    static @Nullable Headcount at(List<Token> tokens, int index, List<Headcount> before) {
        Token article = tokens.get(index);
        if (!article.is("a") && !article.is("an")) {
            return null;
        }
        People people = PeopleReader.read(tokens, index + 1);
        boolean counted = people.areNamed()
                && people.words().from() == index + 1
                && (isHurt(tokens, people.words().to()) || isMet(tokens, index) || goesOn(tokens, index, before));
        return counted
                ? new Headcount(
                        new FigurePhrase(1L, 1L, Qualifier.EXACT, new TokenRange(index, index + 1), null),
                        people,
                        false)
                : null;
    }

    // "a soldier was killed", "a soldier died", but not "a rebel killed 12"
    private static boolean isHurt(List<Token> tokens, int end) {
        int at = end;
        while (OutcomeTerm.at(tokens, at) == null && ProseWords.AUXILIARY.beginAt(tokens, at)) {
            at = ProseWords.AUXILIARY.skip(tokens, at);
        }
        boolean dies = OutcomeTerm.at(tokens, at, Role.VERB) != null;
        return dies || at > end && OutcomeTerm.at(tokens, at, BEHIND) != null;
    }

    // "killing a soldier"
    private static boolean isMet(List<Token> tokens, int index) {
        for (int i = Math.max(0, index - MAX_TERM); i < index; i++) {
            OutcomeTerm term = OutcomeTerm.at(tokens, i, BEFORE);
            if (term != null && term.next() == index) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<Token> tokens, int index, List<Headcount> before) {
        Headcount last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean joined = last != null
                && last.people().areNamed()
                && last.words().to() == index - 1
                && tokens.get(index - 1).is("and");
        return joined || last != null && ProseWords.CONJUNCTION.endsAt(tokens, index);
    }
}
