package org.conflictevents.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.derivation.Voice;
import org.conflictevents.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who made a claim.
 *
 * @param side the side of the battle that the claimant belongs to; null for third parties
 */
@Embeddable
public record Claimant(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "source_id")
        Source source,

        @Column(name = "side_number") @Nullable Integer side) {

    /** What they say with one voice. */
    public static Voice voice(Collection<Claimant> claimants) {
        return new Voice(
                claimants.stream().map(claimant -> claimant.source.id()).collect(Collectors.toSet()),
                claimants.stream()
                        .flatMap(claimant -> Stream.ofNullable(claimant.side))
                        .collect(Collectors.toSet()));
    }
}
