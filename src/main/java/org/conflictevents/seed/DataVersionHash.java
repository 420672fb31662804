package org.conflictevents.seed;

import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.derivation.Claim;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data version: a hash over the files and over all that the rules made of them, so that it changes with the data
 * and with the reading, and with nothing else.
 */
final class DataVersionHash {

    private static final int LENGTH = 16;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Sha256 hash = new Sha256();

    DataVersionHash(String gazetteerChecksum) {
        hash.add(gazetteerChecksum);
    }

    void add(LoadedArticle article, List<Claim> claims, Battle battle) {
        hash.add(article.file()).add(article.checksum());
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
}
