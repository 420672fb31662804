-- Keys and indexes, made when the rows are there: that takes a part of the time that keeping them row by row does.

alter table source add primary key (id);
alter table document_text add primary key (source_id);
alter table document_section add primary key (source_id, ordinal);
alter table combatant add primary key (id);
alter table combatant_actor add primary key (combatant_id, ordinal);
alter table source_affiliation add primary key (source_id, ordinal);
alter table battle add primary key (id);
alter table battle_part_of add primary key (battle_id, ordinal);
alter table battle_words add primary key (battle_id);
alter table side add primary key (battle_id, side_number);
alter table participation add primary key (battle_id, ordinal);
alter table casualty_claim add primary key (id);
alter table casualty_claim add unique (battle_id, ordinal);
alter table claimants add primary key (id);
alter table claimant add primary key (claimants_id, ordinal);
alter table claim_standing add primary key (claim_id, since);
alter table casualty_figure add primary key (battle_id, ordinal);
alter table casualty_total add primary key (battle_id, ordinal);
alter table discrepancy add primary key (ordinal);
alter table battle_content add primary key (battle_id);
alter table data_set add primary key (version);
alter table data_set_licence add primary key (version, ordinal);
alter table load_notice add primary key (ordinal);

-- Lists are read in the order of an index, the columns that a filter fixes first, and counted by indexes that have all
-- columns of a filter. Counts and sums by group are made of indexes alone, in the order of battles, so that what is said
-- of one battle is together: ..._by_group. Names are longer than an index of PostgreSQL can hold; their starts are not.
create index battle_by_date on battle (sort_start desc, id, sort_end);
create index battle_by_end on battle (sort_end, id);
create index battle_by_country on battle (country_code, sort_start desc, id, sort_end);
create index battle_by_area on battle ${of_long_text} (admin1);
create index battle_by_violence on battle (violence, sort_start desc, id, sort_end);
create index battle_by_outcome on battle (outcome, sort_start desc, id, sort_end);
create index battle_by_title on battle (title, id);
create index battle_by_killed on battle (sort_killed desc, id);
create index battle_by_point on battle (latitude, longitude, id);
create index battle_by_group on battle (id, start_year, start_month, country_code, country_name, violence, outcome, sort_start,
    sort_end, sort_killed, claim_count);
create index battle_by_lowest on battle (sort_killed_lowest desc, id);
create index battle_by_highest on battle (sort_killed_highest desc, id);
create index battle_by_own on battle (sort_killed_own desc, id);
create index battle_by_opponent on battle (sort_killed_opponent desc, id);
create index battle_by_third_party on battle (sort_killed_third_party desc, id);
-- Holds all that the cells of a grid are made of.
create index battle_by_map_point on battle (map_y, map_x, latitude, longitude, killed, id, sort_start, sort_end);
create index part_of_by_name on battle_part_of (name_start, battle_id);
create index participation_by_group on participation (battle_id, side_number, combatant_id, repeated);
create index participation_by_combatant on participation (combatant_id, battle_id);
create index combatant_by_actor on combatant_actor (ucdp_actor, combatant_id);
create index claim_by_group on casualty_claim (battle_id, side_number, casualty_type, relation, origin, claimants_id, ordinal);
create index claim_by_type on casualty_claim (casualty_type, battle_id, ordinal);
create index claim_by_relation on casualty_claim (relation, battle_id, ordinal);
create index claim_by_status on casualty_claim (status, battle_id, ordinal);
create index claim_by_day on casualty_claim (sort_claimed_on, battle_id, ordinal);
create index claim_by_claimants on casualty_claim (claimants_id, battle_id, ordinal);
create index discrepancy_by_battle on discrepancy (battle_id, ordinal);
create index discrepancy_by_ratio on discrepancy (sort_ratio, ordinal);
create index source_by_kind on source (kind, id);
create index figure_by_best on casualty_figure (since, sort_best, battle_id, ordinal);
create index figure_by_group on casualty_figure (since, battle_id, ordinal, side_number, victims, casualty_type, low, best, high,
    low_open, high_open, own, opponent, third_party);
create index total_by_group on casualty_total (since, battle_id, casualty_type, low, best, high, low_open, high_open, own, opponent,
    third_party);
create index notice_by_file on load_notice (file, ordinal);

-- H2 makes an index for each that has none.
alter table document_text add foreign key (source_id) references source;
alter table document_section add foreign key (source_id) references document_text;
alter table combatant_actor add foreign key (combatant_id) references combatant;
alter table source_affiliation add foreign key (source_id) references source;
alter table battle add foreign key (id) references source;
alter table battle_part_of add foreign key (battle_id) references battle;
alter table battle_words add foreign key (battle_id) references battle;
alter table side add foreign key (battle_id) references battle;
alter table participation add foreign key (combatant_id) references combatant;
alter table participation add foreign key (battle_id, side_number) references side;
alter table casualty_claim add foreign key (battle_id) references battle;
alter table casualty_claim add foreign key (battle_id, side_number) references side;
alter table casualty_claim add foreign key (claimants_id) references claimants;
alter table claimant add foreign key (claimants_id) references claimants;
alter table claimant add foreign key (source_id) references source;
alter table claim_standing add foreign key (claim_id) references casualty_claim;
alter table casualty_figure add foreign key (battle_id) references battle;
alter table casualty_total add foreign key (battle_id) references battle;
alter table discrepancy add foreign key (battle_id) references battle;
alter table battle_content add foreign key (battle_id) references battle;
alter table data_set_licence add foreign key (version) references data_set;
