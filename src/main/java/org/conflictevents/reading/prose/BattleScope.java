package org.conflictevents.reading.prose;

import java.util.List;
import org.conflictevents.reading.language.FigurePhrase;
import org.conflictevents.reading.language.Token;
import org.conflictevents.reading.language.Tokenizer;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.DayContext;
import org.conflictevents.reading.prose.sentence.Loss;
import org.conflictevents.reading.prose.sentence.ProseWords;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a figure is about the whole of the battle. In doubt it is not: a claim that is missing is in the load
 * report, a claim about something else would be wrong.
 */
final class BattleScope {

    private static final int THREE_WEEKS = 21;
    private static final int WEEK = 7;
    private static final int SHORT = 3;
    private static final int VERY_SHORT = 2;

    private final BattleContext setting;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final SectionKind section;
    private final DayContext context;
    private final List<Token> title;
    private final ScopeWords words;
    private final ScopeTime time;

    BattleScope(BattleContext setting, AnnotatedSentence told, SectionKind section) {
        this.setting = setting;
        this.sentence = told.sentence();
        this.tokens = told.tokens();
        this.section = section;
        this.context = told.context();
        this.title = Tokenizer.tokens(setting.article().title() + " " + setting.name());
        this.words = new ScopeWords(told, title, context.lastsAtMost(VERY_SHORT));
        this.time = new ScopeTime(told);
    }

    /**
     * Why the figure may be about something else; null where it is about the whole of the battle.
     *
     * @param speech who says so; null for the narrator
     * @param others the figures before it in the sentence
     */
    @Nullable
    String doubt(Loss loss, VictimAttribution whose, @Nullable ReportedSpeech speech, List<Loss> others) {
        if (section == SectionKind.ASIDE) {
            return "the section is about something else than the battle itself";
        }
        // the lead of a fight of one day tells of nothing but that fight
        boolean incidents = section != SectionKind.LEAD || !context.lastsAtMost(1);
        String doubt = words.doubt(loss, others, incidents);
        doubt = doubt == null ? time.doubt(loss, speech, isTotal(loss)) : doubt;
        return doubt == null ? doubtOfPlace(loss, whose, speech) : doubt;
    }

    private @Nullable String doubtOfPlace(Loss loss, VictimAttribution whose, @Nullable ReportedSpeech speech) {
        boolean attributed = speech != null && !speech.speakers().isEmpty();
        FigurePhrase figure = loss.headcount().figure();
        if (isTotal(loss) || setting.isInInfobox(whose, loss.type(), figure)) {
            return null;
        }
        boolean fits = switch (section) {
            case LEAD -> context.lastsAtMost(SHORT);
            case OUTCOME -> context.lastsAtMost(WEEK);
            case COURSE -> context.lastsAtMost(VERY_SHORT) && attributed;
            case ASIDE -> false;
        };
        if (!fits) {
            return "may count the casualties of a part of the battle";
        }
        return !attributed && setting.isFarBelowInfobox(whose, loss.type(), figure)
                ? "is far below the infobox's figures and may count a part of them"
                : null;
    }

    /** Whether the clause says that it tells of the whole: "the death toll", "in total", "during the battle". */
    private boolean isTotal(Loss loss) {
        int start = sentence.clauseStart(loss.from());
        int end = sentence.clauseEnd(loss.to());
        boolean sums = section != SectionKind.COURSE || context.lastsAtMost(THREE_WEEKS);
        return ProseWords.TOTAL.in(tokens, start, end)
                || sums && ProseWords.SUM.in(tokens, start, end)
                || namesTheEvent(start, end);
    }

    private boolean namesTheEvent(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (ProseWords.EVENT.beginAt(tokens, i) && isThis(i) && isOfThisName(i)) {
                return true;
            }
        }
        return false;
    }

    // "during the battle", "in the entire siege", "in the nine-day battle", "the battle left"
    private boolean isThis(int event) {
        int the = event - 1;
        while (the > 0 && tellsLength(tokens.get(the).lower())) {
            the--;
        }
        boolean within = the > 0 && ProseWords.IN_EVENT.beginAt(tokens, the - 1);
        return sentence.is(the, "the") && (within || ProseWords.EVENT_LEFT.beginAt(tokens, event + 1));
    }

    private static boolean tellsLength(String word) {
        return word.equals("entire")
                || word.equals("whole")
                || word.endsWith("-long")
                || word.matches(".{1,20}-(day|week|month|year|hour)");
    }

    /** "battle" always, "siege" or "attack" where it is in the title, and no other one's name behind it. */
    private boolean isOfThisName(int event) {
        boolean known = sentence.is(event, "battle") || isInTitle(event);
        if (!known && !context.lastsAtMost(VERY_SHORT)) {
            return false;
        }
        boolean named = sentence.is(event + 1, "of") || sentence.is(event + 1, "for") || sentence.is(event + 1, "on");
        return !named || isInTitle(sentence.is(event + 2, "the") ? event + 3 : event + 2);
    }

    private boolean isInTitle(int index) {
        return index < tokens.size()
                && title.stream().anyMatch(token -> token.is(tokens.get(index).lower()));
    }
}
