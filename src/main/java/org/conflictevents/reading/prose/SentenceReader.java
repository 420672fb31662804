package org.conflictevents.reading.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.Section;
import org.conflictevents.article.Span;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.LossReader;
import org.conflictevents.reading.prose.sentence.OutcomeTerm;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.SpeechVerbs;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Origin;
import org.jspecify.annotations.Nullable;

/** Reads the casualty figures of one sentence into claims, and those of which something is uncertain into notices. */
final class SentenceReader {

    private static final int NEAR = 10;

    private final Article article;
    private final DayContext context;
    private final AnnotatedSentence told;
    private final Sentence sentence;
    private final List<ReportedSpeech> speeches;
    private final BattleScope scope;
    private final VictimAttributionReader whose;
    private final ScopeTime time;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * @param speeches of this sentence
     */
    SentenceReader(BattleContext setting, AnnotatedSentence told, List<ReportedSpeech> speeches, SectionKind section) {
        this.article = setting.article();
        this.context = told.context();
        this.told = told;
        this.sentence = told.sentence();
        this.speeches = speeches;
        this.scope = new BattleScope(setting, told, section);
        this.whose = new VictimAttributionReader(told, setting.names());
        this.time = new ScopeTime(told);
    }

    ProseReading read(Section section) {
        List<@Nullable Loss> losses = new LossReader(told).losses();
        List<Loss> others = new ArrayList<>();
        VictimAttribution before = null;
        for (int i = 0; i < losses.size(); i++) {
            Loss loss = losses.get(i);
            if (loss == null) {
                noticeUnread(told.headcounts().get(i));
                continue;
            }
            ReportedSpeech speech = speechOf(loss);
            int beforeEnd = others.isEmpty() ? 0 : others.get(others.size() - 1).to();
            before = whose.of(loss, before, beforeEnd, speech);
            read(section, loss, before, others);
            others.add(loss);
        }
        return new ProseReading(claims, notices);
    }

    private void read(Section section, Loss loss, VictimAttribution victims, List<Loss> others) {
        ReportedSpeech speech = speechOf(loss);
        LocalDate day = speech == null ? time.establishedOn(loss) : speech.day();
        String doubt = doubt(loss, victims, speech, day);
        doubt = doubt == null ? scope.doubt(loss, victims, speech, others) : doubt;
        if (doubt == null) {
            claims.add(claim(section, loss, victims, day));
        } else {
            notice(loss.from(), loss.to(), doubt);
        }
    }

    private @Nullable ReportedSpeech speechOf(Loss loss) {
        ReportedSpeech found = null;
        for (ReportedSpeech speech : speeches) {
            boolean nearer = found == null || found.isBehind() || !speech.isBehind();
            found = speech.covers(loss.headcount().first()) && nearer ? speech : found;
        }
        return found;
    }

    private @Nullable String doubt(
            Loss loss, VictimAttribution victims, @Nullable ReportedSpeech speech, @Nullable LocalDate day) {
        if (loss.headcount().figure().beyond()) {
            return "more than any population";
        }
        if (loss.headcount().isVague() && !loss.headcount().isAmount(sentence)) {
            return "names no number";
        }
        if (victims.doubt() != null) {
            return victims.doubt();
        }
        if (speech == null ? isSaidByUnknown(loss) || followsSpeech(loss) : !speech.understood()) {
            return "who says so was not understood";
        }
        if (day != null && context.start() != null && day.isBefore(context.start())) {
            return "said before the battle";
        }
        return null;
    }

    // "reports emerged that", but not "it was reported that", which names nobody
    private boolean isSaidByUnknown(Loss loss) {
        SpeechVerbs verbs = new SpeechVerbs(told);
        for (int i = sentence.clauseStart(loss.from()); i < loss.from(); i++) {
            if (sentence.is(i, "that")) {
                boolean passive = i > 0 && ProseWords.VERB.beginAt(told.tokens(), i - 1) && verbs.isPassive(i - 1);
                return !passive;
            }
        }
        return false;
    }

    // "the army said that 12 were killed, but locals buried 30 dead"
    private boolean followsSpeech(Loss loss) {
        return speeches.stream().anyMatch(speech -> speech.words() < loss.from());
    }

    private ClaimReading claim(Section section, Loss loss, VictimAttribution victims, @Nullable LocalDate day) {
        ReportedSpeech speech = speechOf(loss);
        Span quote = Quote.of(sentence, loss, speech);
        return new ClaimReading(
                new CasualtySubject(victims.side(), victims.victims(), loss.type()),
                loss.headcount().figure().figure(sentence.words(loss.from(), loss.to())),
                day,
                speech == null ? List.of() : speech.speakers(),
                Origin.PROSE,
                false,
                quote.of(article.text()),
                section.heading(),
                article.codePoint(quote.start()),
                article.codePoint(quote.end()),
                article.line(quote.start()));
    }

    /** Persons counted near words for a loss that were not joined with them. */
    private void noticeUnread(Headcount headcount) {
        int from = Math.max(sentence.clauseStart(headcount.first()), headcount.first() - NEAR);
        int to = Math.min(sentence.clauseEnd(headcount.next()), headcount.next() + NEAR);
        boolean near = headcount.people().areNamed() && tellsOfLoss(from, to);
        if (near && !headcount.isVague()) {
            notice(headcount.first(), headcount.next(), "what happened to those counted was not understood");
        }
    }

    private boolean tellsOfLoss(int from, int to) {
        for (int i = from; i < to; i++) {
            OutcomeTerm fate = OutcomeTerm.at(told.tokens(), i);
            if (fate != null && fate.role() != OutcomeTerm.Role.LOSE) {
                return true;
            }
        }
        return false;
    }

    private void notice(int from, int to, String reason) {
        int line = article.line(told.tokens().get(from).start());
        notices.add(new Notice(line, sentence.words(from, to), reason));
    }
}
