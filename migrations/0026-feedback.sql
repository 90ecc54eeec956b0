-- What people report from the accessibility statement, and until when the county has to answer.
create schema feedback;
create table feedback.reports (
	reference text primary key check (reference ~ '^B-[2-9A-Z]{4}-[2-9A-Z]{4}$'),
	reported_at timestamptz not null default now(),
	page text not null default '' check (length(page) <= 300),
	text text not null check (length(text) <= 5000),
	email text check (length(email) <= 254),
	version integer not null default 1 check (version >= 1),
	answered_at timestamptz,
	answered_by text,
	answer text check (length(answer) <= 5000),
	forgotten_at timestamptz,
	check ((answered_at is null) = (answer is null)),
	check (forgotten_at is null or (answered_at is not null and page = '' and text = '' and email is null and answer = ''))
);
comment on table feedback.reports is 'Barriers that people have reported. Written by everybody through the form, read only by those who answer.';
comment on column feedback.reports.reference is 'Told to whoever reported; nothing can be looked up with it.';
comment on column feedback.reports.email is 'For the answer, if the person wants one; never in the trail.';
comment on column feedback.reports.answer is 'What was answered or done, as the county notes it.';
comment on column feedback.reports.forgotten_at is 'When the retention rules took page, text, address and note; that there was a report and when it was answered stays.';
create index reports_open on feedback.reports (reported_at) where answered_at is null;

grant usage on schema feedback to kreislauf_app;
grant select, insert, update on feedback.reports to kreislauf_app;
alter table feedback.reports enable row level security;
create policy reading on feedback.reports for select to kreislauf_app
	using ((select platform.may('feedback:answer')) or (select platform.may('operations:run')));
create policy reporting on feedback.reports for insert to kreislauf_app
	with check ((select platform.may('feedback:report')));
create policy answering on feedback.reports for update to kreislauf_app
	using ((select platform.may('feedback:answer'))) with check ((select platform.may('feedback:answer')));
-- The retention rules take what was answered long ago, and can do nothing else to a report.
create policy forgetting on feedback.reports for update to kreislauf_app
	using ((select platform.may('operations:run')) and answered_at < now() - interval '30 days')
	with check ((select platform.may('operations:run')) and forgotten_at is not null);
