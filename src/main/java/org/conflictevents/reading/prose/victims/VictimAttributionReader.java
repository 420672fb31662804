package org.conflictevents.reading.prose.victims;

import java.util.List;
import java.util.Objects;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.RankList;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.Topic;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Tells whose casualties a figure of a sentence counts, where that is certain. */
public final class VictimAttributionReader {

    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final NamedSides names;
    private final SideOfKind sideOfKind;
    private final SameVictims same;
    private final VictimPhrases phrases;
    private final EventTolls tolls;
    private final SidePhrases sides;
    private final ActingSide acting;
    private final ClauseVictims clause;
    private final OwnMen ownMen;

    /**
     * @param topic the side that the sentence before is about; null where it is about none
     */
    public VictimAttributionReader(AnnotatedSentence annotated, NamedSides names, @Nullable Topic topic) {
        this.annotated = annotated;
        this.sentence = annotated.sentence();
        this.names = names;
        this.sideOfKind = new SideOfKind(sentence, names);
        this.same = new SameVictims(sentence, names);
        this.phrases = new VictimPhrases(sentence, names);
        this.tolls = new EventTolls(sentence, names);
        this.sides = new SidePhrases(sentence, names, topic);
        this.acting = new ActingSide(sides);
        VerbSubject subjects = new VerbSubject(sides);
        NamedTolls namedTolls = new NamedTolls(sentence, names);
        this.clause = new ClauseVictims(annotated, phrases, namedTolls, tolls, sides, acting, subjects);
        this.ownMen = new OwnMen(sides, same, acting, subjects);
    }

    public AnnotatedSentence annotated() {
        return annotated;
    }

    /**
     * The side that the sentence is about: "they" of the next one are its.
     *
     * @param told what the sentence claims
     */
    public @Nullable Topic topic(List<ClaimReading> told) {
        List<Integer> counted =
                told.stream().map(claim -> claim.subject().side()).distinct().toList();
        Topic begun = sides.beginning();
        Integer side = counted.size() == 1 ? counted.get(0) : null;
        return side != null && (begun == null || begun.side() == side) ? new Topic(side, true) : begun;
    }

    /** The side that the sentence before is about; null where it is about none. */
    public @Nullable Topic topicBefore() {
        return sides.topic();
    }

    /**
     * Those whose casualties a figure counts, by the words of the sentence.
     *
     * @param speech who says so; null for the narrator
     * @param previous the figure before in the same sentence; null for the first
     */
    public VictimAttribution read(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        People people = loss.headcount().people();
        return switch (people.kind()) {
            case CIVILIANS -> VictimAttribution.victims(Victims.CIVILIANS);
            case ANYBODY -> people.own() ? ownMen.ofSpeaker(loss, speech, previous) : anybody(loss, speech, previous);
            case PART -> {
                Headcount men = RankList.men(annotated, loss);
                yield men == null ? same.orSome(loss, previous) : ranked(loss, men, speech, previous);
            }
            case THINGS -> VictimAttribution.UNKNOWN;
            case UNNAMED, OTHERS -> unnamed(loss, speech, previous);
            case SOLDIERS, IRREGULARS, FIGHTERS ->
                people.own() ? ownMen.ofSpeaker(loss, speech, previous) : listed(loss, speech, previous);
        };
    }

    // "16 officers and 300 men of the Malian army", "a captain and four Malian soldiers"
    private VictimAttribution ranked(
            Loss loss, Headcount men, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        VictimAttribution officers = listed(loss, speech, previous);
        boolean ranked = ProseWords.OFFICER.in(
                sentence.tokens(),
                loss.words().from(),
                loss.headcount().people().words().to());
        return officers.doubt() == null || men.people().own() || !ranked
                ? officers
                : read(new Loss(men, loss.type(), men.words(), loss.form(), loss.term()), speech, previous);
    }

    private VictimAttribution listed(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        // "247 dead, among them 225 rebels and 22 soldiers"
        int from = Math.max(
                end(previous), annotated.endOfHeadcountBefore(loss.words().from()));
        return same.orListed(fighters(loss, speech, from), loss, speech, previous);
    }

    // "41 people", "270 people on the government side"
    private VictimAttribution anybody(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        if (tolls.ofEverybody(loss)) {
            return VictimAttribution.victims(Victims.ALL);
        }
        TokenRange people = loss.headcount().people().words();
        // "the rebels' losses amounted to 40 people", "he lost 1,500 people"
        boolean somebodys = loss.form() == Loss.Form.LOST || loss.form() == Loss.Form.TOLL;
        VictimAttribution told = somebodys ? clause.told(loss, speech, end(previous)) : null;
        if (told != null || loss.form() == Loss.Form.LOST) {
            return VictimAttribution.orUnknown(told);
        }
        Integer payer = new PaidLosses(sides).side(loss);
        // "270 people died on the government side", "were killed among the rebels"
        int end = loss.words().to();
        VictimAttribution on = sentence.is(end, "on") || sentence.is(end, "among") ? phrases.behind(end) : null;
        VictimAttribution behind = payer != null
                ? VictimAttribution.side(payer)
                : on != null && on.side() != null ? on : phrases.behind(people.to());
        if (behind == null && ProseWords.OF_CIVILIANS.beginAt(sentence.tokens(), sentence.clauseStart(people.from()))) {
            return VictimAttribution.victims(Victims.CIVILIANS);
        }
        return behind == null && names.in(sentence, people).areNone()
                ? VictimAttribution.victims(Victims.UNKNOWN)
                : VictimAttribution.orUnknown(behind);
    }

    private static int end(@Nullable CandidateClaim previous) {
        return previous == null ? 0 : previous.loss().words().to();
    }

    // "Malian soldiers", "soldiers", "ISGS lost 12 men"
    private VictimAttribution fighters(Loss loss, @Nullable ReportedSpeech speech, int from) {
        People people = loss.headcount().people();
        Named named = names.in(sentence, people.words());
        // "300 fighters of both sides"
        if (ProseWords.EVERYBODY.beginAt(sentence.tokens(), people.words().to() + 1)) {
            return VictimAttribution.victims(Victims.ALL);
        }
        if (named.areNone()) {
            // "Viet Cong casualties were 18 soldiers killed"
            VictimAttribution toll = clause.namedTolls().of(loss, from);
            Integer side = sideOfKind.of(people, people.words());
            side = toll == null || toll.side() == null ? side : toll.side();
            // but not of "the Mexican forces lost 20 soldiers", "on the army's side, 20 fighters died"
            boolean weak = loss.form() == Loss.Form.LOST
                    || sentence.begins(ProseWords.REBEL_FIGHTERS, people.words().to() - 1);
            // "on the Zubrowkan side, 20 soldiers died"
            VictimAttribution told =
                    side == null || weak ? clause.told(loss, speech, from) : clause.suffered(loss, speech, from);
            if (side != null && told == null) {
                Integer medics = OwnToll.ofMedics(sentence, speech);
                TokenRange counted =
                        sentence.until(ProseWords.INCLUDING, loss.words().to(), new TokenRange(0, sentence.size()));
                return medics == null && names.areOfStrangers(sentence, counted)
                        ? VictimAttribution.doubtful(Doubt.PARTY_OF_NO_SIDE)
                        : VictimAttribution.side(medics == null ? side : medics);
            }
            if (speech == null || told != null && told.doubt() == null) {
                return VictimAttribution.orUnknown(told);
            }
            // "the army reported losing 24 men", "the ministry confirmed the deaths of 24 servicemen"
            VictimAttribution own = loss.form() != Loss.Form.LOST
                    ? OwnToll.of(sentence, names, loss, speech)
                    : !speech.isNamedBehind()
                                    && loss.term() <= speech.attribution().to()
                            ? ownMen.ofSpeaker(loss, speech, null)
                            : null;
            return own == null ? VictimAttribution.orUnknown(told) : own;
        }
        Integer side = named.only();
        side = side == null && named.sides().isEmpty() ? acting.enemies(loss, speech) : side;
        return side == null || sideOfKind.isNot(side, people.words())
                ? VictimAttribution.doubtful(Doubt.PARTY_OF_NO_SIDE)
                : VictimAttribution.side(side);
    }

    // "killing 2 and wounding 7 Israeli soldiers"
    private @Nullable VictimAttribution withNext(Loss loss, @Nullable ReportedSpeech speech) {
        int and = loss.words().to();
        return annotated.headcounts().stream()
                .filter(next -> loss.form() == Loss.Form.VERB_BEFORE
                        && sentence.is(and, "and")
                        && next.words().from() == and + 2
                        && next.people().areNamed())
                .findFirst()
                .map(next -> read(new Loss(next, loss.type(), next.words(), loss.form(), and + 1), speech, null))
                .orElse(null);
    }

    // "24 Malian deaths", "24 dead on the Malian side", "ISGS suffered 40 killed"; but "57 total deaths" are nobody's
    private VictimAttribution unnamed(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        People people = loss.headcount().people();
        TokenRange words = people.words();
        Named named = names.in(sentence, words);
        // "57 total deaths", "57 military deaths" of a state's
        boolean military = sentence.is(words.from(), "military") || sentence.is(words.from(), "army");
        boolean whole = named.areNone() && sentence.begins(ProseWords.WHOLE, words.from())
                || named.sides().isEmpty() && words.size() == 1 && military;
        if (!words.isEmpty() && people.kind() == People.Kind.UNNAMED && !whole) {
            return VictimAttribution.sideIfKnown(named.only() == null ? acting.enemies(loss, speech) : named.only());
        }
        // "inflicted 2,600 American casualties, with 700 losses of their own"
        VictimAttribution found =
                OwnToll.isOwn(sentence, loss) ? OwnToll.of(sentence, names, loss, speech) : withNext(loss, speech);
        found = found == null ? clause.told(loss, speech, end(previous)) : found;
        // of others than the figure before
        if (found == null && loss.form() == Loss.Form.CONTRAST) {
            return VictimAttribution.UNKNOWN;
        }
        found = found == null ? phrases.behindList(loss.words().to()) : found;
        if (found == null && tolls.areMixed(loss)) {
            return VictimAttribution.victims(Victims.UNKNOWN);
        }
        // "Mali reported no casualties, while Niger reported five dead"
        boolean sameVoice = previous != null && Objects.equals(previous.speech(), speech);
        found = found == null && !sameVoice ? OwnToll.of(sentence, names, loss, speech) : found;
        if (found == null && previous != null) {
            return same.as(previous, loss, speech);
        }
        return found == null && tolls.areOfTheEvent(loss)
                ? VictimAttribution.victims(Victims.UNKNOWN)
                : VictimAttribution.orUnknown(found);
    }
}
