-- Somebody may have chosen a language. Whoever has not reads pages in the browser's, and letters in the foundation's.
alter table portal.person add column language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');

-- What was written to somebody stays in the language it was written in, what goes around it included.
alter table portal.notice add column language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
alter table portal.notice alter column language drop default;
