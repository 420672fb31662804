package org.conflictevents.dataset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The data set as a whole. */
@Entity
@Table(name = "data_set")
@Immutable
public class Dataset {

    @Id
    private String version;

    private @Nullable LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    private long battleCount;

    private long combatantCount;

    private long claimCount;

    private long sourceCount;

    @ElementCollection
    @CollectionTable(name = "data_set_licence", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "ordinal")
    private List<DocumentLicence> licences;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Dataset() {}

    public Dataset(String version, DateRange days, Counts counts, List<DocumentLicence> licences) {
        this.version = version;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.battleCount = counts.battles();
        this.combatantCount = counts.combatants();
        this.claimCount = counts.casualtyClaims();
        this.sourceCount = counts.sources();
        this.licences = List.copyOf(licences);
    }

    /** The days that the battles span; null where no battle has a date. */
    public record DateRange(
            @Nullable LocalDate first, @Nullable LocalDate last) {}

    /** How many records of each kind are served. */
    public record Counts(long battles, long combatants, long casualtyClaims, long sources) {

        /** {@code 6 battles, 7 combatants, 90 casualty claims, 34 sources}. */
        public String description() {
            return "%,d battles, %,d combatants, %,d casualty claims, %,d sources"
                    .formatted(battles, combatants, casualtyClaims, sources);
        }
    }

    /** A hash over what was loaded: the same data, read by the same rules, has the same version everywhere. */
    public String version() {
        return version;
    }

    /** First day of the earliest battle; null where no battle has a date. */
    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    /** Last day of the latest battle; null where no battle has a date. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** Of all documents, those of most documents first. */
    List<DocumentLicence> licences() {
        return licences;
    }

    public Counts counts() {
        return new Counts(battleCount, combatantCount, claimCount, sourceCount);
    }
}
