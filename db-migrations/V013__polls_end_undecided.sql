-- A question that never finds its quorum ends: it is put off week by week only as long as its roll may still speak for the members.
alter table portal.poll
    add column lapsed_at timestamptz,
    add column lapsed_members bigint,
    add column lapsed_votes bigint,
    add check (num_nonnulls(lapsed_at, lapsed_members, lapsed_votes) in (0, 3)),
    add check (lapsed_at is null or (kind = 'DECISION' and closed_at is null and cancelled_at is null and lapsed_at >= voting_closes));

create function portal.poll_stays_lapsed() returns trigger language plpgsql as $$
begin
    if (new.lapsed_at, new.lapsed_members, new.lapsed_votes, new.voting_closes) is distinct from (old.lapsed_at, old.lapsed_members, old.lapsed_votes, old.voting_closes) then
        raise exception 'what has ended undecided stays so' using constraint = 'poll_stays_lapsed', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger poll_stays_lapsed before update on portal.poll for each row when (old.lapsed_at is not null)
    execute function portal.poll_stays_lapsed();

-- BL 9.4 lets a record date lie at most sixty days before the vote it is for.
insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('question.roll.days.max', '60', 'BL 9.4', '2020-01-01', null, 'Reading of the by-laws');
