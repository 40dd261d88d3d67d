-- The rulebook as dated data: each value cites its section and keeps its history. A rule is in force from its first day to the day before `in_force_until`.
create table portal.provision (
    key            text not null check (key ~ '^[a-z0-9.-]+$'),
    value          text not null,
    section        text not null,
    in_force_from  date not null,
    in_force_until date,
    resolution     text not null,
    primary key (key, in_force_from),
    check (in_force_until > in_force_from),
    constraint provision_one_value exclude using gist (key with =, daterange(in_force_from, in_force_until) with &&)
);

create table portal.membership_class (
    key    text primary key check (key ~ '^[a-z-]+$'),
    name   text not null unique,
    holder text not null check (holder in ('PERSON', 'ORGANISATION', 'EITHER')),
    place  integer not null unique
);

-- Zero votes make a label, not a voting class.
create table portal.class_provision (
    class_key      text not null references portal.membership_class,
    votes          integer not null check (votes >= 0),
    fee_usd        numeric(12, 2) not null check (fee_usd >= 0),
    in_kind        text,
    term_months    integer not null check (term_months > 0),
    section        text not null,
    in_force_from  date not null,
    in_force_until date,
    primary key (class_key, in_force_from),
    check (in_force_until > in_force_from),
    constraint class_one_provision exclude using gist (class_key with =, daterange(in_force_from, in_force_until) with &&)
);

create table portal.holiday (
    day  date primary key,
    name text not null
);

alter table portal.membership add foreign key (class_key) references portal.membership_class;
alter table portal.application add foreign key (class_key) references portal.membership_class;

insert into portal.membership_class (key, name, holder, place) values
    ('platinum', 'Platinum', 'ORGANISATION', 1),
    ('gold', 'Gold', 'ORGANISATION', 2),
    ('ruby', 'Ruby', 'ORGANISATION', 3),
    ('silver', 'Silver', 'ORGANISATION', 4),
    ('individual', 'Individual', 'PERSON', 5),
    ('mirror', 'Mirror', 'EITHER', 6);

insert into portal.class_provision (class_key, votes, fee_usd, in_kind, term_months, section, in_force_from, in_force_until) values
    ('platinum', 50, 100000, 'three full-time employees', 12, 'BL 2.3', '2020-01-01', null),
    ('gold', 15, 20000, 'one full-time employee, or credits or hardware of the same worth', 12, 'BL 2.4', '2020-01-01', null),
    ('ruby', 5, 5000, 'hardware or services', 12, 'BL 2.5', '2020-01-01', null),
    ('silver', 5, 2500, 'hardware or services', 12, 'BL 2.6', '2020-01-01', null),
    ('individual', 1, 0, null, 12, 'BL 2.7', '2020-01-01', null),
    ('mirror', 1, 0, null, 12, 'BL 2.7', '2020-01-01', null);

-- What the 2024 processes said and the by-laws of 2026 replaced.
insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('quorum.members.percent', '50', 'EP1', '2020-01-01', '2026-04-14', 'Election Processes 1.0'),
    ('quorum.votes.percent', '50', 'EP1', '2020-01-01', '2026-04-14', 'Election Processes 1.0'),
    ('nominee.member.days', '90', 'EP1', '2020-01-01', '2026-04-14', 'Election Processes 1.0'),
    ('director.term.years', '3', 'EP1', '2020-01-01', '2026-04-14', 'Election Processes 1.0');

insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('quorum.members.percent', '10', 'BL 3.5', '2026-04-14', null, 'By-laws of 2026-04-14'),
    ('quorum.votes.percent', '10', 'BL 3.5', '2026-04-14', null, 'By-laws of 2026-04-14'),
    ('nominee.member.days', '60', 'EP', '2026-04-14', null, 'Election Processes 2.0'),
    ('director.term.years', '4', 'BL 4.3', '2026-04-14', null, 'By-laws of 2026-04-14');

insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('quorum.class.percent', '50', 'BL 3.7(b)', '2020-01-01', null, 'By-laws'),
    ('question.majority', '50', 'BL 3.7(a)', '2020-01-01', null, 'By-laws'),
    ('notice.members.days', '10..60', 'BL 3.4', '2020-01-01', null, 'By-laws'),
    ('record-date.days', '10..60', 'BL 9.4', '2020-01-01', null, 'By-laws'),
    ('nominations.open.days-before', '45', 'EP', '2020-01-01', null, 'Election Processes'),
    ('nominations.close.days-before', '10', 'EP', '2020-01-01', null, 'Election Processes'),
    ('nominations.per-membership', '1', 'BL 2.3-2.7(a)', '2020-01-01', null, 'By-laws'),
    ('nominator.not-self', 'persons', 'BL 2.7(a)', '2020-01-01', null, 'By-laws'),
    ('nominee.not-committee', 'yes', 'BL 4.4(a)', '2020-01-01', null, 'By-laws'),
    ('voting.days.min', '14', 'EP', '2020-01-01', null, 'Election Processes'),
    ('voting.extension.days', '7', 'E26', '2020-01-01', null, 'Election page 2026'),
    ('adjournment.notice.days', '30', 'BL 3.6', '2020-01-01', null, 'By-laws'),
    ('results.days.max', '7', 'E26', '2020-01-01', null, 'Election page 2026'),
    ('certification.signatures', '2', 'EP', '2020-01-01', null, 'Election Processes'),
    ('director.terms.consecutive', '2', 'BL 4.4(d)', '2020-01-01', null, 'By-laws'),
    ('director.cool-off.years', '1', 'BL 4.4(d)', '2020-01-01', null, 'By-laws'),
    ('directors.min-ordinary-max', '1..7..13', 'BL 4.2', '2020-01-01', null, 'By-laws'),
    ('directors.per-member', '1', 'BL 4.2, 2.10(b)', '2020-01-01', null, 'By-laws'),
    ('directors.per-platinum', '2', 'BL 4.2', '2020-01-01', null, 'By-laws'),
    ('vacancy.board-may-fill.months', '3', 'BL 4.7(a)', '2020-01-01', null, 'By-laws'),
    ('board.notice.regular.days', '7', 'BL 4.9', '2020-01-01', null, 'By-laws'),
    ('board.notice.special.hours', '24..48', 'BL 4.10', '2020-01-01', null, 'By-laws'),
    ('board.quorum', '1/2', 'BL 4.11(a)', '2020-01-01', null, 'By-laws'),
    ('board.supermajority', '2/3', 'BL 4.11(b)', '2020-01-01', null, 'By-laws'),
    ('consent.objections', '2', 'BL 4.12(a)', '2020-01-01', null, 'By-laws'),
    ('consent.objection.business-days', '10', 'BL 4.12(a)', '2020-01-01', null, 'By-laws'),
    ('minutes.publish.days', '7', 'TR', '2020-01-01', null, 'Transparency page'),
    ('suspension.notice.days', '30', 'BL 2.12(c)', '2020-01-01', null, 'By-laws'),
    ('suspension.hearing.days-before', '5', 'BL 2.12(d)', '2020-01-01', null, 'By-laws'),
    ('application.decision.business-days', '10', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('committee.membership.size', '3..15', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('committee.membership.directors', '1..3', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('committee.membership.chair.months', '3', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('renewal.reminders.person', 'P6M P3M P14D', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('renewal.reminders.sponsor', 'P3M', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('renewal.opens', 'P6M', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('related.ownership.percent', '50', 'BL 2.10(b)', '2020-01-01', null, 'By-laws'),
    ('standing', 'derived', 'BL 2.2(e)', '2020-01-01', null, 'By-laws'),
    ('membership.term', 'derived', 'BL 2.2(d)', '2020-01-01', null, 'By-laws'),
    ('membership.resignation', 'any time', 'BL 2.13', '2020-01-01', null, 'By-laws'),
    ('membership.suspension', 'board', 'BL 2.12', '2020-01-01', null, 'By-laws'),
    ('membership.disclosure', 'on request', 'BL 2.16', '2020-01-01', null, 'By-laws'),
    ('membership.voter', 'registered', 'BL 9.5', '2020-01-01', null, 'By-laws'),
    ('bounces.end-email', '2', 'BL 7.1(e)', '2020-01-01', null, 'By-laws'),
    ('special-meeting.petition.votes-percent', '10', 'BL 3.3', '2020-01-01', null, 'By-laws'),
    ('special-meeting.notice.days', '30', 'BL 3.3', '2020-01-01', null, 'By-laws'),
    ('special-meeting.held.days', '35..90', 'BL 3.3', '2020-01-01', null, 'By-laws'),
    ('proxy.years', '3', 'BL 3.8', '2020-01-01', null, 'By-laws');

insert into portal.holiday (day, name)
select make_date(y, m, d), name
from generate_series(2020, 2045) y,
     (values (1, 1, 'New Year''s Day'), (6, 19, 'Juneteenth'), (7, 4, 'Independence Day'), (11, 11, 'Veterans Day'), (12, 25, 'Christmas Day')) fixed (m, d, name)
union all
select first + ((weekday - extract(isodow from first)::int + 7) % 7) + 7 * (nth - 1), name
from generate_series(2020, 2045) y,
     (values (1, 1, 3, 'Martin Luther King Jr. Day'), (2, 1, 3, 'Presidents'' Day'), (9, 1, 1, 'Labor Day'), (10, 1, 2, 'Columbus Day'), (11, 4, 4, 'Thanksgiving Day')) moving (m, weekday, nth, name),
     lateral (select make_date(y, m, 1) as first) f
union all
select make_date(y, 5, 31) - (extract(isodow from make_date(y, 5, 31))::int - 1), 'Memorial Day'
from generate_series(2020, 2045) y;

grant select on portal.provision, portal.membership_class, portal.class_provision, portal.holiday to portal_app;

-- The agreements an applicant accepts, by version.
insert into portal.agreement (key, version, title, body, effective_on) values
    ('by-laws', 1, 'By-laws', 'I have read the by-laws of the foundation and agree to be bound by them as a member.', '2020-01-01'),
    ('by-laws', 2, 'By-laws of 2026', 'I have read the by-laws of the foundation as restated on 14 April 2026 and agree to be bound by them as a member.', '2026-04-14'),
    ('code-of-conduct', 1, 'Code of conduct', 'I treat everybody in the community with respect, harass nobody, and accept that the foundation may act when I do not.', '2020-01-01'),
    ('personal-data', 1, 'Use of my personal data', 'The foundation may keep my name, e-mail address, country and contribution to decide on this application and to keep the membership book its by-laws require. I may ask to see, correct or erase what it need not keep.', '2020-01-01'),
    ('conflict-of-interest', 1, 'Conflict-of-interest policy', 'When I hold an office, I disclose every interest that may conflict with the foundation''s, and take no part in deciding what it touches.', '2020-01-01');
