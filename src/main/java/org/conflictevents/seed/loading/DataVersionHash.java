package org.conflictevents.seed.loading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.derivation.Claim;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.seed.LoadedArticle;
import org.conflictevents.seed.Sha256;
import org.conflictevents.vocabulary.CasualtySubject;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data version: a hash of the files and of all that was read from them. It changes with the data and with the
 * reading rules, and with nothing else.
 */
final class DataVersionHash {

    private static final int LENGTH = 16;

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ClaimReading.class, UnwrappedSubject.class)
            .addMixIn(CasualtyFigure.class, UnwrappedSubject.class)
            .build();
    private final Sha256 hash = new Sha256();

    DataVersionHash(String gazetteerChecksum) {
        hash.add(gazetteerChecksum);
    }

    void add(LoadedArticle article, List<Claim> claims, Battle battle) {
        hash.add(article.file()).add(article.checksum());
        hash.add(json.writeValueAsBytes(article.licence()));
        hash.add(json.writeValueAsBytes(article.reading()));
        claims.forEach(claim -> hash.add(claim.id())
                .add(String.valueOf(claim.restates()))
                .add(claim.relation().name()));
        hash.add(json.writeValueAsBytes(battle.place()));
        hash.add(json.writeValueAsBytes(battle.casualties()));
    }

    String version() {
        return hash.hex().substring(0, LENGTH);
    }

    /** A subject's components in its place: versions must not depend on how the records are nested. */
    private interface UnwrappedSubject {

        @JsonUnwrapped
        CasualtySubject subject();

        @JsonUnwrapped
        Losses losses();
    }
}
