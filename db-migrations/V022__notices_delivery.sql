-- What becomes of a letter: since when it is tried, whether somebody refused it, whether it was delivered otherwise, or overtaken before it
-- had left.
alter table portal.notice
    add concerns              uuid,
    add trying_since          timestamptz,
    add refused_at            timestamptz,
    add withdrawn_at          timestamptz,
    add delivered_on          date,
    add delivered_how         text check (btrim(delivered_how) <> ''),
    add delivered_by          uuid,
    add delivered_recorded_at timestamptz,
    add check ((delivered_on is null) = (delivered_how is null) and (delivered_on is null) = (delivered_by is null)
               and (delivered_on is null) = (delivered_recorded_at is null)),
    add check (next_try_at is null or (given_up_at is null and delivered_on is null and withdrawn_at is null));

update portal.notice set trying_since = posted_at;
alter table portal.notice alter trying_since set not null;

-- Whoever has no address on record is written to all the same; somebody then delivers it by hand.
alter table portal.notice
    alter email drop not null,
    add check (email is not null or next_try_at is null);

create index notice_concerns on portal.notice (concerns) where concerns is not null;
create index notice_handed_to on portal.notice (lower(email), sent_at) where sent_at is not null;
create index notice_not_handed on portal.notice (posted_at) where sent_at is null and delivered_on is null and withdrawn_at is null;

grant update (email, trying_since, refused_at, withdrawn_at, delivered_on, delivered_how, delivered_by, delivered_recorded_at) on portal.notice to portal_app;

-- That a letter was handed over, refused or delivered is evidence: it is written once.
create function portal.notice_facts_stay() returns trigger language plpgsql as $$
begin
    if (old.sent_at is not null and new.sent_at is distinct from old.sent_at)
       or (old.refused_at is not null and new.refused_at is distinct from old.refused_at)
       or (old.sent_at is not null and new.email is distinct from old.email)
       or (old.delivered_on is not null and (new.delivered_on, new.delivered_how, new.delivered_by, new.delivered_recorded_at)
           is distinct from (old.delivered_on, old.delivered_how, old.delivered_by, old.delivered_recorded_at)) then
        raise exception 'what became of a letter is not rewritten' using constraint = 'notice_facts_stay', errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger notice_facts_stay before update on portal.notice for each row execute function portal.notice_facts_stay();
