-- A number of the membership book is taken in the transaction that admits the member, under a lock: what is rolled back burns none.
alter table portal.membership alter column book_number drop default;
drop sequence portal.membership_book;
create table portal.membership_book (
    one     boolean primary key default true check (one),
    numbers integer not null check (numbers >= 0)
);
insert into portal.membership_book (numbers) select coalesce(max(book_number), 0) from portal.membership;

create function portal.membership_takes_its_number() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update portal.membership_book set numbers = numbers + 1 returning numbers into new.book_number;
    return new;
end
$$;
create trigger membership_takes_its_number before insert on portal.membership
    for each row execute function portal.membership_takes_its_number();

-- A draft that renews one membership stands in the way of no other application.
drop index portal.application_one_open;
create unique index application_one_open on portal.application (person_id, class_key, lower(coalesce(organisation, '')))
    where renews_id is null and state not in ('APPROVED', 'REFUSED', 'WITHDRAWN');
create unique index application_one_renewal_draft on portal.application (person_id, renews_id)
    where renews_id is not null and state not in ('APPROVED', 'REFUSED', 'WITHDRAWN');
