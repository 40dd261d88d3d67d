-- The committee decides by consensus: a proposal, agreement or silence, objections. What it cannot decide falls to the board, which decides by a resolution.
alter table portal.application_step drop constraint application_step_kind_check;
alter table portal.application_step add constraint application_step_kind_check
    check (kind in ('SUBMITTED', 'ASKED', 'ANSWERED', 'NOTED', 'OBJECTED', 'OBJECTION_WITHDRAWN', 'HELD', 'RELEASED', 'REFERRED', 'SETTLED',
                    'PROPOSED_APPROVAL', 'PROPOSED_REFUSAL', 'AGREED', 'PROPOSAL_WITHDRAWN', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'MOOT'));

alter table portal.application
    add column referral        text check (referral in ('OBJECTION', 'COMMITTEE_TOO_SMALL')),
    add column settlement_kind text check (settlement_kind in ('PAID', 'IN_KIND')),
    add column resolution      text check (btrim(resolution) <> ''),
    add column resolved_on     date,
    add column motion_id       uuid references portal.motion;
update portal.application set referral = 'OBJECTION' where state = 'REFERRED';
alter table portal.application
    add constraint application_referred_for_a_reason check (state <> 'REFERRED' or referral is not null),
    add constraint application_resolved_on_a_day check ((resolution is null) = (resolved_on is null));

insert into portal.provision (key, value, section, in_force_from, in_force_until, resolution) values
    ('committee.membership.consensus', '1/1', 'MC', '2020-01-01', null, 'Membership Committee governance'),
    ('committee.membership.objection.business-days', '3', 'MC', '2020-01-01', null, 'Membership Committee governance');

-- The fee of a term that is still being asked for.
alter table portal.membership add column renewal_settled_on date;
alter table portal.membership add constraint membership_renewal_is_open check (renewal_settled_on is null or renewal_opened_on is not null);

-- Due process: what it was about, and how the member was heard. Misconduct waives the thirty days, not notice and hearing.
alter table portal.membership_suspension
    add column ground      text not null default 'OTHER' check (ground in ('MISCONDUCT', 'UNPAID', 'OTHER')),
    add column declined_on date;
update portal.membership_suspension set ground = 'MISCONDUCT' where misconduct;
alter table portal.membership_suspension alter column ground drop default;
alter table portal.membership_suspension drop column misconduct;
alter table portal.membership_suspension
    add constraint membership_suspension_after_notice check (noticed_on <= suspended_on) not valid,
    add constraint membership_suspension_after_hearing check (ground = 'UNPAID' or num_nonnulls(heard_on, declined_on) > 0) not valid;
alter table portal.membership
    add column ending_ground      text check (ending_ground in ('MISCONDUCT', 'UNPAID', 'OTHER')),
    add column ending_noticed_on  date,
    add column ending_heard_on    date,
    add column ending_declined_on date,
    add constraint membership_terminated_after_notice check (ending_kind is distinct from 'TERMINATED' or ending_noticed_on <= ended_on) not valid,
    add constraint membership_terminated_after_hearing check
        (ending_kind is distinct from 'TERMINATED' or ending_ground = 'UNPAID' or num_nonnulls(ending_heard_on, ending_declined_on) > 0) not valid;

-- What one person has asked for.
create index application_person on portal.application (person_id);
