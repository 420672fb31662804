package org.conflictevents.reading.prose.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.prose.sentence.Loss.Cause;
import org.conflictevents.reading.prose.sentence.OutcomeTerm.Role;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Joins the headcounts of a sentence with the words that tell what happened to the persons. */
public final class LossReader {

    private static final int FAR = 8;
    private static final int TOLL_REACH = 14;
    private static final int LONGEST_FATE = 4;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Headcount> headcounts;

    public LossReader(AnnotatedSentence told) {
        this.sentence = told.sentence();
        this.tokens = told.tokens();
        this.headcounts = told.headcounts();
    }

    /** One for each headcount, null where nothing tells of a loss. */
    public List<@Nullable Loss> losses() {
        List<@Nullable Loss> losses = new ArrayList<>();
        for (int i = 0; i < headcounts.size(); i++) {
            losses.add(ofItsOwn(i));
        }
        return new SharedLosses(sentence, headcounts, losses).share();
    }

    private @Nullable Loss ofItsOwn(int number) {
        Headcount headcount = headcounts.get(number);
        if (headcount.people().kind() == People.Kind.THINGS) {
            return null;
        }
        Loss behind = toldBehind(headcount);
        if (behind != null) {
            return behind;
        }
        Loss before = toldBefore(headcount);
        return before != null ? before : toll(number);
    }

    // "12 soldiers were killed", "24 soldiers killed", "30 dead", "40 casualties"
    private @Nullable Loss toldBehind(Headcount headcount) {
        int at = skipParenthesis(headcount.next());
        int word = at;
        while (word - at < FAR && OutcomeTerm.at(tokens, word) == null && isBetweenThem(word)) {
            word = Math.max(word + 1, ProseWords.AUXILIARY.skip(tokens, word));
        }
        OutcomeTerm fate = OutcomeTerm.at(tokens, word);
        if (fate == null || fate.role() == Role.ING || fate.role() == Role.OF || fate.role() == Role.LOSE) {
            return null;
        }
        boolean noun = fate.role() == Role.NOUN || fate.role() == Role.TOLL;
        if (noun && (word > at || headcount.people().kind() != People.Kind.UNNAMED && !isAdjective(headcount))) {
            return null;
        }
        if (fate.role() == Role.PARTICIPLE && word == at && isActive(fate.next())) {
            return null;
        }
        return new Loss(headcount, mixed(fate), headcount.first(), fate.next(), Cause.TOLD_BEHIND, word);
    }

    // "33 terrorists were “neutralized”"
    private boolean isBetweenThem(int index) {
        boolean quotes = index < tokens.size()
                && tokens.get(index).isSign()
                && "\"“‘".contains(tokens.get(index).text());
        return quotes || ProseWords.AUXILIARY.beginAt(tokens, index);
    }

    // "civilian" in "31 civilian deaths"
    private boolean isAdjective(Headcount headcount) {
        return headcount.people().to() > 0
                && tokens.get(headcount.people().to() - 1).is("civilian");
    }

    /** Whether a participle is a verb after all: "30 soldiers killed the", "… killed 12 rebels". */
    private boolean isActive(int next) {
        return next < tokens.size()
                && (ProseWords.DETERMINER.beginAt(tokens, next) || FigureReader.countedAt(tokens, next) != null);
    }

    private int skipParenthesis(int index) {
        if (!sentence.is(index, "(")) {
            return index;
        }
        int at = index;
        while (at < tokens.size() && at - index < 2 * FAR && !sentence.is(at, ")")) {
            at++;
        }
        return sentence.is(at, ")") ? at + 1 : index;
    }

    // "were killed, wounded, or captured" is none of the three
    private CasualtyType mixed(OutcomeTerm fate) {
        Set<CasualtyType> types = EnumSet.of(fate.type());
        int at = fate.next();
        while (at < tokens.size()) {
            int link = at;
            while (isLink(link)) {
                link++;
            }
            OutcomeTerm further = link > at ? OutcomeTerm.at(tokens, link) : null;
            if (further == null || (further.role() != Role.PARTICIPLE && further.role() != Role.STATE)) {
                break;
            }
            types.add(further.type());
            at = further.next();
        }
        return mix(types);
    }

    private static CasualtyType mix(Set<CasualtyType> types) {
        if (types.size() == 1) {
            return types.iterator().next();
        }
        if (types.equals(EnumSet.of(CasualtyType.KILLED, CasualtyType.INJURED))) {
            return CasualtyType.KILLED_OR_INJURED;
        }
        return types.equals(EnumSet.of(CasualtyType.CAPTURED, CasualtyType.MISSING))
                ? CasualtyType.CAPTURED_OR_MISSING
                : CasualtyType.CASUALTIES;
    }

    // "killing 12 soldiers", "the bodies of the 30 soldiers", "lost 300 men"
    private @Nullable Loss toldBefore(Headcount headcount) {
        int before = headcount.first() - 1;
        while (before > 0 && headcount.first() - before < 5 && isBetween(before)) {
            before--;
        }
        OutcomeTerm fate = null;
        int word = before;
        for (int i = before; i >= 0 && i > before - LONGEST_FATE; i--) {
            OutcomeTerm longer = OutcomeTerm.at(tokens, i);
            if (longer != null && longer.next() == before + 1) {
                fate = longer;
                word = i;
            }
        }
        Cause cause = fate == null ? null : cause(fate, word, headcount);
        return cause == null ? null : new Loss(headcount, mixedBefore(fate, word), word, headcount.next(), cause, word);
    }

    // "killed, wounded or captured 30" is none of the three
    private CasualtyType mixedBefore(OutcomeTerm fate, int word) {
        Set<CasualtyType> types = EnumSet.of(fate.type());
        for (int i = word; i >= 2 && isLink(i - 1); ) {
            OutcomeTerm further = OutcomeTerm.at(tokens, i - 2);
            if (further == null || further.next() != i - 1) {
                break;
            }
            types.add(further.type());
            i -= 2;
        }
        return mix(types);
    }

    private boolean isLink(int index) {
        return sentence.is(index, ",") || sentence.is(index, "and") || sentence.is(index, "or");
    }

    // "killing another 12", "killed a total of 12", "the bodies of the 30"
    private boolean isBetween(int index) {
        return ProseWords.MORE.beginAt(tokens, index)
                || sentence.is(index, "the")
                || sentence.is(index, "a") && sentence.is(index + 1, "total")
                || sentence.is(index, "total")
                || sentence.is(index, "of") && sentence.is(index - 1, "total");
    }

    private @Nullable Cause cause(OutcomeTerm fate, int word, Headcount headcount) {
        return switch (fate.role()) {
            case ING -> Cause.DONE;
            case PARTICIPLE -> isPassive(word) ? null : Cause.DONE;
            case OF -> Cause.NOUN_BEFORE;
            case LOSE -> headcount.people().areNamed() ? Cause.LOST : null;
            default -> null;
        };
    }

    private boolean isPassive(int word) {
        for (int i = word - 1; i >= 0 && i >= word - 3; i--) {
            if (ProseWords.PASSIVE.beginAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    // "the death toll was 24", "bringing the death toll to 43", "put the number of dead at 40 soldiers"
    private @Nullable Loss toll(int number) {
        Headcount headcount = headcounts.get(number);
        int first = headcount.first();
        boolean linked = first > 0
                && (ProseWords.LINK.beginAt(tokens, first - 1)
                        || sentence.is(first - 1, "the") && ProseWords.LINK.beginAt(tokens, first - 2));
        int from = Math.max(number == 0 ? 0 : headcounts.get(number - 1).next(), first - TOLL_REACH);
        TollPhrase toll = linked ? TollPhrase.before(sentence, first, from) : null;
        return toll == null
                ? null
                : new Loss(headcount, toll.type(), toll.from(), headcount.next(), Cause.TOLL, toll.from());
    }
}
