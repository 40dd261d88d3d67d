-- No amount is larger than sums of amounts can hold, and a report names the motion of the board it rests on, if one does.
alter table portal.ledger_line add constraint ledger_line_amount check (abs(minor) <= 10000000000000) not valid;

alter table portal.report
    add motion_id uuid references portal.motion,
    add constraint report_motion_when_published check (motion_id is null or published_at is not null);
