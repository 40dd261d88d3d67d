-- What the directors approve is an edition that was submitted, by its hash and before the motion; a record is opened again only to be corrected;
-- what did not take place is said so; who waives a notice is named; minutes kept elsewhere have an address.
alter table portal.minutes
    add submitted_at timestamptz,
    add submitted_by uuid references portal.person,
    add record_hash  text check (length(record_hash) = 64),
    drop constraint minutes_check2;

alter table portal.minutes disable trigger minutes_stay;
update portal.minutes set submitted_at = approved_at, submitted_by = approved_by where approved_at is not null;
alter table portal.minutes enable trigger minutes_stay;

alter table portal.minutes
    add constraint minutes_submitted check ((submitted_at is null) = (document is null) and (submitted_at is null) = (hash is null)
                                            and (submitted_at is null) = (submitted_by is null)),
    add constraint minutes_approved_as_submitted check (approved_at is null or submitted_at is not null);

alter table portal.motion
    add approves      uuid references portal.minutes,
    add approves_hash text check (length(approves_hash) = 64),
    add constraint motion_approves_by_hash check ((approves is null) = (approves_hash is null)),
    add constraint motion_approves_minutes check (approves is null or matter = 'MINUTES');

update portal.motion set approves = m.id, approves_hash = m.hash from portal.minutes m where m.motion_id = motion.id;

-- Approved words do not change; the only thing that may still happen to them is their publication. And they are approved by a motion that names them.
create or replace function portal.minutes_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.approved_at is not null then
            raise exception 'minutes are submitted before they are approved';
        end if;
        return new;
    end if;
    if old.approved_at is not null then
        if tg_op = 'UPDATE' and old.published_at is null
            and (new.id, new.meeting_id, new.edition, new.text, new.document, new.hash, new.submitted_at, new.approved_at, new.motion_id)
              = (old.id, old.meeting_id, old.edition, old.text, old.document, old.hash, old.submitted_at, old.approved_at, old.motion_id) then
            return new;
        end if;
        raise exception 'approved minutes are not rewritten';
    end if;
    if tg_op = 'UPDATE' and new.approved_at is not null and not exists (
            select from portal.motion m join portal.meeting decided on decided.id = m.meeting_id
            where m.id = new.motion_id and m.approves = new.id and m.approves_hash = new.hash and new.hash = old.hash
              and m.recorded_at > new.submitted_at and (new.submitted_at at time zone decided.zone)::date <= decided.held_on) then
        raise exception 'a motion approves the edition that was submitted before it';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
drop trigger minutes_stay on portal.minutes;
create trigger minutes_stay before insert or update or delete on portal.minutes for each row execute function portal.minutes_stay();

-- What was done by a motion's authority was done by these words.
create function portal.motion_relied_on_stays() returns trigger language plpgsql as $$
begin
    if (new.title, new.text, new.matter) <> (old.title, old.text, old.matter)
        or (new.concerns, new.approves, new.approves_hash) is distinct from (old.concerns, old.approves, old.approves_hash) then
        raise exception 'something has been done by this motion';
    end if;
    return new;
end
$$;
create trigger motion_relied_on_stays before update on portal.motion for each row when (old.relied_on_at is not null)
    execute function portal.motion_relied_on_stays();

create function portal.meeting_opens_again_to_be_corrected() returns trigger language plpgsql as $$
begin
    if not exists (select from portal.minutes m where m.meeting_id = new.id and m.edition > 1 and m.approved_at is null) then
        raise exception 'the record of this meeting is approved';
    end if;
    return new;
end
$$;
create trigger meeting_opens_again before update on portal.meeting for each row
    when (old.closed_at is not null and new.closed_at is null) execute function portal.meeting_opens_again_to_be_corrected();

alter table portal.meeting
    add missed_at   timestamptz,
    add missed_by   uuid references portal.person,
    add missed_why  text check (btrim(missed_why) <> ''),
    add listed_link text check (listed_link ~ '^https?://'),
    add constraint meeting_missed check ((missed_at is null) = (missed_by is null) and (missed_at is null) = (missed_why is null)),
    add constraint meeting_held_or_missed check (missed_at is null or (opened_at is null and cancelled_at is null)),
    add constraint meeting_cancelled_before check (
        cancelled_at is null or called_at is null or cancelled_at < (held_on + coalesce(starts_at, time '00:00')) at time zone zone) not valid;

create table portal.meeting_waiver (
    meeting_id uuid not null references portal.meeting,
    place      integer not null check (place >= 0),
    person_id  uuid not null references portal.person,
    name       text not null check (btrim(name) <> ''),
    primary key (meeting_id, place),
    unique (meeting_id, person_id)
);
grant select, insert on portal.meeting_waiver to portal_app;
