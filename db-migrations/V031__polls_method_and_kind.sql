-- The by-laws say how the ballots of an election are counted; until now the portal did.
insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('voting.method', 'meek-prf', 'EP', '2020-01-01', null, 'Election Processes');

-- A room that holds votes of its own adds its kind here, and changes nothing of the polls.
create table portal.poll_kind (
    name text primary key check (name ~ '^[A-Z]+(_[A-Z]+)*$')
);
insert into portal.poll_kind values ('ELECTION'), ('DECISION');
alter table portal.poll
    drop constraint poll_kind_check,
    add foreign key (kind) references portal.poll_kind;
