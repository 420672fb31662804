package org.conflictevents.reading.prose;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.NamedSides.Named;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Loss;
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

    private static final int MAX_WORDS_BEFORE_TOLL = 4;
    private static final int SUFFERER_REACH = 8;

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final NamedSides names;

    VictimAttributionReader(AnnotatedSentence annotated, NamedSides names) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.names = names;
    }

    /**
     * @param speech who says so; null for the narrator
     * @param previous the figure before in the same sentence; null for the first
     */
    VictimAttribution read(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        People people = loss.headcount().people();
        return switch (people.kind()) {
            case CIVILIANS -> VictimAttribution.victims(Victims.CIVILIANS);
            case ANYBODY ->
                names.in(sentence, people.words()).areNone()
                        ? VictimAttribution.victims(Victims.UNKNOWN)
                        : VictimAttribution.UNKNOWN;
            case PART -> VictimAttribution.doubtful(Doubt.SOME_OF_THEM);
            case THINGS -> VictimAttribution.UNKNOWN;
            case UNNAMED, OTHERS -> unnamed(loss, previous);
            case SOLDIERS, IRREGULARS, FIGHTERS ->
                people.own() ? ofSpeaker(loss, speech) : fighters(loss, end(previous));
        };
    }

    private static int end(@Nullable CandidateClaim previous) {
        return previous == null ? 0 : previous.loss().words().to();
    }

    // "Malian soldiers", "soldiers", "ISGS lost 12 men"
    private VictimAttribution fighters(Loss loss, int from) {
        People people = loss.headcount().people();
        Named named = names.in(sentence, people.words());
        boolean rebels = people.kind() == People.Kind.IRREGULARS;
        if (named.areNone() || rebels && named.states()) {
            Integer side = ofKind(people, people.words());
            int suffers = loss.form() == Loss.Form.LOST ? loss.term() : lastSufferer(loss, from);
            return side == null && suffers >= 0 ? ofSubject(suffers) : VictimAttribution.sideIfKnown(side);
        }
        Integer side = named.only();
        return side == null ? VictimAttribution.doubtful(Doubt.PARTY_OF_NO_SIDE) : VictimAttribution.side(side);
    }

    /** The side of people whom their noun alone describes: "soldiers" are the only state's. */
    private @Nullable Integer ofKind(People people, TokenRange words) {
        return switch (people.kind()) {
            case SOLDIERS -> names.ofState();
            case IRREGULARS -> names.ofRebels();
            default -> sentence.begins(ProseWords.REBEL_FIGHTERS, words.to() - 1) ? names.ofRebels() : null;
        };
    }

    // "the army said that 14 of its soldiers were killed"
    private VictimAttribution ofSpeaker(Loss loss, @Nullable ReportedSpeech speech) {
        if (speech == null || speech.speakers() == null || speech.speakers().size() != 1) {
            return VictimAttribution.UNKNOWN;
        }
        int first = loss.words().from();
        TokenRange between = new TokenRange(Math.min(speech.attribution().to(), first), first);
        return names.in(sentence, between).areNone()
                ? VictimAttribution.sideIfKnown(speech.speakers().get(0).side())
                : VictimAttribution.UNKNOWN;
    }

    // "24 Malian deaths", "the Malian death toll was 24", "ISGS suffered 40 killed", "12 soldiers were killed and 30
    // wounded"
    private VictimAttribution unnamed(Loss loss, @Nullable CandidateClaim previous) {
        People people = loss.headcount().people();
        if (!people.words().isEmpty() && people.kind() == People.Kind.UNNAMED) {
            return sentence.words(people.words()).equals("civilian")
                    ? VictimAttribution.victims(Victims.CIVILIANS)
                    : VictimAttribution.sideIfKnown(
                            names.in(sentence, people.words()).only());
        }
        VictimAttribution toll = ofToll(loss, end(previous));
        if (toll != null) {
            return toll;
        }
        int suffers = lastSufferer(loss, end(previous));
        if (suffers >= 0) {
            return ofSubject(suffers);
        }
        return previous == null ? VictimAttribution.UNKNOWN : previous.victims();
    }

    // "the Malian death toll was over thirty", "the death toll of Malian soldiers rose to 43"
    private @Nullable VictimAttribution ofToll(Loss loss, int from) {
        int figure = loss.headcount().words().from();
        TollPhrase toll = TollPhrase.before(sentence, figure, from);
        if (toll == null) {
            return null;
        }
        int start = toll.words().from();
        if (sentence.is(start - 1, "civilian")) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        int name = start;
        while (name > from && start - name < MAX_WORDS_BEFORE_TOLL && isNamePart(name - 1)) {
            name--;
        }
        Named named = names.in(sentence, new TokenRange(name, figure));
        if (!named.areNone()) {
            return VictimAttribution.sideIfKnown(named.only());
        }
        // "the number of dead soldiers was"
        People people = PeopleReader.read(sentence.tokens(), toll.words().to());
        Integer side = ofKind(people, people.words());
        return side == null ? null : VictimAttribution.side(side);
    }

    private boolean isNamePart(int index) {
        return sentence.tokens().get(index).isCapitalised() || sentence.begins(ProseWords.MODIFIER, index);
    }

    // "ISGS suffered 40 casualties"
    private int lastSufferer(Loss loss, int from) {
        int figure = loss.words().from();
        for (int i = figure - 1; i >= Math.max(from, figure - SUFFERER_REACH); i--) {
            if (sentence.begins(ProseWords.SUFFER, i)) {
                return i;
            }
        }
        return -1;
    }

    private VictimAttribution ofSubject(int verb) {
        Subject subject = SubjectReader.read(annotated, verb, sentence.clauseStart(verb));
        if (subject == null) {
            return VictimAttribution.UNKNOWN;
        }
        int first = subject.name().from();
        Named named = names.in(sentence, subject.name());
        People people = PeopleReader.read(sentence.tokens(), sentence.is(first, "the") ? first + 1 : first);
        return VictimAttribution.sideIfKnown(named.areNone() ? ofKind(people, subject.name()) : named.only());
    }
}
