-- Monitor: the working state of all figures (confidential) and the frozen releases (public, never changed).
create schema monitor;
create table monitor.computations (
	id bigint generated always as identity primary key,
	computed_at timestamptz not null default now(),
	actor_name text not null,
	year integer not null,
	inputs_hash text not null,
	figures integer not null
);
comment on table monitor.computations is 'When the working state was computed, up to which year, and from which inputs; the newest row describes working_figures.';
create table monitor.working_figures (
	indicator text not null,
	area_id text not null references areas.areas,
	year integer not null,
	basis text not null check (basis in ('register','official')),
	period text not null,
	value double precision,
	why text,
	flags text[] not null,
	lower double precision,
	upper double precision,
	numerator double precision,
	numerator_why text,
	denominator double precision,
	denominator_why text,
	deliveries bigint[] not null,
	primary key (indicator, area_id, year, basis),
	check ((value is null) = (why is not null))
);
comment on table monitor.working_figures is 'Working state before disclosure control: confidential, for editors only, replaced by each computation.';
comment on column monitor.working_figures.why is 'Why there is no number, as in MissingReason; null where there is one. The same for numerator_why and denominator_why.';

create table monitor.releases (
	id bigint generated always as identity primary key,
	year integer not null,
	revision integer not null check (revision >= 1),
	released_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	note text,
	inputs_hash text not null check (length(inputs_hash) = 64),
	has_invented_figures boolean not null,
	county_id text not null references areas.areas,
	areas jsonb not null,
	memberships jsonb not null,
	indicators jsonb not null,
	sources jsonb not null,
	rule_sets jsonb not null,
	changes jsonb not null,
	unique (year, revision)
);
comment on table monitor.releases is 'One row an edition, frozen with the definitions, areas and sources it was made from. Corrections are new revisions.';
comment on column monitor.releases.inputs_hash is 'SHA-256 over facts, definitions, areas and rule sets: the same inputs give the same hash.';
comment on column monitor.releases.changes is 'How many released figures are new, changed or withdrawn against the revision before; null for the first.';
create table monitor.released_figures (
	release_id bigint not null references monitor.releases,
	indicator text not null,
	area_id text not null,
	year integer not null,
	basis text not null check (basis in ('register','official')),
	period text not null,
	value double precision,
	why text,
	flags text[] not null,
	lower double precision,
	upper double precision,
	numerator double precision,
	numerator_why text,
	denominator double precision,
	denominator_why text,
	deliveries bigint[] not null,
	primary key (release_id, indicator, area_id, year, basis),
	check ((value is null) = (why is not null)),
	check (why is distinct from 'secret' or (value is null and numerator is null and lower is null and upper is null))
);
comment on table monitor.released_figures is 'The figures of a release as published. What is hidden has a status here and no number.';
create table monitor.released_structure (
	release_id bigint not null references monitor.releases,
	area_id text not null,
	year integer not null,
	basis text not null check (basis in ('register','official')),
	sex text not null check (sex in ('female','male')),
	age_from integer not null,
	age_to integer,
	persons double precision,
	why text,
	primary key (release_id, area_id, year, basis, sex, age_from),
	check ((persons is null) = (why is not null))
);
comment on table monitor.released_structure is 'Age structure of a release as published, for the population pyramid. Hidden cells have no number.';
create function monitor.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'a release is never changed; release a new revision';
end
$$;
create trigger releases_frozen before update or delete on monitor.releases
	for each row execute function monitor.refuse_change();
create trigger released_figures_frozen before update or delete on monitor.released_figures
	for each row execute function monitor.refuse_change();
create trigger released_structure_frozen before update or delete on monitor.released_structure
	for each row execute function monitor.refuse_change();
