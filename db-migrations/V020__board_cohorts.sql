-- The terms of a cohort run out on one day (BL 4.3): an election says until when it fills its seats, and no term may leave the calendar of its cohort.
alter table portal.election add column term_until date;

update portal.election e
set term_until = coalesce(
    (select min(t.until_day)
     from portal.term_of_office t
     join portal.election_seat s on s.seat_number = t.seat_number and s.election_id = e.id
     where t.until_day > e.term_from),
    (e.term_from + interval '4 years')::date);

alter table portal.election alter column term_until set not null;
alter table portal.election add check (term_until > term_from);

-- Two terms of one cohort end on one day, or in different years of its calendar.
create function portal.term_keeps_cohort() returns trigger
    language plpgsql set search_path = portal, pg_temp as
$$
begin
    if exists (select
               from portal.seat mine
               join portal.seat other on other.cohort = mine.cohort
               join portal.term_of_office t on t.seat_number = other.number
               where mine.number = new.seat_number
                 and t.id <> new.id
                 and t.until_day <> new.until_day
                 and abs(t.until_day - new.until_day) < 360) then
        raise exception 'a term of seat % until % leaves the calendar of its cohort', new.seat_number, new.until_day
            using errcode = 'check_violation', constraint = 'term_keeps_cohort';
    end if;
    return new;
end
$$;

create trigger term_keeps_cohort
    before insert or update of until_day, seat_number on portal.term_of_office
    for each row execute function portal.term_keeps_cohort();
