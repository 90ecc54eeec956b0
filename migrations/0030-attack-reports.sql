-- What the attacker found when a release or a special evaluation went out, kept with it. Confidential: for whoever releases.
create table monitor.attack_reports (
	publication_id bigint primary key,
	attacked_at timestamptz not null default now(),
	report jsonb not null
);
comment on table monitor.attack_reports is 'The report of the attack each release and each special evaluation had to pass. Says how narrow hidden numbers are: confidential.';
comment on column monitor.attack_reports.publication_id is 'A release or an evaluation, as in the ledger.';
comment on column monitor.attack_reports.report is 'Cells hidden and why, information lost, numbers attacked, the narrowest intervals (an open upper bound is null), insiders, duration.';
create trigger attack_reports_frozen before update or delete on monitor.attack_reports
	for each row execute function monitor.refuse_change();
grant select, insert on monitor.attack_reports to kreislauf_app;
alter table monitor.attack_reports enable row level security;
create policy reading on monitor.attack_reports for select to kreislauf_app using ((select platform.may('monitor:release')));
create policy storing on monitor.attack_reports for insert to kreislauf_app with check ((select platform.may('monitor:release')));
