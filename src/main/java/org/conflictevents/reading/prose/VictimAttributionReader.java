package org.conflictevents.reading.prose;

import org.conflictevents.reading.prose.NamedSides.Named;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.Loss.Cause;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.PeopleReader;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.conflictevents.reading.prose.sentence.TollPhrase;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Tells whose casualties a figure of a sentence counts, where that is certain. */
final class VictimAttributionReader {

    private static final VictimAttribution UNTOLD =
            VictimAttribution.doubtful("whose casualties these are is not told for certain");
    private static final int TOLL_WORDS = 4;

    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final NamedSides names;

    VictimAttributionReader(AnnotatedSentence told, NamedSides names) {
        this.told = told;
        this.sentence = told.sentence();
        this.names = names;
    }

    /**
     * @param before what was told of the figure before in the same sentence; null for the first
     * @param beforeEnd index after the words of that figure; 0 for the first
     * @param speech who says so; null for the narrator
     */
    VictimAttribution of(
            Loss loss, @Nullable VictimAttribution before, int beforeEnd, @Nullable ReportedSpeech speech) {
        People people = loss.headcount().people();
        return switch (people.kind()) {
            case CIVILIANS -> VictimAttribution.victims(Victims.CIVILIANS);
            case ANYBODY -> anybody(people);
            case PART -> VictimAttribution.doubtful("counts only some of the casualties");
            case THINGS -> UNTOLD;
            case UNNAMED, OTHERS -> unnamed(loss, before, beforeEnd);
            case SOLDIERS, IRREGULARS, FIGHTERS -> fighters(loss, beforeEnd, speech);
        };
    }

    private VictimAttribution anybody(People people) {
        Named named = names.in(sentence, people.from(), people.to());
        return named.areNone() ? VictimAttribution.victims(Victims.UNKNOWN) : UNTOLD;
    }

    private VictimAttribution fighters(Loss loss, int beforeEnd, @Nullable ReportedSpeech speech) {
        People people = loss.headcount().people();
        if (people.own()) {
            return ofSpeaker(loss, speech);
        }
        Named named = names.in(sentence, people.from(), people.to());
        boolean rebels = people.kind() == People.Kind.IRREGULARS;
        if (named.areNone() || rebels && named.states() && !named.sides().isEmpty()) {
            Integer side = ofKind(people.kind(), sentence.words(people.from(), people.to()));
            int suffers = loss.cause() == Cause.LOST ? loss.word() : lastSufferer(loss, beforeEnd);
            return side != null ? VictimAttribution.side(side) : suffers < 0 ? UNTOLD : ofSubject(suffers);
        }
        Integer side = named.only();
        return side == null
                ? VictimAttribution.doubtful("counts people of a party that is on no side for certain")
                : VictimAttribution.side(side);
    }

    private @Nullable Integer ofKind(People.Kind kind, String words) {
        return switch (kind) {
            case SOLDIERS -> names.ofState();
            case IRREGULARS -> names.ofRebels();
            default -> words.endsWith("fighters") || words.endsWith("fighter") ? names.ofRebels() : null;
        };
    }

    // "the army said that 14 of its soldiers were killed"
    private VictimAttribution ofSpeaker(Loss loss, @Nullable ReportedSpeech speech) {
        if (speech == null
                || speech.speakers().size() != 1
                || speech.speakers().get(0).side() == null) {
            return UNTOLD;
        }
        Named between = names.in(sentence, Math.min(speech.wordsEnd(), loss.from()), loss.from());
        return between.areNone()
                ? VictimAttribution.side(speech.speakers().get(0).side())
                : UNTOLD;
    }

    private VictimAttribution unnamed(Loss loss, @Nullable VictimAttribution before, int beforeEnd) {
        People people = loss.headcount().people();
        if (people.areDescribed() && people.kind() == People.Kind.UNNAMED) {
            Integer side = names.in(sentence, people.from(), people.to()).only();
            boolean civilian = sentence.words(people.from(), people.to()).equals("civilian");
            return civilian
                    ? VictimAttribution.victims(Victims.CIVILIANS)
                    : side == null ? UNTOLD : VictimAttribution.side(side);
        }
        VictimAttribution toll = ofToll(loss, beforeEnd);
        if (toll != null) {
            return toll;
        }
        int suffers = lastSufferer(loss, beforeEnd);
        if (suffers >= 0) {
            return ofSubject(suffers);
        }
        return before == null ? UNTOLD : before;
    }

    // "the Malian death toll was over thirty", "the death toll of Malian soldiers rose to 43"
    private @Nullable VictimAttribution ofToll(Loss loss, int beforeEnd) {
        TollPhrase toll = TollPhrase.before(sentence, loss.headcount().first(), beforeEnd);
        if (toll == null) {
            return null;
        }
        int from = toll.from();
        while (from > beforeEnd && toll.from() - from < TOLL_WORDS && isNamePart(from - 1)) {
            from--;
        }
        if (sentence.is(toll.from() - 1, "civilian")) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        Named named = names.in(sentence, from, loss.headcount().first());
        if (!named.areNone()) {
            return named.only() == null ? UNTOLD : VictimAttribution.side(named.only());
        }
        // "the number of dead soldiers was"
        People people = new PeopleReader(sentence.tokens()).after(toll.next());
        Integer side = ofKind(people.kind(), sentence.words(people.from(), people.to()));
        return side == null ? null : VictimAttribution.side(side);
    }

    private boolean isNamePart(int index) {
        return sentence.tokens().get(index).isCapitalised() || ProseWords.MODIFIER.beginAt(sentence.tokens(), index);
    }

    // "ISGS suffered 40 casualties"
    private int lastSufferer(Loss loss, int beforeEnd) {
        int from = Math.max(beforeEnd, loss.from() - 2 * TOLL_WORDS);
        for (int i = loss.from() - 1; i >= from; i--) {
            if (ProseWords.SUFFER.beginAt(sentence.tokens(), i)) {
                return i;
            }
        }
        return -1;
    }

    private VictimAttribution ofSubject(int verb) {
        Subject subject = new SubjectReader(told).before(verb, sentence.clauseStart(verb));
        if (subject == null) {
            return UNTOLD;
        }
        Named named = names.in(sentence, subject.from(), subject.to());
        Integer side = named.only();
        if (named.areNone()) {
            People people = new PeopleReader(sentence.tokens()).after(afterArticle(subject));
            side = ofKind(people.kind(), sentence.words(subject.from(), subject.to()));
        }
        return side == null ? UNTOLD : VictimAttribution.side(side);
    }

    private int afterArticle(Subject subject) {
        return sentence.is(subject.from(), "the") ? subject.from() + 1 : subject.from();
    }
}
