package org.conflictevents.reading.prose.loss;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Words that bring in a sum: "the death toll was", "put the number of dead at", "the number of soldiers killed is". */
public record TollPhrase(CasualtyType type, TokenRange words) {

    private static final int MAX_WORDS = 4;
    private static final int MAX_INSERTION = 9;
    private static final Set<Role> NOUNS = EnumSet.of(Role.PARTICIPLE, Role.STATE, Role.NOUN);

    /** The last such words before an index, with no sign between; null where there are none from the other index on. */
    public static @Nullable TollPhrase before(Sentence sentence, int index, int from) {
        for (int i = index - 1; i >= from; i--) {
            i = beforeInsertion(sentence, i);
            Token token = sentence.tokens().get(i);
            // "their loss was “about 1,000 killed”", "losses were light, with 40 killed", "…, numbering 40 killed"
            boolean goesOn =
                    token.isDoubleQuotationMark() || sentence.is(i, ",") && sentence.begins(ProseWords.TELLING, i + 1);
            if (token.isSign() && !goesOn) {
                return null;
            }
            TollPhrase toll = inKinds(sentence, i);
            toll = toll == null ? ofNoun(sentence, i, index) : toll;
            toll = toll == null ? numberOf(sentence, i) : toll;
            toll = toll == null ? numbered(sentence, i, index) : toll;
            if (toll != null) {
                return toll;
            }
        }
        return null;
    }

    // "the death toll was"
    private static @Nullable TollPhrase ofNoun(Sentence sentence, int index, int figure) {
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), index, Role.TOLL);
        // but not "Iraq Body Count"
        boolean name = index > 0
                && sentence.tokens().get(index).isCapitalised()
                && sentence.tokens().get(index - 1).isCapitalised();
        // "124 casualties to 260 for the French" tells of the figure before
        boolean counted = index > 0
                && sentence.tokens().get(index - 1).isNumber()
                && sentence.is(index + 1, "to")
                && index + 2 == figure;
        if (term == null || term.next() > figure || name || counted || isStrength(sentence, term.next(), figure)) {
            return null;
        }
        int start = longest(sentence, index, term.next());
        OutcomeTerm whole = OutcomeTerm.at(sentence.tokens(), start, Role.TOLL);
        CasualtyType type = whole == null ? term.type() : whole.type();
        return new TollPhrase(type, new TokenRange(start, term.next()));
    }

    // "with heavy loss by an army of 7,000 men", "losses inflicted on the force of 300"
    private static boolean isStrength(Sentence sentence, int from, int figure) {
        int body = figure - 2;
        return body >= from && sentence.is(figure - 1, "of") && sentence.begins(ProseWords.ARMY, body);
    }

    // "casualties, according to the army, reached"
    private static int beforeInsertion(Sentence sentence, int comma) {
        for (int i = comma - 2; sentence.is(comma, ",") && i > 0 && comma - i <= MAX_INSERTION; i--) {
            boolean inserts = sentence.begins(ProseWords.INSERTION, i + 1) || sentence.begins(ProseWords.BEFORE, i + 1);
            if (sentence.is(i, ",")) {
                return inserts ? i - 1 : comma;
            }
        }
        return comma;
    }

    // "the loss in killed, wounded and missing was"
    private static @Nullable TollPhrase inKinds(Sentence sentence, int last) {
        int in = OutcomeTerm.at(sentence.tokens(), last) == null ? 0 : last;
        while (in > 0 && (LinkedTerms.isLink(sentence, in) || OutcomeTerm.at(sentence.tokens(), in) != null)) {
            in--;
        }
        OutcomeTerm toll = sentence.is(in, "in") ? OutcomeTerm.at(sentence.tokens(), in - 1, Role.TOLL) : null;
        OutcomeTerm first = OutcomeTerm.at(sentence.tokens(), in + 1);
        return toll == null || first == null
                ? null
                : new TollPhrase(
                        LinkedTerms.type(sentence, first), new TokenRange(longest(sentence, in - 1, toll.next()), in));
    }

    // "the French wounded numbered", "captured soldiers amounted to", but not "the force that was captured numbered"
    private static @Nullable TollPhrase numbered(Sentence sentence, int index, int figure) {
        OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), index, NOUNS);
        if (term == null
                || LinkedTerms.isLink(sentence, index - 1)
                || TermBehindFigure.isActive(sentence, term.next())) {
            return null;
        }
        People people = PeopleReader.read(sentence.tokens(), term.next());
        int verb = people.areNamed() ? people.words().to() : term.next();
        boolean whole = sentence.begins(ProseWords.NUMBERED, verb)
                && figure - verb < MAX_WORDS
                && IntStream.range(index - MAX_WORDS, index)
                        .noneMatch(i -> sentence.begins(ProseWords.PASSIVE, i) || sentence.begins(ProseWords.WHO, i));
        return whole ? new TollPhrase(term.type(), new TokenRange(index, verb)) : null;
    }

    // "the number of soldiers killed", "the number of wounded Frenchmen", "the number of Malian prisoners"
    private static @Nullable TollPhrase numberOf(Sentence sentence, int index) {
        if (!sentence.is(index, "number") || !sentence.is(index + 1, "of")) {
            return null;
        }
        for (int i = index + 2; i < index + 2 + MAX_WORDS; i++) {
            OutcomeTerm term = OutcomeTerm.at(sentence.tokens(), i, NOUNS);
            if (term != null) {
                return new TollPhrase(term.type(), new TokenRange(index, index + 2));
            }
        }
        return null;
    }

    // "toll" is met first, "death toll" is meant
    private static int longest(Sentence sentence, int index, int next) {
        int start = index;
        for (int i = index - 1; i >= 0 && i > index - MAX_WORDS; i--) {
            OutcomeTerm longer = OutcomeTerm.at(sentence.tokens(), i, Role.TOLL);
            start = longer != null && longer.next() == next ? i : start;
        }
        return start;
    }
}
