-- Imprint, privacy, accessibility statement and easy language, as the operator edits them; the county's files are where they start.
create schema legal;
create table legal.texts (
	id bigint generated always as identity primary key,
	page text not null check (page in ('impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache')),
	version integer not null check (version >= 1),
	title text not null check (length(title) between 1 and 200),
	lead text not null check (length(lead) <= 500),
	fields jsonb not null check (jsonb_typeof(fields) = 'object'),
	more text not null check (length(more) <= 12000),
	is_sample boolean not null,
	reviewed_on date not null,
	saved_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	unique (page, version)
);
comment on table legal.texts is 'One row each time a text is saved or reviewed; nothing is overwritten, the newest version counts. Without a row the county''s file counts.';
comment on column legal.texts.fields is 'What must stand on the page, by the names of the fields: {"address": "…"}.';
comment on column legal.texts.more is 'Further sections as plain text; a line that begins with "# " is a heading.';

grant usage on schema legal to kreislauf_app;
grant select, insert on legal.texts to kreislauf_app;
alter table legal.texts enable row level security;
create policy reading on legal.texts for select to kreislauf_app using (true);
create policy saving on legal.texts for insert to kreislauf_app
	with check ((select platform.may('legal:edit')) and actor_id = platform.actor_id());
create function legal.refuse_text_change() returns trigger language plpgsql as $$
begin
	raise exception 'a legal text is never changed; save a new version';
end
$$;
create trigger texts_kept before update or delete on legal.texts
	for each row execute function legal.refuse_text_change();
-- Whoever edits the texts sees what happened to them.
create policy reading_of_legal_texts on audit.entries for select to kreislauf_app
	using (object like 'legal-text:%' and (select platform.may('legal:edit')));
