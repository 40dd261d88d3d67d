-- A result is preliminary while members may challenge it; the ballots may be counted again without whoever cannot be seated.
insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('results.challenge.days', '3', 'EP', '2020-01-01', null, 'Election Processes: disputes are settled before the committee certifies. The number is the committee''s, within the seven days for the result'),
    ('candidate.withdrawal', 'passed over', 'EP', '2020-01-01', null, 'Election Processes: whoever withdraws from the final list stays on the paper, and the count passes them over');

alter table portal.election add column edition integer not null default 1 check (edition > 0);
grant update (edition) on portal.election to portal_app;

alter table portal.election_result add column edition integer not null default 1 check (edition > 0);
alter table portal.election_result add column without text;
alter table portal.election_result add column counted_by uuid references portal.person;
alter table portal.election_result drop constraint election_result_pkey;
alter table portal.election_result add primary key (election_id, edition);
alter table portal.election_result add check ((edition = 1) = (without is null) and (edition = 1) = (counted_by is null));

-- A signature stands for one count.
alter table portal.certification add column edition integer not null default 1;
alter table portal.certification drop constraint certification_pkey;
alter table portal.certification add primary key (election_id, person_id, edition);

create table portal.challenge (
    id          uuid primary key,
    election_id uuid not null,
    edition     integer not null,
    person_id   uuid not null references portal.person,
    grounds     text not null check (btrim(grounds) <> '' and length(grounds) <= 4000),
    raised_at   timestamptz not null,
    answer      text check (btrim(answer) <> '' and length(answer) <= 4000),
    answered_by uuid references portal.person,
    answered_at timestamptz,
    version     integer not null,
    foreign key (election_id, edition) references portal.election_result (election_id, edition),
    constraint challenge_once unique (election_id, edition, person_id),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

grant select, insert on portal.challenge to portal_app;
grant update (answer, answered_by, answered_at, version) on portal.challenge to portal_app;
