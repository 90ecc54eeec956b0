-- Special evaluations that were given out: publications like releases, numbered with them and in the ledger beside them.
alter table disclosure.ledger rename column release_id to publication_id;
alter table disclosure.ledger_relations rename column release_id to publication_id;
alter index disclosure.ledger_relations_by_release rename to ledger_relations_by_publication;
comment on table disclosure.ledger is 'What each release and each special evaluation showed or hid, by cell; never a hidden count. Later tables are checked against it.';
comment on column disclosure.ledger.publication_id is 'A release or an evaluation; both take their numbers from one sequence, so a later one has a higher number.';
comment on column disclosure.ledger.entries is
	'[[cell, status, rule set, its version, shown value, already published, fingerprint], …]: the value as published, null for what was hidden; status open: in no table, but part of a sum with one, and neither shown nor hidden; already published: hidden now, but an earlier release had shown it; the fingerprint is a keyed hash of a hidden count and tells, to this installation alone, whether a later count is the same one.';
comment on table disclosure.ledger_relations is 'Sums a reader of a release or an evaluation can form in which something is not shown: an attacker joins those of all of them.';

create table monitor.evaluations (
	id bigint primary key default nextval(pg_get_serial_sequence('monitor.releases', 'id')),
	given_out_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	title text not null check (title <> ''),
	recipient text not null check (recipient <> ''),
	purpose text not null check (purpose <> ''),
	wish jsonb not null,
	indicator jsonb not null,
	basis text not null check (basis in ('register','official')),
	cells integer not null check (cells > 0),
	hidden integer not null check (hidden between 0 and cells),
	has_invented_figures boolean not null,
	county_id text not null references areas.areas,
	areas jsonb not null,
	memberships jsonb not null,
	sources jsonb not null,
	rule_sets jsonb not null
);
comment on table monitor.evaluations is 'One row a special evaluation that was given out, frozen with the definition, areas, sources and rules it was made from. Kept as long as releases.';
comment on column monitor.evaluations.id is 'Numbered with the releases: which came first decides what the other was checked against.';
comment on column monitor.evaluations.recipient is 'Who got it: an office or organisation.';
create trigger evaluations_frozen before update or delete on monitor.evaluations
	for each row execute function monitor.refuse_change();
do $$ begin execute format('grant usage on sequence %s to kreislauf_app', pg_get_serial_sequence('monitor.releases', 'id')); end $$;
grant select, insert on monitor.evaluations to kreislauf_app;
alter table monitor.evaluations enable row level security;
create policy reading on monitor.evaluations for select to kreislauf_app
	using ((select platform.may('monitor:release')) or (select platform.may('monitor:read-working')));
create policy giving_out on monitor.evaluations for insert to kreislauf_app
	with check ((select platform.may('monitor:release')) and actor_id = platform.actor_id());

create table monitor.evaluation_counts (
	evaluation_id bigint not null references monitor.evaluations,
	measure text not null,
	basis text not null check (basis in ('register','official')),
	year integer not null,
	part text not null,
	period text not null,
	deliveries bigint[] not null,
	areas text[] not null,
	counts double precision[] not null,
	why text[] not null,
	flags text[] not null,
	primary key (evaluation_id, measure, basis, year, part),
	check (cardinality(counts) = cardinality(areas) and cardinality(why) = cardinality(areas)
		and cardinality(flags) = cardinality(areas)),
	check (cardinality(array_positions(counts, null)) + cardinality(array_positions(why, null)) = cardinality(areas))
);
comment on table monitor.evaluation_counts is 'Counts of an evaluation as given out, like those of a release. Where years are added up two by two, the year is the last of the two.';
create trigger evaluation_counts_frozen before update or delete on monitor.evaluation_counts
	for each row execute function monitor.refuse_change();
grant select, insert on monitor.evaluation_counts to kreislauf_app;
alter table monitor.evaluation_counts enable row level security;
create policy reading on monitor.evaluation_counts for select to kreislauf_app
	using ((select platform.may('monitor:release')) or (select platform.may('monitor:read-working')));
create policy giving_out on monitor.evaluation_counts for insert to kreislauf_app with check ((select platform.may('monitor:release')));

-- Whoever may see an evaluation may see what happened to it.
create policy reading_of_evaluations on audit.entries for select to kreislauf_app
	using (object like 'evaluation:%' and ((select platform.may('monitor:release')) or (select platform.may('monitor:read-working'))));
