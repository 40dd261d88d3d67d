-- The links by which an account takes up the record of a known person. Only a hash of each is kept.
create table portal.account_claim (
    id          uuid primary key,
    person_id   uuid not null references portal.person,
    link_hash   text not null unique check (link_hash ~ '^[0-9a-f]{64}$'),
    email       text not null check (email like '%_@_%'),
    issuer      text not null,
    subject     text not null,
    username    text not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null check (expires_at > asked_at),
    used_at     timestamptz check (used_at >= asked_at and used_at < expires_at),
    was_issuer  text,
    was_subject text,
    check (num_nonnulls(was_issuer, was_subject) in (0, 2)),
    check (was_issuer is null or used_at is not null)
);
create index account_claim_person on portal.account_claim (person_id, asked_at);
create index account_claim_was on portal.account_claim (was_issuer, was_subject) where was_subject is not null;

-- A claim begins unused: using it is a second step.
grant select on portal.account_claim to portal_app;
grant insert (id, person_id, link_hash, email, issuer, subject, username, asked_at, expires_at) on portal.account_claim to portal_app;
grant update (used_at, was_issuer, was_subject) on portal.account_claim to portal_app;

create function portal.account_claim_used_once() returns trigger language plpgsql as $$
begin
    if old.used_at is not null then
        raise exception 'a link is used once' using constraint = 'account_claim_used_once', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger account_claim_used_once before update on portal.account_claim
    for each row execute function portal.account_claim_used_once();

-- A record passes to an account by a link that account has used, or stays with the same account when the sign-in
-- service has moved: never because two addresses are alike.
create function portal.person_claimed_by_link() returns trigger language plpgsql as $$
begin
    if new.subject is distinct from old.subject and new.subject is not null
        and not exists (select from portal.account_claim c
                        where c.person_id = new.id and c.issuer = new.issuer and c.subject = new.subject and c.used_at is not null) then
        raise exception 'a record passes to an account by a link' using constraint = 'person_claimed_by_link', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger person_claimed_by_link before update of issuer, subject on portal.person
    for each row execute function portal.person_claimed_by_link();
