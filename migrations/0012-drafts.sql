-- What somebody has typed into a long form and not sent yet: theirs alone, until it is sent, discarded, or forgotten.
create schema drafts;
create table drafts.drafts (
	owner_id text not null,
	form text not null check (length(form) <= 200),
	fields jsonb not null check (jsonb_typeof(fields) = 'object'),
	version integer not null check (version >= 1),
	saved_at timestamptz not null default now(),
	primary key (owner_id, form)
);
comment on table drafts.drafts is 'One row for each person and form. Changing it leaves no entry in the trail (decision 0014).';
comment on column drafts.drafts.owner_id is 'Who acts, as in the trail; nobody else reads the row, whatever their role.';
comment on column drafts.drafts.form is 'Which form about which thing, statement:06433001:2025.';
comment on column drafts.drafts.fields is 'What was typed, by the names of the fields.';
comment on column drafts.drafts.version is 'Counts saves, so that a second window does not overwrite the first unseen.';
create index drafts_by_age on drafts.drafts (saved_at);

grant usage on schema drafts to kreislauf_app;
grant select, insert, update, delete on drafts.drafts to kreislauf_app;
alter table drafts.drafts enable row level security;
create policy own on drafts.drafts to kreislauf_app
	using (owner_id = platform.actor_id() and (select platform.may('drafts:keep')))
	with check (owner_id = platform.actor_id() and (select platform.may('drafts:keep')));
-- The retention rules may clear away what has long been left alone, and see nothing younger.
create policy clearing on drafts.drafts for delete to kreislauf_app
	using ((select platform.may('operations:run')) and saved_at < now() - interval '90 days');
create policy clearing_select on drafts.drafts for select to kreislauf_app
	using ((select platform.may('operations:run')) and saved_at < now() - interval '90 days');
