package org.conflictevents.seed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.seed.licence.Licences;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Qualifier;

/**
 * One invented battle: its article, and what a reader who understood every word of it would have read. Each quote is cut
 * from the text at its span.
 */
final class GeneratedBattle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);
    private static final int DAYS = 65 * 365;
    private static final List<String> EVENTS = List.of("Battle of", "Attack on", "Siege of", "Ambush at", "Clashes in");
    private static final List<String> RESULTS =
            List.of("%s victory", "Decisive %s victory", "Inconclusive", "Ceasefire", "%s withdrawal");
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.VICTORY, Outcome.VICTORY, Outcome.INCONCLUSIVE, Outcome.CEASEFIRE, Outcome.OTHER);

    private final GeneratedWorld world;
    private final GeneratedWorld.Country country;
    private final String title;
    private final String place;
    private final LocalDate start;
    private final LocalDate end;
    private final List<String> combatants;
    private final int claims;
    private final StringBuilder text = new StringBuilder();
    private final List<SideReading> sides = new ArrayList<>();
    private final List<ClaimReading> claimed = new ArrayList<>();

    private ResultReading result = new ResultReading("Inconclusive", Outcome.INCONCLUSIVE, null);

    /**
     * @param ordinal tells its title apart from all others
     * @param claims how many claims its article makes
     */
    GeneratedBattle(GeneratedWorld world, Random random, int ordinal, int claims) {
        this.world = world;
        this.country = world.country();
        this.claims = claims;
        this.place = world.placeName();
        double late = Math.sqrt(random.nextDouble());
        this.start = FIRST_DAY.plusDays((long) (late * DAYS));
        this.end = start.plusDays(world.happens(0.7) ? 0 : world.number(1, 60));
        this.combatants = List.of(country.name(), world.skewed(country.groups()));
        this.title = "%s %s (%d, %d)".formatted(world.any(EVENTS), place, start.getYear(), ordinal);
    }

    LoadedArticle article() {
        infobox();
        prose();
        String id = Slug.of(title);
        Article parsed = ArticleParser.parse(text.toString());
        String checksum = Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
        return new LoadedArticle(id, "articles/" + id + ".txt", checksum, parsed, reading())
                .under(Licences.BY_FORMAT.of("articles/a.txt"));
    }

    private BattleReading reading() {
        DatePrecision precision = start.equals(end) ? DatePrecision.DAY : DatePrecision.RANGE;
        boolean located = place.length() % 2 == 0;
        return new BattleReading(
                title,
                title.substring(0, title.indexOf(" (")),
                List.of(partOf()),
                new DateReading(start, start, end, precision, dates()),
                new PlaceReading(
                        placeText(),
                        place,
                        new org.conflictevents.reading.model.Country(country.code(), country.code()),
                        located ? start.getDayOfYear() / 10.0 : null,
                        located ? start.getDayOfMonth() * 2.5 : null),
                result,
                sides,
                claimed,
                List.of());
    }

    private String partOf() {
        return country.wars().get(start.getYear() % country.wars().size());
    }

    private String dates() {
        return start.equals(end) ? DAY.format(start) : DAY.format(start) + " – " + DAY.format(end);
    }

    private String placeText() {
        return place + ", " + country.name();
    }

    private void infobox() {
        text.append("= ").append(title).append(" =\n\nInfobox\n");
        line("Conflict", title.substring(0, title.indexOf(" (")));
        line("Place", placeText());
        line("Partof", partOf());
        line("Date", dates());
        int winner = world.happens(0.5) ? 1 : 2;
        int outcome = world.number(0, RESULTS.size());
        String words = RESULTS.get(outcome).formatted(combatants.get(winner - 1));
        result = new ResultReading(
                words, OUTCOMES.get(outcome), OUTCOMES.get(outcome) == Outcome.VICTORY ? winner : null);
        line("Result", words);
        side(1);
        side(2);
        int inInfobox = claims / 3;
        for (int side = 1; side <= 2; side++) {
            casualties(side, side == 1 ? inInfobox - inInfobox / 2 : inInfobox / 2);
        }
    }

    private void line(String key, String value) {
        text.append("- ").append(key).append(": ").append(value).append('\n');
    }

    private void side(int number) {
        long strength = 10L * world.number(2, 300);
        String words = "~" + strength;
        String combatant = combatants.get(number - 1);
        line("Combatant" + number, combatant);
        line("Strength" + number, words);
        sides.add(new SideReading(
                number,
                List.of(new CombatantReading(combatant, Basis.STATED, null)),
                new Figure(strength, strength, Qualifier.ABOUT, words)));
    }

    private void casualties(int side, int items) {
        if (items == 0) {
            return;
        }
        text.append("- Casualties").append(side).append(": ");
        for (int i = 0; i < items; i++) {
            text.append(i == 0 ? "" : ", ");
            GeneratedFigure figure = GeneratedFigure.next(world);
            ClaimantReading claimant = claimant();
            int from = text.length();
            text.append(figure.words()).append(" (per ").append(claimant.name()).append(')');
            claimed.add(figure.claimInInfobox(side, claimant, quote(from)));
        }
        text.append('\n');
    }

    private void prose() {
        text.append("\nOn ")
                .append(DAY.format(start))
                .append(", fighters of the ")
                .append(combatants.get(1))
                .append(" attacked troops of ")
                .append(country.name())
                .append(" at ")
                .append(placeText())
                .append(".\n\n== Battle ==\nThe fighting began in the early morning near the market of ")
                .append(place)
                .append(" and lasted for several hours. Both sides used mortars and vehicles, and the road to the")
                .append(" north was closed. Reinforcements reached the town in the afternoon.\n\n== Aftermath ==\n");
        LocalDate day = end;
        while (claimed.size() < claims) {
            day = day.plusDays(world.number(0, 4));
            ClaimantReading claimant = claimant();
            GeneratedFigure figure = GeneratedFigure.next(world);
            int side = world.happens(0.6) ? 1 : 2;
            int from = text.length();
            text.append("The ")
                    .append(claimant.name())
                    .append(" said on ")
                    .append(DAY.format(day))
                    .append(" that ")
                    .append(figure.words())
                    .append(" on the side of ")
                    .append(combatants.get(side - 1));
            claimed.add(figure.claimInProse(side, claimant, day, quote(from)));
            text.append(world.happens(0.3) ? ".\n\n" : ". ");
        }
        text.append('\n');
    }

    private ClaimantReading claimant() {
        int speaker = world.number(0, 4);
        return switch (speaker) {
            case 0 -> new ClaimantReading(country.army(), 1, combatants.get(0));
            case 1 -> new ClaimantReading(combatants.get(1), 2, combatants.get(1));
            case 2 -> new ClaimantReading(country.name(), 1, combatants.get(0));
            default -> new ClaimantReading(world.any(GeneratedFigure.THIRD_PARTIES), null, null);
        };
    }

    private GeneratedFigure.Quote quote(int from) {
        return new GeneratedFigure.Quote(
                text.substring(from),
                from,
                text.length(),
                (int) text.chars().filter(c -> c == '\n').count() + 1);
    }
}
