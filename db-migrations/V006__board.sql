-- Seats in four cohorts, and the terms of office served in them. `until_day` is when a term runs out; a director stays until the successor is seated, so it is
-- `ended_on` that empties the seat.
create table portal.seat (
    number     integer primary key check (number > 0),
    cohort     text not null check (cohort in ('A', 'B', 'C', 'D')),
    created_on date not null,
    abolished_on date,
    resolution text not null,
    check (abolished_on > created_on)
);

create table portal.term_of_office (
    id              uuid primary key,
    seat_number     integer not null references portal.seat,
    person_id       uuid not null references portal.person,
    from_day        date not null,
    until_day       date not null,
    basis           text not null check (basis in ('ELECTED', 'APPOINTED', 'ASSIGNED')),
    by_act          text not null check (btrim(by_act) <> ''),
    fills_vacancy   boolean not null,
    organisation_id uuid references portal.organisation,
    ended_on        date,
    ending          text check (ending in ('SUCCEEDED', 'RESIGNED', 'REMOVED', 'DIED', 'MEMBERSHIP_ENDED', 'EMPLOYMENT_ENDED', 'MERGED')),
    recorded_at     timestamptz not null,
    recorded_by     uuid references portal.person,
    version         integer not null,
    check (until_day > from_day),
    check (ended_on >= from_day),
    check ((ended_on is null) = (ending is null)),
    constraint term_one_per_seat exclude using gist (seat_number with =, daterange(from_day, ended_on) with &&),
    constraint term_one_seat_per_person exclude using gist (person_id with =, daterange(from_day, ended_on) with &&)
);

grant select on portal.seat to portal_app;
grant select, insert, update on portal.term_of_office to portal_app;

insert into portal.seat (number, cohort, created_on, resolution) values
    (1, 'A', '2020-01-01', 'By-laws'), (2, 'A', '2020-01-01', 'By-laws'),
    (3, 'B', '2020-01-01', 'By-laws'), (4, 'B', '2020-01-01', 'By-laws'),
    (5, 'C', '2020-01-01', 'By-laws'), (6, 'C', '2020-01-01', 'By-laws'),
    (7, 'D', '2020-01-01', 'By-laws'), (8, 'D', '2020-01-01', 'By-laws');
