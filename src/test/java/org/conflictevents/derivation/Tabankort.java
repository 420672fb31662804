package org.conflictevents.derivation;

import static org.conflictevents.derivation.ClaimBuilder.claim;
import static org.conflictevents.derivation.ClaimBuilder.claimOfMoreThan;
import static org.conflictevents.derivation.ClaimBuilder.linked;
import static org.conflictevents.vocabulary.CasualtyType.CAPTURED;
import static org.conflictevents.vocabulary.CasualtyType.INJURED;

import java.util.List;

/** The 14 claims of the article on the Battle of Tabankort, c1 to c14 in its order. */
final class Tabankort {

    private Tabankort() {}

    static List<Claim> claims() {
        return linked(
                claim(1, 43).by("mali", "niger").ofTheSide(1).inInfobox(),
                claim(2, 30).by("isgs").ofTheSide(2).inInfobox(),
                claim(3, 30).of(INJURED).by("isgs").ofTheSide(2).inInfobox(),
                claim(4, 17).ofSide(2).by("mali").ofTheSide(1).inInfobox(),
                claim(5, 100).ofSide(2).of(CAPTURED).by("mali").ofTheSide(1).inInfobox(),
                claim(6, 30).by("isgs").ofTheSide(2).on("2019-11-20"),
                claim(7, 30).of(INJURED).by("isgs").ofTheSide(2).on("2019-11-20"),
                claim(8, 24).by("malian-army").ofTheSide(1).on("2019-11-18"),
                claim(9, 29).of(INJURED).by("malian-army").ofTheSide(1).on("2019-11-18"),
                claim(10, 17).ofSide(2).by("malian-army").ofTheSide(1).on("2019-11-18"),
                claimOfMoreThan(11, 100)
                        .ofSide(2)
                        .of(CAPTURED)
                        .by("malian-army")
                        .ofTheSide(1)
                        .on("2019-11-18"),
                claimOfMoreThan(12, 30).by("afp-source").on("2019-11-19"),
                claim(13, 30).on("2019-11-20"),
                claim(14, 43).on("2019-11-21"));
    }
}
