-- Questions put to the members. Each is a poll with one question; here stands what it is about, how it was answered, and who certified that.
create table portal.decision (
    poll_id         uuid primary key references portal.poll,
    matter          text not null check (matter in ('ORDINARY', 'AMENDMENT', 'RECALL')),
    body            text not null check (btrim(body) <> '' and length(body) <= 50000),
    text_sent_at    timestamptz,
    counted_at      timestamptz,
    yes_members     bigint check (yes_members >= 0),
    yes_votes       bigint check (yes_votes >= yes_members),
    no_members      bigint check (no_members >= 0),
    no_votes        bigint check (no_votes >= no_members),
    abstain_members bigint check (abstain_members >= 0),
    abstain_votes   bigint check (abstain_votes >= abstain_members),
    version         integer not null,
    check (num_nonnulls(counted_at, yes_members, yes_votes, no_members, no_votes, abstain_members, abstain_votes) in (0, 7))
);

create table portal.decision_certificate (
    poll_id      uuid not null references portal.decision,
    person_id    uuid not null references portal.person,
    name         text not null,
    certified_at timestamptz not null,
    primary key (poll_id, person_id)
);

grant select, insert on portal.decision, portal.decision_certificate to portal_app;
grant update (text_sent_at, counted_at, yes_members, yes_votes, no_members, no_votes, abstain_members, abstain_votes, version) on portal.decision to portal_app;

-- A count is written once, and certified only when it is there.
create function portal.decision_stays() returns trigger language plpgsql set search_path = portal, pg_temp as $$
begin
    if old.counted_at is not null and (new.counted_at, new.yes_members, new.yes_votes, new.no_members, new.no_votes, new.abstain_members, new.abstain_votes)
        is distinct from (old.counted_at, old.yes_members, old.yes_votes, old.no_members, old.no_votes, old.abstain_members, old.abstain_votes) then
        raise exception 'a count is not rewritten: it violates check constraint "decision_counted_once"'
            using errcode = 'check_violation', constraint = 'decision_counted_once';
    end if;
    return new;
end
$$;
create trigger decision_stays before update on portal.decision for each row execute function portal.decision_stays();

create function portal.decision_is_counted() returns trigger language plpgsql set search_path = portal, pg_temp as $$
begin
    if not exists (select from decision where poll_id = new.poll_id and counted_at is not null) then
        raise exception 'what is not counted is not certified: it violates check constraint "decision_counted_first"'
            using errcode = 'check_violation', constraint = 'decision_counted_first';
    end if;
    return new;
end
$$;
create trigger decision_is_counted before insert on portal.decision_certificate for each row execute function portal.decision_is_counted();

-- What each kind of question needs, and what its share is taken of. Where the by-laws do not say the base, the reading is all votes on the roll.
insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('question.majority.of', 'VOTES_PRESENT', 'BL 3.7(a)', '2020-01-01', null, 'By-laws'),
    ('amendment.majority', '50', 'BL XIV', '2020-01-01', null, 'By-laws'),
    ('amendment.majority.of', 'ALL_VOTES', 'BL XIV', '2020-01-01', null, 'Reading of the by-laws'),
    ('recall.majority', '50', 'BL 4.6', '2020-01-01', null, 'By-laws'),
    ('recall.majority.of', 'ALL_VOTES', 'BL 4.6', '2020-01-01', null, 'Reading of the by-laws');
