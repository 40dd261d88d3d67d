-- A notice is written and, later, given; a vote that may not go on is held, and may be put off with a fresh notice.
alter table portal.poll
    add notice_written_at timestamptz,
    add notice_ref        uuid,
    add held_at           timestamptz,
    add held_for          text check (held_for in ('NOTICE_LATE', 'ROLL_CHANGED', 'PAPER_CHANGED')),
    add check ((notice_written_at is null) = (notice_ref is null)),
    add check ((held_at is null) = (held_for is null));

update portal.poll set notice_written_at = noticed_at, notice_ref = gen_random_uuid() where noticed_at is not null;

alter table portal.poll
    add check (noticed_at is null or notice_written_at is not null),
    add check (held_for <> 'NOTICE_LATE' or (noticed_at is null and opened_at is null)),
    add check (closed_at is null or held_at is null);

create table portal.poll_postponement (
    poll_id         uuid not null references portal.poll,
    number          integer not null check (number > 0),
    postponed_at    timestamptz not null,
    postponed_by    uuid not null references portal.person,
    postpone_reason text not null check (btrim(postpone_reason) <> ''),
    was_to_open     timestamptz not null,
    was_to_close    timestamptz not null,
    primary key (poll_id, number)
);
grant select, insert on portal.poll_postponement to portal_app;

-- As V007 has it, and: only a vote that has not begun is put off, never to an earlier day, and its notice is given afresh.
create or replace function portal.poll_stays() returns trigger language plpgsql as $$
declare
    put_off boolean := new.voting_opens > old.voting_opens and new.voting_closes > old.voting_closes and new.first_close = new.voting_closes
        and old.opened_at is null and old.closed_at is null and old.cancelled_at is null and old.noticed_at is null
        and new.notice_written_at is null and new.held_at is null;
begin
    if (new.slug, new.kind, new.rulebook_date, new.called_at, new.called_by, new.resolution, new.resolved_on, new.method, new.method_parameters)
       is distinct from
       (old.slug, old.kind, old.rulebook_date, old.called_at, old.called_by, old.resolution, old.resolved_on, old.method, old.method_parameters)
       or ((new.voting_opens, new.first_close) is distinct from (old.voting_opens, old.first_close) and not put_off) then
        raise exception 'what a poll was called with is not rewritten' using constraint = 'poll_stays', errcode = 'check_violation';
    end if;
    if new.voting_closes < old.voting_closes then
        raise exception 'a close is never brought forward' using constraint = 'poll_close_never_earlier', errcode = 'check_violation';
    end if;
    if old.closed_at is not null and new.voting_closes <> old.voting_closes then
        raise exception 'a closed poll does not reopen' using constraint = 'poll_stays_closed', errcode = 'check_violation';
    end if;
    if (old.roll_frozen_at is not null and (new.roll_frozen_at, new.roll_members, new.roll_votes, new.roll_hash, new.record_date) is distinct from (old.roll_frozen_at, old.roll_members, old.roll_votes, old.roll_hash, old.record_date))
       or (old.ballot_frozen_at is not null and (new.ballot_frozen_at, new.ballot_hash, new.draw_secret, new.draw_commitment, new.title) is distinct from (old.ballot_frozen_at, old.ballot_hash, old.draw_secret, old.draw_commitment, old.title))
       or (old.notice_written_at is not null and not put_off and (new.notice_written_at, new.notice_ref) is distinct from (old.notice_written_at, old.notice_ref))
       or (old.noticed_at is not null and new.noticed_at is distinct from old.noticed_at)
       or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
       or (old.closed_at is not null and (new.closed_at, new.members_present, new.votes_present) is distinct from (old.closed_at, old.members_present, old.votes_present))
       or (old.cancelled_at is not null and (new.cancelled_at, new.cancelled_by, new.cancel_reason) is distinct from (old.cancelled_at, old.cancelled_by, old.cancel_reason)) then
        raise exception 'a fact of a poll is not rewritten' using constraint = 'poll_facts_stay', errcode = 'check_violation';
    end if;
    return new;
end
$$;

-- Roll and ballot paper are what their hashes say from the moment they are frozen, not only from the opening.
create or replace function portal.roll_line_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.drawn and not old.drawn
        and (new.poll_id, new.membership_id, new.class_key, new.votes, new.holder, new.disclosed)
          = (old.poll_id, old.membership_id, old.class_key, old.votes, old.holder, old.disclosed) then
        return new;
    end if;
    if tg_op = 'INSERT' and not new.drawn then
        perform from portal.poll where id = new.poll_id and roll_frozen_at is null for share;
        if found then
            return new;
        end if;
    end if;
    raise exception 'the roll is frozen' using constraint = 'roll_line_frozen', errcode = 'check_violation';
end
$$;

create function portal.roll_hash_of(asked uuid) returns text language sql stable as $$
    select encode(sha256(convert_to(coalesce(string_agg(line, '' order by line collate "C"), ''), 'UTF8')), 'hex')
    from (select membership_id || ',' || class_key || ',' || votes || E'\n' as line from portal.roll_line where poll_id = asked) l
$$;
create function portal.paper_hash_of(asked uuid) returns text language sql stable as $$
    select encode(sha256(convert_to(p.title || E'\n' || coalesce((select string_agg(o.number || E'\t' || o.label || E'\t' || o.about, E'\n' order by o.number)
        from portal.poll_option o where o.poll_id = asked), '') || E'\n', 'UTF8')), 'hex')
    from portal.poll p where p.id = asked
$$;

create function portal.roll_matches() returns trigger language plpgsql as $$
begin
    if new.roll_hash <> portal.roll_hash_of(new.id)
       or not exists (select from portal.roll_line where poll_id = new.id
                      having count(*) = new.roll_members and coalesce(sum(votes), 0) = new.roll_votes) then
        raise exception 'the roll is not what its hash says' using constraint = 'roll_matches_hash', errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger roll_matches_at_once after insert on portal.poll deferrable initially deferred
    for each row when (new.roll_hash is not null) execute function portal.roll_matches();
create constraint trigger roll_matches after update on portal.poll deferrable initially deferred
    for each row when (new.roll_hash is distinct from old.roll_hash) execute function portal.roll_matches();

create function portal.paper_matches() returns trigger language plpgsql as $$
declare
    asked uuid := case tg_table_name when 'poll' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'poll_id')::uuid end;
begin
    if exists (select from portal.poll where id = asked and ballot_hash <> portal.paper_hash_of(asked)) then
        raise exception 'the ballot paper is not what its hash says' using constraint = 'paper_matches_hash', errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger paper_matches_at_once after insert on portal.poll deferrable initially deferred
    for each row when (new.ballot_hash is not null) execute function portal.paper_matches();
create constraint trigger paper_matches after update on portal.poll deferrable initially deferred
    for each row when (new.ballot_hash is distinct from old.ballot_hash) execute function portal.paper_matches();
create constraint trigger paper_matches after insert on portal.poll_option deferrable initially deferred
    for each row execute function portal.paper_matches();

-- While a vote is held, nothing is cast in it.
create function portal.ballot_not_held() returns trigger language plpgsql as $$
begin
    if exists (select from portal.poll where id = new.poll_id and held_at is not null) then
        raise exception 'the vote is held' using constraint = 'ballot_not_held', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger ballot_not_held before insert or update on portal.ballot for each row execute function portal.ballot_not_held();

insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('notice.refused.percent', '10', 'BL 7.1(a)', '2020-01-01', null, 'How the portal reads the by-laws: see the package polls');
