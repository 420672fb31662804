package org.conflictevents.reading.prose.loss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.FigureReader;
import org.conflictevents.reading.language.PhraseTable;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.loss.Loss.Form;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.People;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** Tells what happened to the persons that a sentence counts. */
public final class LossReader {

    private static final int TOLL_REACH = 14;

    /** The forms in which a sentence tells it, in the order in which they are tried. */
    private static final List<BiFunction<AnnotatedSentence, Headcount, @Nullable Loss>> FORMS =
            List.of(TermAmidFigure::read, TermBehindFigure::read, TermBeforeFigure::read, LossReader::ofToll);

    private static final List<BiFunction<AnnotatedSentence, Headcount, @Nullable Loss>> OF_PRISONERS =
            List.of(PrisonersFate::read);

    private LossReader() {}

    /** The loss of each headcount of whom the sentence tells one. */
    public static Map<Headcount, Loss> read(AnnotatedSentence sentence) {
        Map<Headcount, Loss> losses = new HashMap<>();
        Loss previous = null;
        for (Headcount headcount : sentence.headcounts()) {
            Loss loss = read(sentence, headcount, previous);
            previous = loss == null ? previous : loss;
            if (loss != null) {
                losses.put(headcount, loss);
            }
        }
        Map<Headcount, Loss> shared = SharedLosses.share(sentence, losses);
        loseTheirLives(sentence, shared);
        ContrastedLosses.add(sentence, shared);
        shared.replaceAll((headcount, loss) -> bounded(sentence.tokens(), loss));
        return shared;
    }

    // "lost 40 men at most", "40 killed or more"
    private static Loss bounded(List<Token> tokens, Loss loss) {
        PhraseTable.Match<Qualifier> behind =
                FigureReader.qualifierBehind(tokens, loss.words().to());
        if (behind == null) {
            return loss;
        }
        FigurePhrase figure = FigureReader.bounded(loss.headcount().figure(), behind.value());
        return loss.counting(figure).until(behind.next());
    }

    // "lost 27 soldiers, with 33 injured", but not "lost 60 soldiers, of whom 33 were injured"
    private static void loseTheirLives(AnnotatedSentence annotated, Map<Headcount, Loss> losses) {
        for (int i = 1; i < annotated.headcounts().size(); i++) {
            Headcount lost = annotated.headcounts().get(i - 1);
            Loss next = losses.get(annotated.headcounts().get(i));
            boolean beside = next != null
                    && next.type() == CasualtyType.INJURED
                    && next.form() != Form.LISTED
                    && !ProseWords.PART.in(
                            annotated.tokens(), lost.words().to(), next.words().to())
                    && !ProseWords.INCLUDING.in(
                            annotated.tokens(), lost.words().to(), next.words().to());
            losses.computeIfPresent(
                    lost,
                    (same, loss) ->
                            beside && loss.form() == Form.LOST && lost.people().areNamed()
                                    ? loss.as(CasualtyType.KILLED)
                                    : loss);
        }
    }

    private static @Nullable Loss read(AnnotatedSentence sentence, Headcount headcount, @Nullable Loss previous) {
        Loss copula = CopulaReader.read(sentence, headcount, previous);
        return copula != null || headcount.people().kind() == People.Kind.THINGS
                ? copula
                : (PrisonersFate.isTold(sentence, headcount) ? OF_PRISONERS : FORMS)
                        .stream()
                                .map(form -> form.apply(sentence, headcount))
                                .filter(Objects::nonNull)
                                .filter(loss -> loss.isOfItsPeople()
                                        || loss.isOfThePeopleOf(previous)
                                        || sentence.sentence().begins(ProseWords.DISPLACED, loss.term()))
                                .filter(loss -> !headcount.isSize(sentence.sentence())
                                        || !areOfThings(
                                                sentence.sentence(),
                                                loss.words().to()))
                                .findFirst()
                                .orElse(null);
    }

    // "the losses of ships were 12", "heavy losses in equipment"
    private static boolean areOfThings(Sentence sentence, int of) {
        return (sentence.is(of, "of") || sentence.is(of, "in"))
                && TermBeforeFigure.MATERIEL.beginsAt(sentence.tokens(), of + 1);
    }

    // "the death toll was 24", "bringing the death toll to 43", "put the number of dead at 40 soldiers"
    private static @Nullable Loss ofToll(AnnotatedSentence annotated, Headcount headcount) {
        Sentence sentence = annotated.sentence();
        int first = headcount.words().from();
        int link = first - 1;
        while (sentence.is(link, "the") || sentence.begins(ProseWords.ONLY, link)) {
            link--;
        }
        int from = Math.max(annotated.endOfHeadcountBefore(first), first - TOLL_REACH);
        boolean linked = sentence.begins(ProseWords.LINK, link) || sentence.begins(ProseWords.LINK, first);
        // "French losses: 1,844"
        boolean headed = sentence.is(link, ":");
        TollPhrase toll = TollPhrase.before(sentence, headed ? link : first, from);
        // "French losses 1,844"
        boolean beside =
                toll != null && toll.words().to() == first && headcount.people().kind() == People.Kind.UNNAMED;
        if (toll == null
                || !headed && !linked && !beside
                || areOfThings(sentence, toll.words().to())) {
            return null;
        }
        int start = toll.words().from();
        return new Loss(
                headcount, toll.type(), new TokenRange(start, headcount.words().to()), Form.TOLL, start);
    }
}
