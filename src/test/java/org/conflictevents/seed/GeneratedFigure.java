package org.conflictevents.seed;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Qualifier;

/** An invented number of casualties of one type, with its words. */
record GeneratedFigure(CasualtyType type, Figure figure) {

    static final List<String> THIRD_PARTIES = List.of(
            "AFP",
            "Reuters",
            "local official",
            "hospital source",
            "United Nations mission",
            "Red Cross",
            "Observatory for Human Rights",
            "AP");
    private static final List<CasualtyType> TYPES =
            List.of(CasualtyType.KILLED, CasualtyType.KILLED, CasualtyType.INJURED, CasualtyType.CAPTURED);
    private static final List<String> VERBS = List.of("killed", "killed", "injured", "captured");

    static GeneratedFigure next(GeneratedWorld world) {
        int type = world.number(0, TYPES.size());
        long count = world.number(1, 400);
        String verb = VERBS.get(type);
        Figure figure = world.happens(0.7)
                ? new Figure(count, count, Qualifier.EXACT, count + " " + verb)
                : world.happens(0.5)
                        ? new Figure(count + 1, null, Qualifier.MORE_THAN, "more than " + count + " " + verb)
                        : new Figure(count, count, Qualifier.ABOUT, "about " + count + " " + verb);
        return new GeneratedFigure(TYPES.get(type), figure);
    }

    /** A stretch of the text, in chars, which are code points here: the text has no supplementary characters. */
    record Quote(String words, int start, int end, int line) {}

    String words() {
        return figure.text();
    }

    ClaimReading claimInInfobox(int side, ClaimantReading claimant, Quote quote) {
        return claim(side, claimant, Origin.INFOBOX, null, null, quote);
    }

    ClaimReading claimInProse(int side, ClaimantReading claimant, LocalDate day, Quote quote) {
        return claim(side, claimant, Origin.PROSE, day, "Aftermath", quote);
    }

    private ClaimReading claim(
            int side, ClaimantReading claimant, Origin origin, LocalDate day, String section, Quote quote) {
        return new ClaimReading(
                new CasualtySubject(side, null, type),
                null,
                figure,
                day,
                List.of(claimant),
                origin,
                quote.start(),
                false,
                quote.words(),
                section,
                quote.start(),
                quote.end(),
                quote.line(),
                false);
    }
}
