-- What names a thing in its address lasts: it never changes, is never given to another, and is never the word of a page.
-- Nobody may delete a poll, an election, a meeting or a candidate, and no published report; so the constraints of
-- uniqueness are enough for the second.

alter table portal.candidate add column slug text;

with named as (
    select c.id, c.election_id,
           coalesce(nullif(trim(both '-' from regexp_replace(
               regexp_replace(lower(normalize(p.name, nfkd)), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', '-', 'g')), ''), 'candidate') as words,
           c.named_at
      from portal.candidate c join portal.person p on p.id = c.person_id
), numbered as (
    select id, words, row_number() over (partition by election_id, words order by named_at, id) as nth from named
)
update portal.candidate c
   set slug = case when n.nth > 1 or n.words !~ '[0-9-]' then n.words || '-' || n.nth else n.words end
  from numbered n where n.id = c.id;

alter table portal.candidate
    alter column slug set not null,
    add constraint candidate_slug unique (election_id, slug),
    add constraint candidate_slug_is_no_page check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug ~ '[0-9-]');

-- the word of a page has neither a digit nor a hyphen
alter table portal.poll add constraint poll_slug_is_no_page check (slug ~ '[0-9-]');
alter table portal.report add constraint report_slug_is_no_page check (slug ~ '[0-9-]');

create function portal.slug_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what names a thing in its address does not change' using constraint = 'slug_stays', errcode = 'check_violation';
end
$$;

create trigger slug_stays before update on portal.election for each row when (new.slug is distinct from old.slug)
    execute function portal.slug_stays();
create trigger slug_stays before update on portal.candidate for each row when (new.slug is distinct from old.slug)
    execute function portal.slug_stays();
create trigger slug_stays before update on portal.meeting for each row when (new.slug is distinct from old.slug)
    execute function portal.slug_stays();
create trigger slug_stays before update on portal.report for each row when (new.slug is distinct from old.slug)
    execute function portal.slug_stays();
create trigger slug_stays before update on portal.application for each row when (new.reference is distinct from old.reference)
    execute function portal.slug_stays();
