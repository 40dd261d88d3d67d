-- Polls of the members: what is put to them, when, and who may vote. What the clock or a person has once fixed stays fixed.
create table portal.poll (
    id                uuid primary key,
    slug              text not null constraint poll_slug unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title             text not null check (btrim(title) <> ''),
    kind              text not null check (kind in ('ELECTION', 'DECISION')),
    method            text not null,
    method_parameters text not null,
    rulebook_date     date not null,
    record_date       date not null,
    notice_on         date not null,
    voting_opens      timestamptz not null,
    voting_closes     timestamptz not null,
    first_close       timestamptz not null,
    called_at         timestamptz not null,
    called_by         uuid not null references portal.person,
    resolution        text not null check (btrim(resolution) <> ''),
    resolved_on       date not null,
    waiver            text,
    roll_frozen_at    timestamptz,
    roll_members      bigint check (roll_members >= 0),
    roll_votes        bigint check (roll_votes >= roll_members),
    roll_hash         text check (length(roll_hash) = 64),
    noticed_at        timestamptz,
    ballot_frozen_at  timestamptz,
    ballot_hash       text check (length(ballot_hash) = 64),
    draw_secret       text check (length(draw_secret) = 64),
    draw_commitment   text check (length(draw_commitment) = 64),
    opened_at         timestamptz,
    closed_at         timestamptz,
    members_present   bigint,
    votes_present     bigint,
    cancelled_at      timestamptz,
    cancelled_by      uuid references portal.person,
    cancel_reason     text,
    version           integer not null,
    check (voting_closes > voting_opens),
    check (first_close > voting_opens and first_close <= voting_closes),
    check (record_date >= resolved_on),
    check ((roll_frozen_at is null) = (roll_hash is null) and (roll_frozen_at is null) = (roll_members is null) and (roll_frozen_at is null) = (roll_votes is null)),
    check ((ballot_frozen_at is null) = (ballot_hash is null) and (ballot_frozen_at is null) = (draw_secret is null) and (ballot_frozen_at is null) = (draw_commitment is null)),
    check (opened_at is null or (roll_frozen_at is not null and ballot_frozen_at is not null and noticed_at is not null and opened_at >= voting_opens)),
    check (closed_at is null or (opened_at is not null and closed_at >= voting_closes)),
    check ((closed_at is null) = (members_present is null) and (closed_at is null) = (votes_present is null)),
    check ((cancelled_at is null) = (cancel_reason is null) and (cancelled_at is null) = (cancelled_by is null)),
    check (closed_at is null or cancelled_at is null)
);

create table portal.poll_option (
    poll_id   uuid not null references portal.poll,
    number    integer not null check (number > 0),
    label     text not null check (btrim(label) <> ''),
    about     text not null,
    reference uuid,
    primary key (poll_id, number),
    unique (poll_id, reference)
);

create table portal.poll_extension (
    poll_id         uuid not null references portal.poll,
    number          integer not null check (number > 0),
    extended_at     timestamptz not null,
    until           timestamptz not null check (until > extended_at),
    members_present bigint not null,
    members_needed  bigint not null,
    votes_present   bigint not null,
    votes_needed    bigint not null,
    fresh_notice    boolean not null,
    primary key (poll_id, number)
);

-- One line a membership. That it was drawn for is all it ever tells: not when, not by whom.
create table portal.roll_line (
    poll_id       uuid not null references portal.poll,
    membership_id uuid not null references portal.membership,
    class_key     text not null references portal.membership_class,
    votes         integer not null check (votes > 0),
    holder        text not null,
    disclosed     boolean not null,
    drawn         boolean not null default false,
    primary key (poll_id, membership_id)
);

grant select, insert, update on portal.poll to portal_app;
grant select, insert on portal.poll_option, portal.poll_extension, portal.roll_line to portal_app;
grant update (drawn) on portal.roll_line to portal_app;

create function portal.poll_stays() returns trigger language plpgsql as $$
begin
    if (new.slug, new.kind, new.rulebook_date, new.first_close, new.called_at, new.called_by, new.resolution, new.resolved_on, new.voting_opens, new.method, new.method_parameters)
       is distinct from
       (old.slug, old.kind, old.rulebook_date, old.first_close, old.called_at, old.called_by, old.resolution, old.resolved_on, old.voting_opens, old.method, old.method_parameters) then
        raise exception 'what a poll was called with is not rewritten' using constraint = 'poll_stays', errcode = 'check_violation';
    end if;
    if new.voting_closes < old.voting_closes then
        raise exception 'a close is never brought forward' using constraint = 'poll_close_never_earlier', errcode = 'check_violation';
    end if;
    if old.closed_at is not null and new.voting_closes <> old.voting_closes then
        raise exception 'a closed poll does not reopen' using constraint = 'poll_stays_closed', errcode = 'check_violation';
    end if;
    if (old.roll_frozen_at is not null and (new.roll_frozen_at, new.roll_members, new.roll_votes, new.roll_hash, new.record_date) is distinct from (old.roll_frozen_at, old.roll_members, old.roll_votes, old.roll_hash, old.record_date))
       or (old.ballot_frozen_at is not null and (new.ballot_frozen_at, new.ballot_hash, new.draw_secret, new.draw_commitment, new.title) is distinct from (old.ballot_frozen_at, old.ballot_hash, old.draw_secret, old.draw_commitment, old.title))
       or (old.noticed_at is not null and new.noticed_at is distinct from old.noticed_at)
       or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
       or (old.closed_at is not null and (new.closed_at, new.members_present, new.votes_present) is distinct from (old.closed_at, old.members_present, old.votes_present))
       or (old.cancelled_at is not null and (new.cancelled_at, new.cancelled_by, new.cancel_reason) is distinct from (old.cancelled_at, old.cancelled_by, old.cancel_reason)) then
        raise exception 'a fact of a poll is not rewritten' using constraint = 'poll_facts_stay', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger poll_stays before update on portal.poll for each row execute function portal.poll_stays();

create function portal.poll_option_stays() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' or exists (select from portal.poll where id = new.poll_id and opened_at is not null) then
        raise exception 'the ballot paper is frozen' using constraint = 'poll_option_frozen', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger poll_option_stays before insert or update or delete on portal.poll_option
    for each row execute function portal.poll_option_stays();

create function portal.roll_line_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.drawn and not old.drawn
        and (new.poll_id, new.membership_id, new.class_key, new.votes, new.holder, new.disclosed)
          = (old.poll_id, old.membership_id, old.class_key, old.votes, old.holder, old.disclosed) then
        return new;
    end if;
    if tg_op = 'INSERT' and not new.drawn
        and not exists (select from portal.poll where id = new.poll_id and opened_at is not null) then
        return new;
    end if;
    raise exception 'the roll is frozen' using constraint = 'roll_line_frozen', errcode = 'check_violation';
end
$$;
create trigger roll_line_stays before insert or update or delete on portal.roll_line
    for each row execute function portal.roll_line_stays();
