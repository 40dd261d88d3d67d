-- Electing directors: a poll over seats, who is put forward by whom, and what came of it.
create table portal.election (
    id                 uuid primary key,
    poll_id            uuid not null unique references portal.poll,
    slug               text not null unique references portal.poll (slug),
    cohort             text not null check (cohort in ('A', 'B', 'C', 'D')),
    term_from          date not null,
    nominations_opens  timestamptz not null,
    nominations_closes timestamptz not null,
    list_at            timestamptz not null,
    caps               text,
    final_at           timestamptz,
    version            integer not null,
    check (nominations_closes > nominations_opens),
    check (list_at >= nominations_closes)
);

create table portal.election_seat (
    election_id uuid not null references portal.election,
    seat_number integer not null references portal.seat,
    primary key (election_id, seat_number)
);

-- Somebody put forward. The facts follow one another; none is taken back.
create table portal.candidate (
    id            uuid primary key,
    election_id   uuid not null references portal.election,
    person_id     uuid not null references portal.person,
    named_at      timestamptz not null,
    consented_at  timestamptz,
    declined_at   timestamptz,
    statement     text not null default '' check (length(statement) <= 5000),
    accepted      boolean,
    reviewed_by   uuid references portal.person,
    reviewed_at   timestamptz,
    review_reason text,
    withdrawn_at  timestamptz,
    version       integer not null,
    constraint candidate_once unique (election_id, person_id),
    unique (id, election_id),
    check (consented_at is null or declined_at is null),
    check ((accepted is null) = (reviewed_at is null) and (accepted is null) = (reviewed_by is null) and (accepted is null) = (review_reason is null)),
    check (accepted is null or consented_at is not null),
    check (withdrawn_at is null or consented_at is not null)
);

create table portal.nomination (
    id            uuid primary key,
    election_id   uuid not null references portal.election,
    candidate_id  uuid not null,
    membership_id uuid not null references portal.membership,
    class_key     text not null references portal.membership_class,
    nominator     text not null,
    disclosed     boolean not null,
    organisation_id uuid references portal.organisation,
    nominated_by  uuid not null references portal.person,
    reason        text not null check (btrim(reason) <> '' and length(reason) <= 1000),
    nominated_at  timestamptz not null,
    lapsed_at     timestamptz,
    foreign key (candidate_id, election_id) references portal.candidate (id, election_id)
);
-- BL 2.3-2.7(a): one nomination a membership; one that was declined gives the right back.
create unique index nomination_one_per_membership on portal.nomination (election_id, membership_id) where lapsed_at is null;
create index nomination_candidate on portal.nomination (candidate_id);

-- The count, with everything needed to repeat it.
create table portal.election_result (
    election_id  uuid primary key references portal.election,
    counted_at   timestamptz not null,
    ballots_hash text not null check (length(ballots_hash) = 64),
    seed         text not null check (length(seed) = 64),
    caps         text not null,
    blt          text not null,
    json         text not null,
    elected      text not null check (elected ~ '^([0-9]+( [0-9]+)*)?$')
);

create table portal.certification (
    election_id  uuid not null references portal.election,
    person_id    uuid not null references portal.person,
    certified_at timestamptz not null,
    primary key (election_id, person_id)
);

grant select, insert on portal.election, portal.election_seat, portal.candidate, portal.nomination, portal.election_result, portal.certification to portal_app;
grant update (caps, final_at, version) on portal.election to portal_app;
grant update (consented_at, declined_at, statement, accepted, reviewed_by, reviewed_at, review_reason, withdrawn_at, version) on portal.candidate to portal_app;
grant update (lapsed_at) on portal.nomination to portal_app;
