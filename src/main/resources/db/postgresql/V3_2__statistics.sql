-- Columns that go together: PostgreSQL takes them to be independent, expects many more groups, and sorts all battles for them.
create statistics countries (ndistinct) on country_code, country_name from battle;
create statistics areas (ndistinct) on admin1, country_code from battle;
create statistics parties (ndistinct) on party, party_name from side;
create statistics wars (dependencies, mcv) on name_start, name from battle_part_of;
