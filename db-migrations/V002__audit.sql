-- The audit trail: a chain of hashes. The application may add and read, nothing else.
create table portal.audit_entry (
    id          uuid primary key,
    position    bigint not null unique check (position > 0),
    at          timestamptz not null,
    what        text not null check (what ~ '^[a-z]+(\.[a-z-]+)+$'),
    subject     uuid,
    actor       uuid,
    open        boolean not null,
    words       text not null,
    personal    text,
    salt        text,
    commitment  text not null check (length(commitment) = 64),
    previous    text not null check (length(previous) = 64),
    hash        text not null unique check (length(hash) = 64)
);
create index audit_entry_subject on portal.audit_entry (subject);
create index audit_entry_open on portal.audit_entry (position desc) where open;

grant select, insert on portal.audit_entry to portal_app;

-- Even the owner does not rewrite it by accident: only the erasure of personal words passes.
create function portal.audit_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and new.personal is null and new.salt is null
        and (new.id, new.position, new.at, new.what, new.open, new.words, new.commitment, new.previous, new.hash)
          = (old.id, old.position, old.at, old.what, old.open, old.words, old.commitment, old.previous, old.hash)
        and new.subject is not distinct from old.subject and new.actor is not distinct from old.actor then
        return new;
    end if;
    raise exception 'the audit trail is not rewritten';
end
$$;
create trigger audit_entry_stays before update or delete on portal.audit_entry
    for each row execute function portal.audit_entry_stays();
create trigger audit_entry_never_emptied before truncate on portal.audit_entry
    for each statement execute function portal.audit_entry_stays();

-- Each entry follows the last one: nobody leaves a gap, nor begins a second line.
create function portal.audit_entry_follows() returns trigger language plpgsql as $$
declare
    last record;
begin
    select position, hash into last from portal.audit_entry order by position desc limit 1;
    if (new.position, new.previous) <> (coalesce(last.position, 0) + 1, coalesce(last.hash, repeat('0', 64))) then
        raise exception 'an entry follows the last one' using constraint = 'audit_entry_follows', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger audit_entry_follows before insert on portal.audit_entry
    for each row execute function portal.audit_entry_follows();
