-- Meetings, who was there, what was moved and how each director voted, and the versions of the minutes. What is approved stays as it is.
create table portal.meeting (
    id              uuid primary key,
    slug            text not null unique check (slug ~ '^[a-z-]+-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?$'),
    body            text not null check (body in ('BOARD', 'MEMBERSHIP_COMMITTEE', 'ELECTION_COMMITTEE')),
    number          integer check (number > 0),
    kind            text not null check (kind in ('REGULAR', 'SPECIAL')),
    held_on         date not null,
    starts_at       time,
    zone            text not null,
    place           text,
    link            text check (link ~ '^https?://'),
    waiver          text,
    called_at       timestamptz,
    called_by       uuid references portal.person,
    cancelled_at    timestamptz,
    cancelled_by    uuid references portal.person,
    cancelled_why   text,
    opened_at       timestamptz,
    opened_by       uuid references portal.person,
    closed_at       timestamptz,
    listed_as       text check (listed_as in ('AGENDA', 'MINUTES', 'CANCELLED')),
    listed_note     text,
    listed_at       timestamptz,
    reminded_at     timestamptz,
    version         integer not null,
    constraint meeting_number unique (body, number),
    check ((called_at is null) = (called_by is null)),
    check (called_at is not null or listed_at is not null),
    check ((listed_at is null) = (listed_as is null)),
    check ((cancelled_at is null) = (cancelled_why is null)),
    check (cancelled_at is null or (opened_at is null and number is null)),
    check ((opened_at is null) = (opened_by is null)),
    check (closed_at is null or opened_at is not null)
);
create index meeting_by_date on portal.meeting (held_on desc);

create table portal.meeting_agenda (
    meeting_id uuid not null references portal.meeting,
    place      integer not null check (place >= 0),
    title      text not null check (btrim(title) <> ''),
    primary key (meeting_id, place)
);

create table portal.meeting_attendance (
    meeting_id uuid not null references portal.meeting,
    place      integer not null check (place >= 0),
    person_id  uuid not null references portal.person,
    name       text not null,
    suspended  boolean not null,
    presence   text not null check (presence in ('PRESENT', 'REMOTE', 'APOLOGIES', 'ABSENT')),
    primary key (meeting_id, place)
);

create table portal.meeting_guest (
    meeting_id uuid not null references portal.meeting,
    place      integer not null check (place >= 0),
    name       text not null check (btrim(name) <> ''),
    primary key (meeting_id, place)
);

create table portal.motion (
    id           uuid primary key,
    meeting_id   uuid not null references portal.meeting,
    place        integer not null check (place > 0),
    title        text not null check (btrim(title) <> ''),
    text         text not null check (btrim(text) <> ''),
    matter       text not null check (matter in ('ORDINARY', 'MINUTES', 'BYLAWS', 'CERTIFICATE', 'MERGER', 'SALE_OF_ASSETS', 'DISSOLUTION',
                                                 'BOARD_SIZE', 'ELIGIBILITY', 'IPR_POLICY', 'REMOVAL', 'MARKED')),
    concerns     uuid references portal.person,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null references portal.person,
    relied_on_at timestamptz,
    version      integer not null,
    constraint motion_place unique (meeting_id, place),
    check ((matter = 'REMOVAL') = (concerns is not null))
);

create table portal.motion_vote (
    motion_id uuid not null references portal.motion,
    person_id uuid not null references portal.person,
    choice    text not null check (choice in ('YES', 'NO', 'ABSTAIN', 'RECUSED', 'AWAY')),
    primary key (motion_id, person_id)
);

create table portal.minutes (
    id           uuid primary key,
    meeting_id   uuid not null references portal.meeting,
    edition      integer not null check (edition > 0),
    text         text not null check (length(text) <= 200000),
    reason       text,
    drafted_at   timestamptz not null,
    drafted_by   uuid not null references portal.person,
    changed_at   timestamptz not null,
    approved_at  timestamptz,
    approved_by  uuid references portal.person,
    motion_id    uuid references portal.motion,
    published_at timestamptz,
    published_by uuid references portal.person,
    document     text,
    hash         text check (length(hash) = 64),
    version      integer not null,
    unique (meeting_id, edition),
    unique (meeting_id, motion_id),
    check ((edition > 1) = (reason is not null)),
    check ((approved_at is null) = (motion_id is null) and (approved_at is null) = (approved_by is null)),
    check ((approved_at is null) = (document is null) and (approved_at is null) = (hash is null)),
    check (published_at is null or approved_at is not null),
    check ((published_at is null) = (published_by is null))
);
create unique index minutes_one_in_work on portal.minutes (meeting_id) where published_at is null;

grant select, insert, update on portal.meeting, portal.motion, portal.minutes to portal_app;
grant select, insert, update, delete on portal.meeting_agenda, portal.meeting_attendance, portal.meeting_guest, portal.motion_vote to portal_app;
grant delete on portal.motion, portal.minutes to portal_app;

-- Approved words do not change; the only thing that may still happen to them is their publication.
create function portal.minutes_stay() returns trigger language plpgsql as $$
begin
    if old.approved_at is null then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.published_at is null
        and (new.id, new.meeting_id, new.edition, new.text, new.document, new.hash, new.approved_at, new.motion_id)
          = (old.id, old.meeting_id, old.edition, old.text, old.document, old.hash, old.approved_at, old.motion_id) then
        return new;
    end if;
    raise exception 'approved minutes are not rewritten';
end
$$;
create trigger minutes_stay before update or delete on portal.minutes for each row execute function portal.minutes_stay();

-- Who was there and how they voted is part of what was approved.
create function portal.meeting_record_stays() returns trigger language plpgsql as $$
declare
    row record := case tg_op when 'DELETE' then old else new end;
    meeting uuid;
begin
    if tg_table_name = 'motion_vote' then
        select m.meeting_id into meeting from portal.motion m where m.id = row.motion_id;
    else
        meeting := row.meeting_id;
    end if;
    if exists (select from portal.meeting m where m.id = meeting and m.closed_at is not null) then
        raise exception 'the record of this meeting is approved';
    end if;
    return row;
end
$$;
create trigger meeting_attendance_stays before insert or update or delete on portal.meeting_attendance
    for each row execute function portal.meeting_record_stays();
create trigger meeting_guest_stays before insert or update or delete on portal.meeting_guest
    for each row execute function portal.meeting_record_stays();
create trigger motion_vote_stays before insert or update or delete on portal.motion_vote
    for each row execute function portal.meeting_record_stays();

-- Nor is a motion reworded once its meeting's record is approved; that something else relies on it may still be noted.
create function portal.motion_stays() returns trigger language plpgsql as $$
begin
    if exists (select from portal.meeting m where m.id = old.meeting_id and m.closed_at is not null)
        and (tg_op = 'DELETE'
            or (new.id, new.meeting_id, new.place, new.title, new.text, new.matter, new.recorded_at, new.recorded_by)
               <> (old.id, old.meeting_id, old.place, old.title, old.text, old.matter, old.recorded_at, old.recorded_by)
            or new.concerns is distinct from old.concerns) then
        raise exception 'the record of this meeting is approved';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger motion_stays before update or delete on portal.motion for each row execute function portal.motion_stays();
