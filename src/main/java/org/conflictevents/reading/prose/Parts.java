package org.conflictevents.reading.prose;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.party.PartyName;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Subject;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.conflictevents.reading.prose.victims.NamedSides;
import org.conflictevents.reading.prose.victims.NamedSides.Named;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Finds the part of a side that a figure counts: one of a list, an ally that the infobox counts apart, or a unit. */
record Parts(AnnotatedSentence annotated, BattleContext battle) {

    private static final int REACH = 5;

    /** Null where it counts the whole side. */
    @Nullable
    Part of(CandidateClaim claim, Verdicts verdicts) {
        Part part = listed(claim, verdicts);
        // "the brigade had 537 casualties, of whom 140 were killed"
        CandidateClaim whole = Shares.wholeOf(sentence(), claim);
        part = part == null && claim.victims().side() != null ? unitOf(whole == null ? claim : whole) : part;
        return part == null ? counted(claim) : part;
    }

    // "The 2nd Division lost 11 killed, 29 wounded and 8 prisoners"
    private @Nullable Part unitOf(CandidateClaim claim) {
        CandidateClaim previous = claim.previous();
        Part unit = unit(claim);
        return unit == null && previous != null && goesOnFrom(previous, claim) ? unitOf(previous) : unit;
    }

    private boolean goesOnFrom(CandidateClaim previous, CandidateClaim claim) {
        TokenRange before = previous.loss().words();
        int figure = claim.loss().words().from();
        TokenRange between = new TokenRange(Math.min(before.to(), figure), figure);
        return claim.goesOnFrom(previous)
                && claim.loss().form() != Loss.Form.CONTRAST
                && sentence().clauseStart(figure) == sentence().clauseStart(before.from())
                && battle.names().in(sentence(), between).parties().isEmpty();
    }

    private @Nullable Part counted(CandidateClaim claim) {
        return claim.victims().victims() == Victims.CIVILIANS
                ? civilians(claim)
                : battle.contingents().named(sentence(), battle.names(), claim);
    }

    // "85 Armenian civilians" of a war of Armenia and Azerbaijan are not all
    private @Nullable Part civilians(CandidateClaim claim) {
        NamedSides names = battle.names();
        TokenRange words = claim.loss().headcount().people().words();
        boolean ofOneState =
                names.opponents().areStates() && names.in(sentence(), words).only() != null;
        return ofOneState ? new Part(sentence().words(words), true) : null;
    }

    // "24 soldiers and 3 policemen were killed"; where others of the list were refused, they do not make the whole
    private @Nullable Part listed(CandidateClaim claim, Verdicts verdicts) {
        String group = group(claim);
        boolean listed = verdicts.accepted().stream()
                .filter(other -> other != claim && areListed(claim, other))
                .anyMatch(other -> !group(other).equals(group));
        boolean whole = verdicts.refused().keySet().stream()
                .noneMatch(other -> other.loss().term() == claim.loss().term());
        return listed ? new Part(group, whole) : null;
    }

    private boolean areListed(CandidateClaim one, CandidateClaim other) {
        boolean named = one.loss().headcount().people().areNamed()
                && other.loss().headcount().people().areNamed();
        boolean listed = named && one.loss().term() == other.loss().term() || dieLater(one) != dieLater(other);
        return listed && one.subject().equals(other.subject()) && Objects.equals(one.speech(), other.speech());
    }

    // "seven killed and five died of wounds"
    boolean dieLater(CandidateClaim claim) {
        return sentence().begins(ProseWords.DIE_LATER, claim.loss().term());
    }

    private String group(CandidateClaim claim) {
        People people = claim.loss().headcount().people();
        int term = claim.loss().term();
        int end = Math.max(claim.loss().words().to(), ProseWords.DIE_LATER.skip(annotated.tokens(), term));
        return sentence().words(people.areNamed() ? people.words() : new TokenRange(Math.min(term, end), end));
    }

    /**
     * The unit that bears a loss: "the Soviet 5th Division lost 1,200 men"; null where it is a party, or the
     * enemy's.
     */
    @Nullable
    Part unit(CandidateClaim claim) {
        Loss loss = claim.loss();
        int before = Math.min(loss.term(), loss.words().from());
        // "the French lost 3,000; the 9th Division 1,145"
        TokenRange near = loss.form() == Loss.Form.CONTRAST
                ? loss.words().until(loss.headcount().words().from())
                : new TokenRange(Math.max(sentence().clauseStart(before), before - REACH), before);
        Integer side = claim.victims().side();
        // "522 soldiers of the Gloucestershire Regiment"
        Part soldiers = loss.form() == Loss.Form.TOLL
                ? ofLosses(loss, side)
                : unit(ofWhom(loss.headcount().people().words()), side);
        Part unit = soldiers == null ? unit(near, side) : soldiers;
        // "The vanguard, under Hay, was ambushed and lost 60 men"
        boolean suffers = loss.form() == Loss.Form.LOST || loss.form() == Loss.Form.NOUN_BEFORE;
        Subject subject = unit == null && suffers ? SubjectReader.leading(annotated, before) : null;
        return subject == null
                ? unit
                : unit(subject.name().until(Math.min(before, subject.name().to() + 2)), side);
    }

    // "the loss of the 9th Division at 1,145"; "the brigade" may be all who fought
    private @Nullable Part ofLosses(Loss loss, @Nullable Integer side) {
        int figure = Math.max(loss.words().from(), loss.headcount().words().from());
        Part unit = unit(ofWhom(loss.words().until(figure)), side);
        return unit == null || !unit.group().contains(" ") ? null : unit;
    }

    // "[522 soldiers of] the Gloucestershire Regiment", "[700 personnel from] the Guards Division"
    private TokenRange ofWhom(TokenRange people) {
        int of = Math.min(
                sentence().next("of", people.from(), people.to()), sentence().next("from", people.from(), people.to()));
        return new TokenRange(Math.min(of + 1, people.to()), people.to());
    }

    private @Nullable Part unit(TokenRange words, @Nullable Integer side) {
        Sentence sentence = sentence();
        for (int i = words.to() - 1; i >= words.from(); i--) {
            int next = ProseWords.UNIT.skip(sentence.tokens(), i);
            if (next > i) {
                int start = nameStart(i);
                TokenRange unit = new TokenRange(sentence.begins(ProseWords.ARTICLE, start) ? start + 1 : start, next);
                Named named = battle.names().in(sentence, unit);
                boolean enemy = named.only() != null && !named.only().equals(side);
                boolean party = named.parties().stream().map(Party::name).anyMatch(name -> isCalled(name, unit));
                return party || enemy ? null : new Part(sentence.words(unit), true);
            }
            boolean told = sentence.is(i, ",") && sentence.begins(ProseWords.WHO, i + 1);
            if (sentence.tokens().get(i).isSign() && !told || sentence.begins(ProseWords.VERB, i)) {
                return null;
            }
        }
        return null;
    }

    // "the Company", "the Quds Brigade", "the Baqir Brigade" of Liwa al-Baqir, but not "the 11th Indian Brigade", nor
    // "the XV Brigade" of the International Brigades
    private boolean isCalled(String party, TokenRange unit) {
        String name = party.toLowerCase(Locale.ROOT);
        String noun = annotated.tokens().get(unit.to() - 1).lower();
        boolean shared = unit.size() == 1
                || IntStream.range(unit.from(), unit.to() - 1)
                        .mapToObj(annotated.tokens()::get)
                        .anyMatch(word -> word.isCapitalised() && name.contains(word.lower()));
        return shared && (name.contains(noun) || PartyName.of(party).mentioned().isEmpty());
    }

    private Sentence sentence() {
        return annotated.sentence();
    }

    private int nameStart(int unit) {
        return Math.max(
                sentence().nameStart(unit), Sentence.last(i -> sentence().is(i, "and"), 0, unit) + 1);
    }
}
