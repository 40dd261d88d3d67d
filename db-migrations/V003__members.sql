-- People, organisations, memberships and how one comes to have one. It is the membership that votes; a person may hold one, and act for others.
create extension if not exists btree_gist;

create table portal.person (
    id          uuid primary key,
    issuer      text,
    subject     text,
    name        text not null check (btrim(name) <> '' and length(name) <= 250),
    email       text not null check (email like '%_@_%'),
    country     text check (country ~ '^[A-Z]{2}$'),
    disclosed   boolean not null default true,
    known_since timestamptz not null,
    version     integer not null,
    unique (issuer, subject),
    check ((issuer is null) = (subject is null))
);
create unique index person_email on portal.person (lower(email));

create table portal.organisation (
    id          uuid primary key,
    legal_name  text not null check (btrim(legal_name) <> '' and length(legal_name) <= 250),
    country     text check (country ~ '^[A-Z]{2}$'),
    website     text,
    disclosed   boolean not null default true,
    known_since timestamptz not null,
    version     integer not null
);
create unique index organisation_legal_name on portal.organisation (lower(legal_name));

create table portal.ownership (
    id         uuid primary key,
    owner_id   uuid not null references portal.organisation,
    owned_id   uuid not null references portal.organisation,
    percent    numeric(5, 2) not null check (percent > 0 and percent <= 100),
    from_day   date not null,
    until_day  date,
    check (owner_id <> owned_id),
    check (until_day > from_day),
    exclude using gist (owner_id with =, owned_id with =, daterange(from_day, until_day) with &&)
);

-- The book number is the only thing that counts up: it is the page of the membership book, and public by nature.
create sequence portal.membership_book;

create table portal.membership (
    id                uuid primary key,
    book_number       integer not null unique default nextval('portal.membership_book'),
    person_id         uuid references portal.person,
    organisation_id   uuid references portal.organisation,
    class_key         text not null,
    admitted_on       date not null,
    renewal_opened_on date,
    ended_on          date,
    ending_kind       text check (ending_kind in ('RESIGNED', 'TERMINATED', 'LAPSED')),
    ending_reason     text,
    ending_resolution text,
    ended_by          uuid references portal.person,
    ending_recorded   timestamptz,
    version           integer not null,
    check (num_nonnulls(person_id, organisation_id) = 1),
    check (num_nonnulls(ended_on, ending_kind, ending_recorded) in (0, 3)),
    check (ending_kind is distinct from 'TERMINATED' or ending_resolution is not null),
    check (ended_on >= admitted_on)
);
create unique index membership_one_per_person_and_class on portal.membership (person_id, class_key) where ended_on is null;
create unique index membership_one_per_organisation_and_class on portal.membership (organisation_id, class_key) where ended_on is null;

-- A term runs from its first day to the day before `ends`.
create table portal.membership_term (
    membership_id uuid not null references portal.membership,
    starts        date not null,
    ends          date not null,
    granted_at    timestamptz not null,
    granted_by    uuid references portal.person,
    settled_on    date,
    settlement    text,
    primary key (membership_id, starts),
    check (ends > starts),
    check ((settled_on is null) = (settlement is null)),
    exclude using gist (membership_id with =, daterange(starts, ends) with &&)
);

create table portal.membership_suspension (
    membership_id uuid not null references portal.membership,
    suspended_on  date not null,
    restored_on   date,
    resolution    text not null check (btrim(resolution) <> ''),
    reason        text not null check (btrim(reason) <> ''),
    noticed_on    date not null,
    heard_on      date,
    misconduct    boolean not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid references portal.person,
    primary key (membership_id, suspended_on),
    check (restored_on > suspended_on),
    exclude using gist (membership_id with =, daterange(suspended_on, restored_on) with &&)
);

create table portal.membership_reminder (
    membership_id uuid not null references portal.membership,
    ends          date not null,
    due_on        date not null,
    sent_at       timestamptz not null,
    primary key (membership_id, ends, due_on)
);

create table portal.representation (
    id            uuid primary key,
    membership_id uuid not null references portal.membership,
    person_id     uuid not null references portal.person,
    voting        boolean not null,
    from_day      date not null,
    until_day     date,
    recorded_at   timestamptz not null,
    recorded_by   uuid references portal.person,
    check (until_day > from_day),
    constraint representation_one_voter exclude using gist (membership_id with =, daterange(from_day, until_day) with &&) where (voting),
    exclude using gist (membership_id with =, person_id with =, daterange(from_day, until_day) with &&)
);

create table portal.employment (
    id              uuid primary key,
    person_id       uuid not null references portal.person,
    organisation_id uuid references portal.organisation,
    employer        text check (length(employer) <= 250),
    from_day        date not null,
    until_day       date,
    declared_at     timestamptz not null,
    check (num_nonnulls(organisation_id, employer) = 1),
    check (btrim(employer) <> ''),
    check (until_day > from_day)
);
create index employment_person on portal.employment (person_id);

create table portal.appointment (
    id          uuid primary key,
    person_id   uuid not null references portal.person,
    office      text not null check (office in ('CHAIR', 'SECRETARY', 'TREASURER', 'MEMBERSHIP_COMMITTEE', 'ELECTION_COMMITTEE')),
    from_day    date not null,
    until_day   date,
    resolution  text not null check (btrim(resolution) <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid references portal.person,
    check (until_day > from_day),
    exclude using gist (office with =, daterange(from_day, until_day) with &&) where (office in ('CHAIR', 'SECRETARY', 'TREASURER')),
    exclude using gist (office with =, person_id with =, daterange(from_day, until_day) with &&)
);

create table portal.agreement (
    key          text not null check (key ~ '^[a-z-]+$'),
    version      integer not null check (version > 0),
    title        text not null,
    body         text not null,
    effective_on date not null,
    primary key (key, version),
    unique (key, effective_on)
);

create table portal.acceptance (
    person_id         uuid not null references portal.person,
    agreement_key     text not null,
    agreement_version integer not null,
    accepted_at       timestamptz not null,
    primary key (person_id, agreement_key, agreement_version),
    foreign key (agreement_key, agreement_version) references portal.agreement
);

create table portal.application (
    id              uuid primary key,
    reference       text not null unique check (reference ~ '^[A-Z0-9]{4}-[A-Z0-9]{4}$'),
    person_id       uuid not null references portal.person,
    name            text not null check (btrim(name) <> '' and length(name) <= 250),
    class_key       text not null,
    renews_id       uuid references portal.membership,
    organisation    text check (length(organisation) <= 250),
    website         text check (length(website) <= 250),
    country         text check (country ~ '^[A-Z]{2}$'),
    employer        text check (length(employer) <= 250),
    contribution    text check (length(contribution) <= 5000),
    evidence        text check (length(evidence) <= 5000),
    undisclosed     boolean not null,
    state           text not null check (state in ('DRAFT', 'SUBMITTED', 'ASKED', 'ON_HOLD', 'REFERRED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    settled_on      date,
    settlement      text,
    begun_at        timestamptz not null,
    submitted_at    timestamptz,
    decided_at      timestamptz,
    membership_id   uuid references portal.membership,
    version         integer not null,
    check ((settled_on is null) = (settlement is null)),
    check ((state in ('DRAFT', 'WITHDRAWN')) or submitted_at is not null),
    check ((state in ('APPROVED', 'REFUSED', 'WITHDRAWN')) = (decided_at is not null)),
    check ((state = 'APPROVED') = (membership_id is not null))
);
create unique index application_one_open on portal.application (person_id, class_key, lower(coalesce(organisation, '')))
    where state not in ('APPROVED', 'REFUSED', 'WITHDRAWN');
create unique index application_one_renewal on portal.application (renews_id) where state not in ('DRAFT', 'APPROVED', 'REFUSED', 'WITHDRAWN');
create index application_state on portal.application (state);

create table portal.application_step (
    application_id uuid not null references portal.application,
    place          integer not null,
    kind           text not null check (kind in ('SUBMITTED', 'ASKED', 'ANSWERED', 'NOTED', 'OBJECTED', 'OBJECTION_WITHDRAWN', 'HELD', 'RELEASED',
                                                 'REFERRED', 'SETTLED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    at             timestamptz not null,
    by_person      uuid references portal.person,
    by_name        text not null,
    said           text check (length(said) <= 5000),
    primary key (application_id, place)
);

grant select, insert, update on portal.person, portal.organisation, portal.ownership, portal.membership, portal.membership_term,
    portal.membership_suspension, portal.representation, portal.employment, portal.appointment, portal.application to portal_app;
grant select, insert on portal.membership_reminder, portal.acceptance, portal.application_step, portal.agreement to portal_app;
grant usage on sequence portal.membership_book to portal_app;
