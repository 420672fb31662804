package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Claims for tests: of side 1's killed, in the prose, said by nobody on no day, unless told otherwise. */
final class ClaimBuilder {

    private final int number;
    private @Nullable Integer side = 1;
    private @Nullable Victims victims;
    private CasualtyType type = CasualtyType.KILLED;
    private final Figure figure;
    private @Nullable LocalDate claimedOn;
    private Set<String> claimants = Set.of();
    private Set<Integer> claimantSides = Set.of();
    private Origin origin = Origin.PROSE;
    private boolean partOfTotal;
    private int statement;
    private boolean laterThatDay;
    private @Nullable Part part;

    private ClaimBuilder(int number, Figure figure) {
        this.number = number;
        this.statement = number;
        this.figure = figure;
    }

    static ClaimBuilder claim(int number, long persons) {
        return new ClaimBuilder(number, new Figure(persons, persons, Qualifier.EXACT, persons + ""));
    }

    static ClaimBuilder claimOfMoreThan(int number, long persons) {
        return new ClaimBuilder(number, new Figure(persons + 1, null, Qualifier.MORE_THAN, "over " + persons));
    }

    static ClaimBuilder claimOfUpTo(int number, long persons) {
        return new ClaimBuilder(number, new Figure(null, persons, Qualifier.AT_MOST, "up to " + persons));
    }

    static ClaimBuilder claimOfRange(int number, long min, long max) {
        return new ClaimBuilder(number, new Figure(min, max, Qualifier.RANGE, min + " to " + max));
    }

    static ClaimBuilder claimOfDozens(int number) {
        return new ClaimBuilder(number, new Figure(null, null, Qualifier.VAGUE, "dozens"));
    }

    ClaimBuilder ofSide(int side) {
        this.side = side;
        return this;
    }

    ClaimBuilder of(Victims victims) {
        this.side = null;
        this.victims = victims;
        return this;
    }

    ClaimBuilder of(CasualtyType type) {
        this.type = type;
        return this;
    }

    ClaimBuilder on(String day) {
        this.claimedOn = LocalDate.parse(day);
        return this;
    }

    ClaimBuilder by(String... claimants) {
        this.claimants = Set.of(claimants);
        return this;
    }

    ClaimBuilder ofTheSide(Integer... sides) {
        this.claimantSides = Set.of(sides);
        return this;
    }

    ClaimBuilder inInfobox() {
        this.origin = Origin.INFOBOX;
        return this;
    }

    ClaimBuilder asPart() {
        this.partOfTotal = true;
        return this;
    }

    /** Distinct from the other groups of the statement. */
    ClaimBuilder group(String group) {
        this.part = new Part(group, true);
        return this;
    }

    ClaimBuilder overlappingGroup(String group) {
        this.part = new Part(group, false);
        return this;
    }

    ClaimBuilder inStatement(int statement) {
        this.statement = statement;
        return this;
    }

    ClaimBuilder laterThatDay() {
        this.laterThatDay = true;
        return this;
    }

    Claim build() {
        return new Claim(
                "c" + number,
                number,
                new CasualtySubject(side, victims, type),
                part,
                figure,
                claimedOn,
                new Voice(claimants, claimantSides),
                origin,
                statement,
                partOfTotal,
                null,
                laterThatDay);
    }

    static List<Claim> linked(ClaimBuilder... builders) {
        List<Claim> claims = new ArrayList<>();
        for (ClaimBuilder builder : builders) {
            claims.add(builder.build());
        }
        return linked(claims);
    }

    static List<Claim> linked(List<Claim> claims) {
        Map<String, String> links = Restatements.link(claims);
        return claims.stream()
                .map(claim -> claim.restating(links.get(claim.id())))
                .toList();
    }
}
