-- What is served, as read from the data folder. Nothing is ever updated. Keys and indexes are made in V3, when V2 has
-- written the rows. Portable between H2 (MODE=PostgreSQL) and PostgreSQL. Verbatim words are at most 100,000 characters:
-- the reader refuses longer lines.

create table source (
    id             varchar(300) not null,
    kind           varchar(20)  not null check (kind in ('CLAIMANT', 'DOCUMENT')),
    name           varchar(100000) not null,
    file           varchar(1000),
    checksum       varchar(64),
    licence        varchar(100),
    attribution    varchar(10000),
    claim_count    integer      not null check (claim_count >= 0),
    constraint document_has_file check (kind <> 'DOCUMENT' or (file is not null and checksum is not null and licence is not null))
);

create table document_text (
    source_id      varchar(300) not null,
    content        ${long_text}  not null
);

create table document_section (
    source_id      varchar(300) not null,
    ordinal        integer      not null,
    heading        varchar(100000),
    heading_level  integer      not null check (heading_level >= 1),
    span_start     integer      not null check (span_start >= 0),
    span_end       integer      not null,
    constraint section_span check (span_end >= span_start)
);

create table combatant (
    id             varchar(300) not null,
    name           varchar(100000) not null,
    battle_count   integer      not null check (battle_count >= 0)
);

create table combatant_actor (
    combatant_id   varchar(300) not null,
    ordinal        integer      not null,
    ucdp_actor     bigint       not null
);

create table source_affiliation (
    source_id      varchar(300) not null,
    ordinal        integer      not null,
    combatant_id   varchar(300) not null,
    combatant_name varchar(100000) not null
);

create table battle (
    id             varchar(300) not null,
    title          varchar(100000) not null,
    name           varchar(100000) not null,
    violence       varchar(20)  check (violence in ('STATE_BASED', 'NON_STATE', 'ONE_SIDED')),
    date_start     date,
    date_start_latest date,
    date_end       date,
    sort_start     date         not null,
    sort_end       date         not null,
    start_year     integer,
    start_month    integer,
    date_precision varchar(20)  check (date_precision in ('DAY', 'MONTH', 'YEAR', 'RANGE', 'APPROXIMATE')),
    date_text      varchar(100000),
    place_text     varchar(100000),
    place_name     varchar(100000),
    country_code   varchar(2),
    country_name   varchar(200),
    admin1         varchar(100000),
    admin2         varchar(100000),
    latitude       double precision check (latitude between -90 and 90),
    longitude      double precision check (longitude between -180 and 180),
    geo_precision  varchar(20)  check (geo_precision in ('EXACT', 'NEAR', 'ADMIN2', 'ADMIN1', 'AREA', 'COUNTRY', 'INTERNATIONAL')),
    coordinates_from varchar(1000),
    map_x          integer      check (map_x between 0 and 16777215),
    map_y          integer      check (map_y between 0 and 16777215),
    result_text    varchar(100000),
    outcome        varchar(20)  check (outcome in ('VICTORY', 'DEFEAT', 'INCONCLUSIVE', 'STALEMATE', 'CEASEFIRE', 'OTHER')),
    winning_side   integer,
    claim_count    integer      not null check (claim_count >= 0),
    killed         bigint       check (killed >= 0),
    sort_killed    bigint       not null,
    sort_killed_lowest bigint   not null,
    sort_killed_highest bigint  not null,
    sort_killed_own bigint      not null,
    sort_killed_opponent bigint not null,
    sort_killed_third_party bigint not null,
    constraint battle_sort_killed check (sort_killed = coalesce(killed, -1)),
    constraint battle_days check (date_end >= date_start),
    constraint battle_start check (date_start_latest >= date_start),
    constraint battle_point check (
        (latitude is null) = (longitude is null)
        and (latitude is null) = (map_x is null)
        and (latitude is null) = (map_y is null)
        and (latitude is null) = (geo_precision is null)
        and (latitude is null) = (coordinates_from is null))
);

create table battle_part_of (
    battle_id      varchar(300) not null,
    ordinal        integer      not null,
    name           varchar(100000) not null,
    name_start     varchar(400) not null
);

-- Distinct words of all that is written about a battle, in lower case and without accents, each between two spaces.
create table battle_words (
    battle_id      varchar(300) not null,
    words          varchar(1000000) not null
);

create table side (
    battle_id      varchar(300) not null,
    side_number    integer      not null check (side_number >= 1),
    strength_min   bigint       check (strength_min >= 0),
    strength_max   bigint       check (strength_max >= 0),
    strength_best  bigint       check (strength_best >= 0),
    strength_qualifier varchar(20) check (strength_qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'RANGE', 'VAGUE')),
    strength_text  varchar(100000),
    party          varchar(100000),
    party_name     varchar(100000),
    constraint side_party check ((party is null) = (party_name is null)),
    constraint strength_bounds check (strength_min <= strength_max)
);

create table participation (
    battle_id      varchar(300) not null,
    ordinal        integer      not null,
    side_number    integer      not null,
    combatant_id   varchar(300) not null,
    basis          varchar(20)  not null check (basis in ('STATED', 'INFERRED')),
    evidence       varchar(100000),
    ucdp_actor     bigint,
    repeated       boolean      not null,
    constraint inferred_has_evidence check (basis <> 'INFERRED' or evidence is not null)
);

create table casualty_claim (
    id             varchar(320) not null,
    battle_id      varchar(300) not null,
    ordinal        integer      not null,
    side_number    integer,
    victims        varchar(20)  check (victims in ('CIVILIANS', 'UNKNOWN', 'ALL')),
    casualty_type  varchar(20)  not null check (casualty_type in ('KILLED', 'INJURED', 'CAPTURED', 'MISSING', 'SURRENDERED', 'KILLED_OR_INJURED', 'CAPTURED_OR_MISSING', 'CASUALTIES', 'OTHER')),
    claim_group    varchar(100000),
    group_distinct boolean,
    statement_start integer     not null check (statement_start >= 0),
    figure_min     bigint       check (figure_min >= 0),
    figure_max     bigint       check (figure_max >= 0),
    figure_best    bigint       check (figure_best >= 0),
    figure_qualifier varchar(20) not null check (figure_qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'RANGE', 'VAGUE')),
    figure_text    varchar(100000) not null,
    claimed_on     date,
    sort_claimed_on date        not null,
    later_that_day boolean      not null,
    claimants_id   integer,
    relation       varchar(20)  not null check (relation in ('OWN', 'OPPONENT', 'THIRD_PARTY', 'UNATTRIBUTED')),
    status         varchar(20)  not null check (status in ('REPORTED', 'CORROBORATED', 'DISPUTED', 'SUPERSEDED')),
    origin         varchar(20)  not null check (origin in ('INFOBOX', 'PROSE', 'CODED')),
    part_of_total  boolean      not null,
    quote          varchar(100000) not null,
    heading        varchar(100000),
    span_start     integer      not null check (span_start >= 0),
    span_end       integer      not null,
    restates_id    varchar(320),
    constraint whose_losses check ((side_number is null) <> (victims is null)),
    constraint part_of_side check ((claim_group is null) = (group_distinct is null)),
    constraint figure_bounds check (figure_min <= figure_max or figure_best is not null),
    constraint claim_span check (span_end > span_start)
);

-- Those who make claims together.
create table claimants (
    id             integer      not null
);

create table claimant (
    claimants_id   integer      not null,
    ordinal        integer      not null,
    source_id      varchar(300) not null,
    side_number    integer
);

-- How a dated claim, or an undated one that restates it, stands from a day until before another.
create table claim_standing (
    claim_id       varchar(320) not null,
    since          date         not null,
    until          date         not null,
    status         varchar(20)  not null check (status in ('REPORTED', 'CORROBORATED', 'DISPUTED', 'SUPERSEDED')),
    constraint standing_days check (until > since)
);

-- Derived from all claims of a battle, since the day after all days, or from those made by then, from a day until before
-- another. best is that of the rule LATEST; own, opponent and third_party are the best of the rules of these names.
create table casualty_figure (
    battle_id      varchar(300) not null,
    ordinal        integer      not null,
    since          date         not null,
    until          date         not null,
    side_number    integer,
    victims        varchar(20)  check (victims in ('CIVILIANS', 'UNKNOWN', 'ALL')),
    casualty_type  varchar(20)  not null,
    low            bigint       check (low >= 0),
    best           bigint       check (best >= 0),
    high           bigint       check (high >= 0),
    low_open       boolean      not null,
    high_open      boolean      not null,
    claim_count    integer      not null check (claim_count >= 1),
    own            bigint       check (own >= 0),
    opponent       bigint       check (opponent >= 0),
    third_party    bigint       check (third_party >= 0),
    sort_best      bigint       not null,
    counted        boolean      not null,
    constraint figure_days check (until > since),
    constraint figure_sort_best check (sort_best = coalesce(best, -1)),
    constraint low_high check (low <= high or victims = 'ALL')
);

-- What the figures of a battle for one type add up to, nobody counted twice.
create table casualty_total (
    battle_id      varchar(300) not null,
    ordinal        integer      not null,
    since          date         not null,
    until          date         not null,
    casualty_type  varchar(20)  not null,
    low            bigint       check (low >= 0),
    best           bigint       check (best >= 0),
    high           bigint       check (high >= 0),
    low_open       boolean      not null,
    high_open      boolean      not null,
    own            bigint       check (own >= 0),
    opponent       bigint       check (opponent >= 0),
    third_party    bigint       check (third_party >= 0),
    constraint total_days check (until > since)
);

-- What a side gives as its own losses, beside what its opponent gives for them.
create table discrepancy (
    ordinal        integer      not null,
    battle_id      varchar(300) not null,
    side_number    integer      not null,
    casualty_type  varchar(20)  not null,
    own            bigint       not null check (own >= 0),
    opponent       bigint       not null check (opponent >= 0),
    ratio          double precision check (ratio >= 0),
    sort_ratio     double precision not null,
    constraint discrepancy_sort_ratio check (sort_ratio = coalesce(ratio, -1))
);

-- A hash of what is said of a battle and by each of its claims, by which a version is compared with another.
create table battle_content (
    battle_id      varchar(300) not null,
    content        varchar(1000000) not null
);

create table data_set (
    version        varchar(64)  not null,
    first_day      date,
    last_day       date,
    battle_count   bigint       not null,
    combatant_count bigint      not null,
    claim_count    bigint       not null,
    source_count   bigint       not null
);

create table data_set_licence (
    version        varchar(64)  not null,
    ordinal        integer      not null,
    licence        varchar(100) not null,
    attribution    varchar(10000),
    document_count bigint       not null check (document_count >= 1)
);

create table load_notice (
    ordinal        integer      not null,
    severity       varchar(20)  not null check (severity in ('WARNING', 'ERROR')),
    file           varchar(1000) not null,
    line           integer      not null check (line >= 0),
    words          varchar(100000) not null,
    reason         varchar(100000) not null
);
