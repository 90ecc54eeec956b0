-- Where the county wants an indicator to be in a given year, for itself or for a place in it, and who has decided that.
create table monitor.targets (
	id bigint generated always as identity primary key,
	indicator text not null check (indicator ~ '^[a-z0-9-]{1,100}$'),
	area_id text not null references areas.areas,
	version integer not null check (version >= 1),
	is_withdrawn boolean not null default false,
	base_year integer not null check (base_year between 1950 and 2200),
	base_value double precision not null,
	target_year integer not null check (target_year > base_year and target_year <= 2200),
	target_value double precision not null,
	source text not null check (length(source) between 1 and 500),
	reason text not null default '' check (length(reason) <= 500),
	saved_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	unique (indicator, area_id, version),
	check (target_value <> base_value)
);
comment on table monitor.targets is 'One row each time a target is set, changed or withdrawn; nothing is overwritten, the newest version counts. Public: it stands beside the figures.';
comment on column monitor.targets.base_value is 'The released value of the base year when the target was set, in the indicator''s unit.';
comment on column monitor.targets.source is 'Who has decided it, as people cite it: a decision of the county council.';

grant select, insert on monitor.targets to kreislauf_app;
alter table monitor.targets enable row level security;
create policy reading on monitor.targets for select to kreislauf_app using (true);
create policy setting on monitor.targets for insert to kreislauf_app
	with check ((select platform.may('monitor:set-targets')) and actor_id = platform.actor_id());
create function monitor.refuse_target_change() returns trigger language plpgsql as $$
begin
	raise exception 'a target is never changed; set a new version';
end
$$;
create trigger targets_kept before update or delete on monitor.targets
	for each row execute function monitor.refuse_target_change();
