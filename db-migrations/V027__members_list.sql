-- The public list of members: by name, each with the memberships it holds.
create index person_name on portal.person (lower(name));
create index organisation_name on portal.organisation (lower(legal_name));
create index membership_person on portal.membership (person_id);
create index membership_organisation on portal.membership (organisation_id);
create index membership_renewal on portal.membership (renewal_opened_on) where renewal_opened_on is not null;
