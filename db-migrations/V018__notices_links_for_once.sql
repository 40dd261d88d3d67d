-- A letter may carry a link that is worth something to whoever reads it: it is forgotten once the letter is sent or given up.
alter table portal.notice add column fleeting boolean not null default false;
grant update (href) on portal.notice to portal_app;
