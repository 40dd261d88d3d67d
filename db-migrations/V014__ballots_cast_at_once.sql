-- A ballot is drawn and cast in one act, by the database itself: a line of the roll is marked only beside the ballot that was cast for it, with
-- its votes. A ballot drawn and never cast is left only by older data, and whoever votes for its line may have it replaced.
create or replace function portal.ballot_is_taken() returns trigger language plpgsql set search_path = portal, pg_temp
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
        when new.ranking is null then 'ballot_is_cast'
        when tg_op = 'UPDATE' and (new.hash, new.poll_id, new.votes) is distinct from (old.hash, old.poll_id, old.votes) then 'ballot_only_refilled'
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

-- A ballot that nobody has filled still bears the mark of the transaction that marked its line; one that was filled does not. Where the mark is not
-- the line's own, as after a restored copy, nothing is concluded from it.
create view portal.drawn_in_vain as
    select line.poll_id, line.membership_id, unfilled.hash
    from portal.roll_line line
    join portal.ballot unfilled on unfilled.poll_id = line.poll_id and unfilled.votes = line.votes and unfilled.ranking is null and unfilled.xmin = line.xmin
    where line.drawn and not exists (
        select from portal.roll_line other
        where other.poll_id = line.poll_id and other.membership_id <> line.membership_id and other.xmin = line.xmin);
create index ballot_unfilled on portal.ballot (poll_id) where ranking is null;

create function portal.cast_first(the_poll uuid, the_membership uuid, the_hash text, the_ranking integer[]) returns text
language plpgsql security definer set search_path = portal, pg_temp as $$
declare
    line roll_line;
begin
    select * into strict line from roll_line where poll_id = the_poll and membership_id = the_membership for update;
    if not line.drawn then
        update roll_line set drawn = true where poll_id = the_poll and membership_id = the_membership;
        insert into ballot values (the_hash, the_poll, line.votes, the_ranking);
        return 'DRAWN';
    end if;
    update ballot set ranking = the_ranking where hash = the_hash and poll_id = the_poll;
    if found then
        return 'SENT_AGAIN';
    end if;
    delete from ballot where hash = (select hash from drawn_in_vain where poll_id = the_poll and membership_id = the_membership);
    if found then
        insert into ballot values (the_hash, the_poll, line.votes, the_ranking);
        return 'DRAWN_ANEW';
    end if;
    return 'DRAWN_BEFORE';
end
$$;

-- After the close, all ballots of a poll are written afresh by one transaction, in the order of their hashes: what the table then tells of when and
-- beside whom each was cast is nothing.
create function portal.sort_box(the_poll uuid) returns void language plpgsql security definer set search_path = portal, pg_temp as $$
begin
    if not exists (select from poll where id = the_poll and closed_at is not null) then
        raise exception 'a box is sorted after the close' using errcode = 'check_violation', constraint = 'box_sorted_after_close';
    end if;
    alter table ballot disable trigger ballot_is_taken;
    with taken as (delete from ballot where poll_id = the_poll returning *)
    insert into ballot select * from taken order by hash;
    alter table ballot enable trigger ballot_is_taken;
end
$$;
alter table portal.ballot set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);

revoke update (drawn) on portal.roll_line from portal_app;
revoke insert on portal.ballot from portal_app;
revoke all on function portal.cast_first(uuid, uuid, text, integer[]), portal.sort_box(uuid) from public;
grant execute on function portal.cast_first(uuid, uuid, text, integer[]), portal.sort_box(uuid) to portal_app;
grant select on portal.drawn_in_vain to portal_app;

-- The count of an election: its ballots are published only when each weight among them is shared by enough; a commitment to them always is. Counts
-- made before have no salt, and their commitment is the plain hash.
alter table portal.election_result
    add column salt text check (length(salt) = 64),
    add column fewest_alike bigint check (fewest_alike >= 0);
update portal.election_result counted set fewest_alike = (
    select coalesce(min(alike), 0)
    from (select count(*) as alike
          from portal.ballot b join portal.election e on e.poll_id = b.poll_id
          where e.id = counted.election_id and b.ranking is not null
          group by b.votes) weights);
alter table portal.election_result alter column fewest_alike set not null;

-- Ten, because figures on fewer than ten people are what statistical offices and election authorities commonly hold back.
insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('ballots.publish.alike', '10', 'house default', '2020-01-01', null, 'House default: fewer than ten are too few to hide in');
