-- The books: accounts, entries that balance and are never rewritten, imports, and reports that freeze when published.
create table portal.account (
    code        text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    kind        text not null check (kind in ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
    name        text not null check (btrim(name) <> '' and length(name) <= 80),
    opened_at   timestamptz not null,
    opened_by   uuid references portal.person
);

-- A file the treasurer handed in. `content` is kept until it is posted or set aside; its hash and name stay.
create table portal.ledger_import (
    id           uuid primary key,
    file_name    text not null check (btrim(file_name) <> '' and length(file_name) <= 200),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    columns      text not null check (columns in ('OPEN_COLLECTIVE', 'PLAIN')),
    sorting      text not null,
    content      bytea,
    file_rows    integer not null check (file_rows >= 0),
    uploaded_at  timestamptz not null,
    uploaded_by  uuid not null references portal.person,
    posted_at    timestamptz,
    posted_by    uuid references portal.person,
    posted_rows  integer check (posted_rows > 0 and posted_rows <= file_rows),
    set_aside_at timestamptz,
    version      integer not null,
    check ((posted_at is null) = (posted_by is null) and (posted_at is null) = (posted_rows is null)),
    check (posted_at is null or set_aside_at is null),
    check ((content is null) = (posted_at is not null or set_aside_at is not null))
);

create table portal.ledger_entry (
    id          uuid primary key,
    number      bigint not null constraint ledger_entry_number unique check (number > 0),
    on_day      date not null,
    description text not null check (length(description) <= 500),
    currency    text not null check (currency ~ '^[A-Z]{3}$'),
    source      text not null,
    source_key  text not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    import_id   uuid references portal.ledger_import,
    import_line bigint check (import_line > 1),
    recorded_at timestamptz not null,
    recorded_by uuid references portal.person,
    constraint ledger_entry_once unique (source, source_key),
    check ((import_id is null) = (import_line is null))
);
create index ledger_entry_day on portal.ledger_entry (on_day, number);
create index ledger_entry_import on portal.ledger_entry (import_id);

-- Debits are positive, credits negative, in minor units.
create table portal.ledger_line (
    entry_id     uuid not null references portal.ledger_entry,
    position     integer not null check (position >= 0),
    account_code text not null references portal.account,
    minor        bigint not null check (minor <> 0),
    primary key (entry_id, position)
);
create index ledger_line_account on portal.ledger_line (account_code, entry_id);

-- At commit every entry has lines, they sum to nothing, and none came later than the entry itself.
create function portal.ledger_balances() returns trigger language plpgsql set search_path = portal as $$
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
    if tg_table_name = 'ledger_line' and not exists (
            select from ledger_entry where id = entry and xmin::text = (pg_current_xact_id()::xid)::text) then
        raise exception 'ledger entry % was already closed', entry
            using errcode = 'check_violation', constraint = 'ledger_entry_closed';
    end if;
    return null;
end
$$;
create constraint trigger ledger_entry_balances after insert on portal.ledger_entry
    deferrable initially deferred for each row execute function portal.ledger_balances();
create constraint trigger ledger_line_balances after insert on portal.ledger_line
    deferrable initially deferred for each row execute function portal.ledger_balances();

create function portal.ledger_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is not rewritten: correct it by another entry';
end
$$;
create trigger ledger_entry_stays before update or delete on portal.ledger_entry for each row execute function portal.ledger_stays();
create trigger ledger_line_stays before update or delete on portal.ledger_line for each row execute function portal.ledger_stays();
create trigger ledger_entry_never_emptied before truncate on portal.ledger_entry for each statement execute function portal.ledger_stays();
create trigger ledger_line_never_emptied before truncate on portal.ledger_line for each statement execute function portal.ledger_stays();

create table portal.report (
    id             uuid primary key,
    slug           text not null constraint report_slug unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    title          text not null check (btrim(title) <> ''),
    from_day       date not null,
    until_day      date not null check (until_day > from_day),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    remarks        text not null check (length(remarks) <= 5000),
    drafted_at     timestamptz not null,
    drafted_by     uuid references portal.person,
    figures        text,
    sha256         text check (sha256 = encode(sha256(convert_to(figures, 'UTF8')), 'hex')),
    motion         text,
    published_at   timestamptz,
    published_by   uuid references portal.person,
    version        integer not null,
    check ((published_at is null) = (figures is null) and (published_at is null) = (sha256 is null))
);

create function portal.report_stays() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'a published report does not change';
    end if;
    return coalesce(new, old);
end
$$;
create trigger report_stays before update or delete on portal.report for each row execute function portal.report_stays();

grant select, insert on portal.account, portal.ledger_entry, portal.ledger_line to portal_app;
grant select, insert, update on portal.ledger_import to portal_app;
grant select, insert, update, delete on portal.report to portal_app;

insert into portal.account (code, kind, name, opened_at) values
    ('bank', 'ASSET', 'Bank account', '2020-01-01Z'),
    ('fiscal-host', 'ASSET', 'Held by the fiscal host', '2020-01-01Z'),
    ('receivables', 'ASSET', 'Owed to us', '2020-01-01Z'),
    ('payables', 'LIABILITY', 'Bills to pay', '2020-01-01Z'),
    ('prepaid-fees', 'LIABILITY', 'Fees received in advance', '2020-01-01Z'),
    ('opening', 'EQUITY', 'Opening balances', '2020-01-01Z'),
    ('sponsors', 'INCOME', 'Sponsors', '2020-01-01Z'),
    ('membership-fees', 'INCOME', 'Membership fees', '2020-01-01Z'),
    ('grants', 'INCOME', 'Grants', '2020-01-01Z'),
    ('interest', 'INCOME', 'Interest', '2020-01-01Z'),
    ('infrastructure', 'EXPENSE', 'Infrastructure', '2020-01-01Z'),
    ('contractors', 'EXPENSE', 'Contractors', '2020-01-01Z'),
    ('events', 'EXPENSE', 'Events', '2020-01-01Z'),
    ('travel', 'EXPENSE', 'Travel', '2020-01-01Z'),
    ('legal', 'EXPENSE', 'Legal and accounting', '2020-01-01Z'),
    ('bounties', 'EXPENSE', 'Bounties', '2020-01-01Z'),
    ('fees', 'EXPENSE', 'Payment and host fees', '2020-01-01Z'),
    ('bank-charges', 'EXPENSE', 'Bank charges', '2020-01-01Z'),
    ('misc', 'EXPENSE', 'Miscellaneous', '2020-01-01Z');
