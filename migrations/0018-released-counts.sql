-- The counts of a release, from which tables are computed: frozen like its figures.
create table monitor.released_counts (
	release_id bigint not null references monitor.releases,
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
	primary key (release_id, measure, basis, year, part),
	check (cardinality(counts) = cardinality(areas) and cardinality(why) = cardinality(areas)
		and cardinality(flags) = cardinality(areas)),
	check (cardinality(array_positions(counts, null)) + cardinality(array_positions(why, null)) = cardinality(areas))
);
comment on table monitor.released_counts is 'Counts of a release as published, one row a part of a measure, year and basis, one element an area. What is hidden has a reason here and no number.';
comment on column monitor.released_counts.part is 'Which part of the measure: age=0-4|sex=female; empty for all together.';
comment on column monitor.released_counts.why is 'Why there is no number, as in MissingReason; null where there is one.';
comment on column monitor.released_counts.flags is 'Flags of each number, separated by blanks.';
create trigger released_counts_frozen before update or delete on monitor.released_counts
	for each row execute function monitor.refuse_change();

grant select, insert on monitor.released_counts to kreislauf_app;
alter table monitor.released_counts enable row level security;
create policy reading on monitor.released_counts for select to kreislauf_app using (true);
create policy releasing on monitor.released_counts for insert to kreislauf_app with check ((select platform.may('monitor:release')));
