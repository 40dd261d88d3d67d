-- The ground everything stands on: the schema, the application's role, and the one clock.
-- Migrations run as the owner; the application's role gets only what each table grants it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'portal_app') then
        create role portal_app;
    end if;
end
$$;

revoke create on schema public from public;
grant usage on schema portal to portal_app;

-- One row. Only the demo and the tests are ever granted to change it (db-migrations/demo).
create table portal.clock (
    one    boolean primary key default true check (one),
    shift  interval not null default interval '0'
);
insert into portal.clock default values;
grant select on portal.clock to portal_app;

-- The only clock of the portal: the database's time, plus the shift.
create function portal.portal_now() returns timestamptz
    language sql volatile parallel safe
    set search_path = portal
as $$ select clock_timestamp() + shift from portal.clock $$;
grant execute on function portal.portal_now() to portal_app;
