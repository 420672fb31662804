package org.conflictevents.reading.prose.victims;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** Tells whose men they are who are called somebody's own: "14 of its soldiers", "40 of their men". */
record OwnMen(SidePhrases sides, SameVictims same, ActingSide acting, VerbSubject subjects) {

    // "the army said that 14 of its soldiers were killed"
    VictimAttribution ofSpeaker(Loss loss, @Nullable ReportedSpeech speech, @Nullable CandidateClaim previous) {
        if (speech == null) {
            return ofOwners(loss, previous);
        }
        int first = loss.words().from();
        // "told AFP that 14 of his men"
        int that =
                sentence().is(first - 1, "that") ? first : speech.attribution().to();
        TokenRange between = new TokenRange(Math.min(that, first), first);
        // "claimed to have killed 21 rebels for nine of its own soldiers killed"
        return OwnToll.isOwn(sentence(), loss)
                        || names().in(sentence(), between).areNone()
                ? VictimAttribution.sideIfKnown(speech.onlySide())
                : VictimAttribution.UNKNOWN;
    }

    private VictimAttribution ofOwners(Loss loss, @Nullable CandidateClaim previous) {
        Integer owner = OwnToll.owner(sides, loss, null);
        if (owner != null) {
            return VictimAttribution.side(owner);
        }
        // "took 300 prisoners while losing 40 of their men"
        VictimAttribution lost = loss.form() == Loss.Form.LOST ? acting.victims(loss) : null;
        if (lost != null) {
            return lost;
        }
        if (previous != null) {
            // "ISGS suffered 17 deaths, and 100 of its fighters were captured"
            return same.as(previous, loss, null);
        }
        // "the army buried 24 of its soldiers", "ISGS fled; 12 of its fighters were killed"
        int first = loss.words().from();
        boolean active = loss.form() == Loss.Form.VERB_BEFORE && loss.type() != CasualtyType.CAPTURED
                || loss.form() == Loss.Form.LOST;
        boolean begins = first == sentence().clauseStart(first)
                && names().in(sentence(), new TokenRange(0, first)).sides().size() < 2;
        Integer side = begins ? sides.meant(first) : sides.joined(first);
        return side == null && active ? subjects.loser(loss.term(), loss, null) : VictimAttribution.sideIfKnown(side);
    }

    private Sentence sentence() {
        return sides.sentence();
    }

    private NamedSides names() {
        return sides.names();
    }
}
