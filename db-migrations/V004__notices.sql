-- Letters: the outbox and, for the member, the inbox.
create table portal.notice (
    id           uuid primary key,
    person       uuid,
    email        text not null check (email like '%_@_%'),
    name         text not null,
    kind         text not null,
    section      text,
    href         text check (href like '/%'),
    subject      text not null,
    body         text not null,
    posted_at    timestamptz not null,
    next_try_at  timestamptz,
    tries        integer not null default 0 check (tries >= 0),
    sent_at      timestamptz,
    given_up_at  timestamptz,
    trouble      text,
    seen_at      timestamptz,
    check (sent_at is null or next_try_at is null)
);
create index notice_due on portal.notice (next_try_at) where next_try_at is not null;
create index notice_inbox on portal.notice (person, posted_at desc);

grant select, insert on portal.notice to portal_app;
grant update (next_try_at, tries, sent_at, given_up_at, trouble, seen_at) on portal.notice to portal_app;
