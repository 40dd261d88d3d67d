-- An entry and its lines are written in one transaction. The entry says in which: its xmin would be that of a savepoint,
-- where there is one, and means nothing any more in a restored copy.
alter table portal.ledger_entry add column written_in xid8 not null default pg_current_xact_id();

create or replace function portal.ledger_balances() returns trigger language plpgsql set search_path = portal as $$
declare
    entry uuid := case tg_table_name when 'ledger_entry' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'entry_id')::uuid end;
    total numeric;
    lines bigint;
begin
    select sum(minor), count(*) into total, lines from ledger_line where entry_id = entry;
    if lines < 2 or total <> 0 then
        raise exception 'ledger entry % does not balance: % lines, sum %', entry, lines, total
            using errcode = 'check_violation', constraint = 'ledger_entry_balances';
    end if;
    if not exists (
            select from ledger_entry where id = entry and written_in = pg_current_xact_id()) then
        raise exception 'ledger entry % was already closed', entry
            using errcode = 'check_violation', constraint = 'ledger_entry_closed';
    end if;
    return null;
end
$$;
