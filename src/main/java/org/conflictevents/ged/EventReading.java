package org.conflictevents.ged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conflictevents.reading.language.Countries;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Victims;
import org.conflictevents.vocabulary.Violence;
import org.jspecify.annotations.Nullable;

/** What an event states about its battle, in the terms of articles. */
public final class EventReading {

    private static final List<ClaimantReading> CODER = List.of(new ClaimantReading("UCDP", null, null));

    /** Names of UCDP's that mean nothing, or another country, elsewhere. */
    private static final Map<String, String> COUNTRIES =
            Map.of("Bosnia-Herzegovina", "BA", "Congo", "CG", "Kingdom of eSwatini", "SZ", "Macedonia, FYR", "MK");

    private final GedEvent event;
    private final List<ClaimReading> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private EventReading(GedEvent event) {
        this.event = event;
    }

    public static BattleReading of(GedEvent event) {
        return new EventReading(event).read();
    }

    private BattleReading read() {
        String name = event.dyad() + ", " + event.site().name();
        PlaceReading place = place(event.site());
        deaths(event.deaths());
        return new BattleReading(
                name + ", " + event.days(),
                name,
                List.of(event.conflict()),
                event.violence(),
                date(event.days()),
                place,
                null,
                sides(),
                claims,
                notices);
    }

    /** A range of days is where the one day of the event lies, except where the days themselves are coded as exact. */
    private static DateReading date(GedEvent.Days days) {
        boolean exact = days.precision() == DatePrecision.DAY || days.precision() == DatePrecision.RANGE;
        return new DateReading(
                days.start(), exact ? days.start() : days.end(), days.end(), days.precision(), days.toString());
    }

    private PlaceReading place(GedEvent.Site site) {
        Country country = country(site.country());
        if (country == null) {
            notice("country", "no country of ISO 3166-1 has this name");
        }
        return new PlaceReading(
                site.description() == null ? site.name() : site.description(),
                site.name(),
                country,
                site.latitude(),
                site.longitude(),
                new PlaceReading.Coding(site.precision(), site.admin1(), site.admin2()));
    }

    // "DR Congo (Zaire)", "Myanmar (Burma)"
    private static @Nullable Country country(String name) {
        String today = name.replaceFirst(" *\\(.*", "");
        String code = COUNTRIES.get(today);
        List<Country> known =
                code == null ? Countries.byName(today) : List.of(new Country(code, Countries.nameOf(code)));
        return known.size() == 1 && known.get(0).code() != null ? known.get(0) : null;
    }

    private List<SideReading> sides() {
        return event.violence() == Violence.ONE_SIDED
                ? List.of(side(1, event.sideA()))
                : List.of(side(1, event.sideA()), side(2, event.sideB()));
    }

    private static SideReading side(int number, GedEvent.Actor actor) {
        return new SideReading(
                number, List.of(new CombatantReading(actor.name(), Basis.STATED, null, actor.id())), null);
    }

    private void deaths(GedEvent.Deaths deaths) {
        counted("deaths_a", new CasualtySubject(1, null, CasualtyType.KILLED), deaths.a());
        if (event.violence() != Violence.ONE_SIDED) {
            counted("deaths_b", new CasualtySubject(2, null, CasualtyType.KILLED), deaths.b());
        } else if (deaths.b() > 0) {
            notice("deaths_b", "one-sided violence has no second side");
        }
        counted("deaths_civilians", of(Victims.CIVILIANS), deaths.civilians());
        counted("deaths_unknown", of(Victims.UNKNOWN), deaths.unknown());
        claim(of(Victims.ALL), all(deaths));
        if (deaths.a() + deaths.b() + deaths.civilians() + deaths.unknown() != deaths.best()) {
            notice("best", "not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown");
        }
    }

    private static CasualtySubject of(Victims victims) {
        return new CasualtySubject(null, victims, CasualtyType.KILLED);
    }

    /** A coded 0 is no statement that nobody died. */
    private void counted(String column, CasualtySubject subject, long persons) {
        if (persons > 0) {
            EventText.Passage words = event.text().of(column);
            claim(subject, new Estimate(new Figure(persons, persons, Qualifier.EXACT, words.words()), words));
        }
    }

    private Estimate all(GedEvent.Deaths deaths) {
        EventText.Passage words = event.text().of("best", "low");
        if (!deaths.isInOrder()) {
            notices.add(new Notice(event.line(), words.words().replace("\n-", ","), "not low <= best <= high"));
        }
        Qualifier qualifier = deaths.low() == deaths.high() ? Qualifier.EXACT : Qualifier.RANGE;
        return new Estimate(new Figure(deaths.low(), deaths.high(), deaths.best(), qualifier, words.words()), words);
    }

    private void claim(CasualtySubject subject, Estimate estimate) {
        claims.add(new ClaimReading(
                subject,
                null,
                estimate.figure(),
                null,
                CODER,
                Origin.CODED,
                estimate.words().start(),
                false,
                estimate.words().words(),
                null,
                estimate.words().start(),
                estimate.words().end(),
                event.line(),
                false));
    }

    private void notice(String column, String reason) {
        notices.add(new Notice(event.line(), event.text().of(column).words(), reason));
    }

    private record Estimate(Figure figure, EventText.Passage words) {}
}
