package org.conflictevents.casualty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.Persons;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.derivation.Claim;
import org.conflictevents.paging.Undated;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Relation;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One statement of one casualty figure, kept as it was said. */
@Entity
@Immutable
public class CasualtyClaim {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "battle_id")
    private Battle battle;

    private int ordinal;

    @Embedded
    private Losses losses;

    @Column(name = "claim_group")
    private @Nullable String group;

    private @Nullable Boolean groupDistinct;

    private int statementStart;

    @Embedded
    @AttributeOverride(name = "min", column = @Column(name = "figure_min"))
    @AttributeOverride(name = "max", column = @Column(name = "figure_max"))
    @AttributeOverride(name = "best", column = @Column(name = "figure_best"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "figure_qualifier"))
    @AttributeOverride(name = "text", column = @Column(name = "figure_text"))
    private Persons figure;

    private boolean partOfTotal;

    @Embedded
    private Quotation quotation;

    private @Nullable LocalDate claimedOn;

    private LocalDate sortClaimedOn;

    private boolean laterThatDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimants_id")
    private @Nullable Claimants claimants;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Column(name = "restates_id")
    private @Nullable String restates;

    @ElementCollection
    @CollectionTable(name = "claim_standing", joinColumns = @JoinColumn(name = "claim_id"))
    private List<Standing> standings;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected CasualtyClaim() {}

    /**
     * @param claim as the derivation takes it, linked to the claim that it restates
     */
    public CasualtyClaim(Battle battle, Claim claim, Statement statement, Standings standings) {
        this.id = claim.id();
        this.battle = battle;
        this.ordinal = claim.position();
        this.losses = Losses.of(claim.subject());
        this.group = claim.part() == null ? null : claim.part().group();
        this.groupDistinct = claim.part() == null ? null : claim.part().distinct();
        this.statementStart = claim.statement();
        this.figure = Persons.of(claim.figure());
        this.partOfTotal = claim.partOfTotal();
        this.quotation = statement.quotation();
        this.claimedOn = claim.claimedOn();
        this.sortClaimedOn = Undated.first(claimedOn);
        this.laterThatDay = claim.laterThatDay();
        this.claimants = statement.claimants();
        this.relation = claim.relation();
        this.status = standings.latest();
        this.restates = claim.restates();
        this.standings = List.copyOf(standings.byDay());
    }

    /**
     * Who said it, and in which words.
     *
     * @param claimants null where nobody is named
     */
    public record Statement(@Nullable Claimants claimants, Quotation quotation) {}

    /**
     * How it stands to the other claims about the same losses.
     *
     * @param latest when all claims are known
     * @param byDay from the day on which it was first said; empty if no day is known
     */
    public record Standings(ClaimStatus latest, List<Standing> byDay) {}

    /** The battle's id, a dot, and a hash of the claim's words: it does not change when other claims do. */
    public String id() {
        return id;
    }

    public Battle battle() {
        return battle;
    }

    /** Its place among the claims of its battle, from 0, in the order of the text. */
    public int ordinal() {
        return ordinal;
    }

    /** Whose losses of which type. */
    public Losses losses() {
        return losses;
    }

    /** The part of them that is counted, in the article's words; null for the whole. */
    public @Nullable String group() {
        return group;
    }

    /** How many persons. */
    public Persons figure() {
        return figure;
    }

    /** Whether the figure is a share of another one of the same article. */
    public boolean partOfTotal() {
        return partOfTotal;
    }

    public Quotation quotation() {
        return quotation;
    }

    /** When it was said; null if the text does not say. */
    public @Nullable LocalDate claimedOn() {
        return claimedOn;
    }

    /** The day, or one before all others if there is none: for sorting by an index. */
    LocalDate sortClaimedOn() {
        return sortClaimedOn;
    }

    /** Who said it, in the order of the text; empty where nobody is named. */
    public List<Claimant> claimedBy() {
        return claimants == null ? List.of() : claimants.members();
    }

    public Relation relation() {
        return relation;
    }

    /** Its status when all claims are known. */
    public ClaimStatus status() {
        return status;
    }

    /** Id of the dated claim that this undated one repeats; null where it repeats none. */
    public @Nullable String restates() {
        return restates;
    }

    /** Its status at the end of a day; empty if it had not been made by then, or has no date. */
    public Optional<ClaimStatus> statusOn(LocalDate day) {
        return standings.stream()
                .filter(standing -> standing.covers(day))
                .map(Standing::status)
                .findFirst();
    }

    /** Its status from day to day since it was first said; empty if no day is known. */
    public List<Standing> standings() {
        return standings;
    }

    /** As the derivation takes it. */
    Claim claim() {
        return new Claim(
                id,
                ordinal,
                losses.subject(),
                group == null || groupDistinct == null ? null : new Part(group, groupDistinct),
                figure.figure(),
                claimedOn,
                Claimant.voice(claimedBy()),
                quotation.origin(),
                statementStart,
                partOfTotal,
                restates,
                laterThatDay);
    }
}
