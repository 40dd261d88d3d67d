-- How far the audit trail has been read back, and whether it was whole. One row: every node goes on where another stopped.
create table portal.trail_check (
    one       boolean primary key default true check (one),
    position  bigint not null default 0 check (position >= 0),
    hash      text not null default repeat('0', 64) check (length(hash) = 64),
    begun_at  timestamptz,
    ended_at  timestamptz,
    whole_at  timestamptz,
    links     bigint not null default 0,
    broken    bigint check (broken > 0),
    version   integer not null default 0
);
insert into portal.trail_check default values;
grant select, update on portal.trail_check to portal_app;

-- What the public page shows, in its order.
drop index portal.audit_entry_open;
create index audit_entry_open on portal.audit_entry (at desc, position desc) where open;
