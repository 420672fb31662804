package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.Section;
import org.conflictevents.article.Span;
import org.conflictevents.reading.language.NumberReader;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.language.Unread;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.loss.LossReader;
import org.conflictevents.reading.prose.loss.UnnumberedPersons;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.Quote;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.victims.BareFigure;
import org.conflictevents.reading.prose.victims.EventTolls;
import org.conflictevents.reading.prose.victims.VictimAttributionReader;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads the casualty figures of one sentence. Of each it is decided what happened, who says so and when, whose casualties
 * they are, and at last whether a rule speaks against its being a claim about the battle.
 */
final class SentenceReader {

    private final Article article;
    private final Section section;
    private final SectionKind kind;
    private final AnnotatedSentence annotated;
    private final Sentence sentence;
    private final BattleContext battle;
    private final VictimAttributionReader victims;
    private final SpeakerRules speakers;
    private final TotalWords totals;
    private final List<DoubtRule> rules;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<ClaimReading> inPassing = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * @param victims reads whose casualties the sentence counts
     * @param speeches of the sentence
     * @param before what its paragraph has told before it
     */
    SentenceReader(
            BattleContext battle,
            Section section,
            VictimAttributionReader victims,
            List<ReportedSpeech> speeches,
            ParagraphSoFar before) {
        this.article = battle.article();
        this.section = section;
        this.victims = victims;
        this.annotated = victims.annotated();
        this.sentence = annotated.sentence();
        this.battle = battle;
        this.speakers = new SpeakerRules(annotated, speeches);
        this.kind = battle.kindOf(section, sentence, before);
        this.totals = new TotalWords(battle, kind, annotated);
        this.rules = List.of(
                this::number,
                claim -> claim.victims().doubt(),
                speakers,
                this::saidBefore,
                claim -> kind == SectionKind.ASIDE ? Doubt.OTHER_SECTION : null,
                new WordRules(battle, annotated, before, totals),
                new IncidentRules(battle, kind, annotated, totals),
                new TimeRules(kind, annotated, totals),
                new SectionRules(battle, kind, annotated, totals));
    }

    /**
     * @param earlier what the prose before it claims
     */
    SentenceReading read(List<ClaimReading> earlier) {
        Map<Headcount, Loss> losses = LossReader.read(annotated);
        List<CandidateClaim> candidates = new ArrayList<>();
        CandidateClaim previous = null;
        for (Headcount headcount : annotated.headcounts()) {
            Loss loss = losses.get(headcount);
            if (loss == null) {
                noticeUnread(headcount);
                continue;
            }
            CandidateClaim candidate = candidate(loss, previous, earlier);
            previous = Shares.isListed(sentence, candidate) ? previous : candidate;
            candidates.addAll(ofSides(candidate));
        }
        InfoboxAgreement infobox = new InfoboxAgreement(battle.infobox(), kind, sentence, candidates);
        Verdicts verdicts = Verdicts.on(candidates, rules, infobox, totals, sentence);
        verdicts.refused().forEach((candidate, doubt) -> refuse(candidate, doubt, earlier));
        verdicts.accepted().forEach(candidate -> addClaim(candidate, verdicts));
        UnnumberedPersons.in(annotated, losses.values())
                .forEach(words -> notice(words, namesNumber(words) ? Doubt.NOT_COUNTED : Doubt.NO_NUMBER));
        // the claims of each of two sides are refused for the same words
        return new SentenceReading(
                kind, claims, inPassing, notices.stream().distinct().toList());
    }

    private void noticeUnread(Headcount headcount) {
        Doubt doubt = UnreadFigures.doubt(sentence, headcount);
        if (doubt != null) {
            notice(headcount.words(), doubt);
        }
    }

    private void refuse(CandidateClaim candidate, Doubt doubt, List<ClaimReading> earlier) {
        if (doubt == Doubt.FOUND_AGAIN && FoundAgain.areAll(candidate, earlier)) {
            claims.add(claim(candidate, FoundAgain.none(sentence, candidate.loss()), null));
        } else {
            notice(candidate.loss().words(), doubt);
        }
    }

    private void addClaim(CandidateClaim candidate, Verdicts verdicts) {
        TokenRange words = candidate.loss().words();
        CandidateClaim whole = Shares.wholeOf(sentence, candidate);
        Part part = new Parts(annotated, battle).of(candidate, verdicts);
        boolean some = whole != null && !verdicts.accepted().contains(whole)
                || part == null && candidate.isOfSumBefore(sentence);
        if (some && !battle.infobox().gives(candidate)) {
            notice(words, Doubt.SOME_OF_THEM);
            return;
        }
        Figure figure = candidate.loss().headcount().figure().figure(sentence.words(words));
        ClaimReading claim = claim(candidate, figure, part);
        boolean share = whole != null && whole.victims().equals(candidate.victims());
        ClaimReading told = share || isSurpassed(candidate) ? claim.asShare() : claim;
        claims.add(told);
        if (isToldInPassing(candidate)) {
            inPassing.add(told);
        }
    }

    private boolean isToldInPassing(CandidateClaim claim) {
        return kind == SectionKind.COURSE
                && claim.claimedOn() == null
                && !totals.areSummed(claim.loss())
                && !battle.infobox().gives(claim);
    }

    // "each side lost 1,200 men"
    private List<CandidateClaim> ofSides(CandidateClaim claim) {
        return claim.victims().equals(VictimAttribution.EACH)
                ? Stream.of(1, 2).map(claim::of).toList()
                : List.of(claim);
    }

    // "By 11 June, 79 had been killed", where the infobox has 1,600 in the end
    private boolean isSurpassed(CandidateClaim claim) {
        return claim.claimedOn() == null
                && claim.speakers().isEmpty()
                && totals.areUntilThen(claim.loss())
                && battle.infobox()
                        .isFarAbove(claim.subject(), claim.loss().headcount().figure(), 1);
    }

    private CandidateClaim candidate(Loss loss, @Nullable CandidateClaim previous, List<ClaimReading> earlier) {
        ReportedSpeech speech = speakers.speechOf(loss);
        LocalDate day = speech == null ? new ClauseDays(annotated).establishedOn(loss) : speech.day();
        int line = article.line(sentence.tokens().get(0).start());
        VictimAttribution whose = new EventTolls(sentence, battle.names()).ofEach(loss)
                ? VictimAttribution.EACH
                : new BareFigure(sentence, battle.names(), section.heading(), earlier, line, victims.topicBefore())
                        .orElse(victims.read(loss, speech, previous), loss, speech, previous);
        VictimAttribution certain = battle.infobox().whose(whose, loss);
        return new CandidateClaim(battle.infobox().lost(loss, certain), certain, speech, day, previous);
    }

    // "all were killed", "many were wounded"
    private @Nullable Doubt number(CandidateClaim claim) {
        Headcount headcount = claim.loss().headcount();
        Unread unread = headcount.figure().unread();
        if (unread != null) {
            return unread == Unread.BEYOND_ANY_POPULATION ? Doubt.BEYOND_ANY_POPULATION : Doubt.NO_WHOLE_NUMBER;
        }
        if (headcount.figure().isVague()
                && !headcount.isAmount(sentence)
                && !isSizeAlone(claim)
                && !claim.isManyBesideNumber(sentence)) {
            return Doubt.NO_NUMBER;
        }
        return headcount.isLeftOut(sentence) ? Doubt.LEFT_OUT : headcount.isChange(sentence) ? Doubt.CHANGED : null;
    }

    // "suffered heavy casualties", but not "heavy casualties, including 40 killed", nor what others call a lie
    private boolean isSizeAlone(CandidateClaim size) {
        return size.speech() == null
                && size.loss().headcount().isSize(sentence)
                && annotated.headcounts().stream()
                        .allMatch(headcount -> headcount.figure().isVague());
    }

    private @Nullable Doubt saidBefore(CandidateClaim claim) {
        LocalDate start = annotated.context().start();
        LocalDate day = claim.claimedOn();
        return day != null && start != null && day.isBefore(start) ? Doubt.SAID_BEFORE : null;
    }

    private ClaimReading claim(CandidateClaim candidate, Figure figure, @Nullable Part part) {
        Loss loss = candidate.loss();
        Span quote = Quote.of(sentence, loss.words().to(), candidate.speech());
        return new ClaimReading(
                candidate.subject(),
                part,
                figure,
                candidate.claimedOn(),
                candidate.speakers(),
                Origin.PROSE,
                article.codePoint(sentence.tokens().get(0).start()),
                false,
                quote.of(article.text()),
                section.heading(),
                article.codePoint(quote.start()),
                article.codePoint(quote.end()),
                article.line(quote.start()),
                new ClauseDays(annotated).isLaterThatDay(candidate));
    }

    // "two truck drivers died", "20-odd fighters died"
    private boolean namesNumber(TokenRange words) {
        return IntStream.range(words.from(), words.to()).anyMatch(i -> NumberReader.at(annotated.tokens(), i) != null);
    }

    private void notice(TokenRange words, Doubt doubt) {
        int line = article.line(annotated.tokens().get(words.from()).start());
        notices.add(new Notice(line, sentence.words(words), doubt.reason()));
    }
}
