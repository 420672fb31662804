-- Lists have one order whatever the locale of the database: that of the characters' numbers, as in H2.
do $$
declare
    text_column record;
begin
    for text_column in
        select table_name, column_name, format_type(atttypid, atttypmod) as type
        from information_schema.columns
        join pg_attribute on attrelid = format('%I.%I', table_schema, table_name)::regclass and attname = column_name
        where table_schema = current_schema() and collation_name is null and data_type in ('character varying', 'text')
            and table_name <> 'flyway_schema_history'
    loop
        execute format('alter table %I alter column %I type %s collate "C"', text_column.table_name, text_column.column_name,
            text_column.type);
    end loop;
end
$$;
