-- A ballot is a row under the hash of a secret code and its poll. It is born when the code is drawn, with its votes, and filled when it is cast.
-- It has no member, no time and no running number. An empty ranking is a blank ballot; no ranking is a ballot not cast yet.
create table portal.ballot (
    hash    text primary key check (hash ~ '^[0-9a-f]{64}$'),
    poll_id uuid not null references portal.poll,
    votes   integer not null check (votes > 0),
    ranking integer[]
);
create index ballot_poll on portal.ballot (poll_id);

grant select, insert on portal.ballot to portal_app;
grant update (ranking) on portal.ballot to portal_app;

-- Whether a ballot is in time is said here, by the database's clock, whatever a node believes. Those who cast share a lock on the poll until
-- they commit; whoever closes it takes that lock alone, and so waits for the last of them.
create function portal.ballot_is_taken() returns trigger language plpgsql set search_path = portal, pg_temp
as $$
declare
    asked poll;
    broken text;
begin
    select * into asked from poll where id = new.poll_id for share;
    broken := case
        when not asked.voting_opens <= portal_now() or not portal_now() < asked.voting_closes
            or asked.closed_at is not null or asked.cancelled_at is not null then 'ballot_in_time'
        when asked.roll_frozen_at is null or asked.noticed_at is null or asked.ballot_frozen_at is null then 'ballot_in_time'
        when tg_op = 'INSERT' and new.ranking is not null then 'ballot_born_empty'
        when tg_op = 'UPDATE' and (new.ranking is null or (new.hash, new.poll_id, new.votes) is distinct from (old.hash, old.poll_id, old.votes))
            then 'ballot_only_refilled'
        when exists (select from unnest(new.ranking) named where not exists (select from poll_option o where o.poll_id = new.poll_id and o.number = named))
            then 'ballot_names_options'
        when (select count(*) > count(distinct named) from unnest(new.ranking) named) then 'ballot_names_once'
        when asked.kind = 'DECISION' and cardinality(new.ranking) <> 1 then 'ballot_one_answer'
    end;
    if broken is not null then
        raise exception 'this ballot violates check constraint "%"', broken using errcode = 'check_violation', constraint = broken;
    end if;
    return new;
end
$$;
create trigger ballot_is_taken before insert or update on portal.ballot
    for each row execute function portal.ballot_is_taken();
