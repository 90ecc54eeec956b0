-- What a town or municipality says about its own evaluation: its contact writes and releases it, the county cannot.
create table monitor.statements (
	id bigint generated always as identity primary key,
	area_id text not null references areas.areas,
	year integer not null,
	version integer not null check (version >= 1),
	text text not null check (length(text) <= 10000),
	status text not null check (status in ('draft','released','withdrawn')),
	saved_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	unique (area_id, year, version),
	check (status <> 'withdrawn' or text = '')
);
comment on table monitor.statements is 'One row each time a municipality saves its statement on an edition; nothing is overwritten, the newest version counts.';
comment on column monitor.statements.status is 'draft: only the municipality sees it; released: public; withdrawn: the released one is no longer shown, the text stays in older versions.';

grant select, insert on monitor.statements to kreislauf_app;
alter table monitor.statements enable row level security;
create policy reading on monitor.statements for select to kreislauf_app using (status in ('released', 'withdrawn'));
create policy own on monitor.statements for select to kreislauf_app
	using (area_id = any (platform.actor_areas()) and (select platform.may('monitor:read-own-area')));
create policy saving on monitor.statements for insert to kreislauf_app
	with check (area_id = any (platform.actor_areas()) and (select platform.may('monitor:state-own-area'))
		and actor_id = platform.actor_id());
create function monitor.refuse_statement_change() returns trigger language plpgsql as $$
begin
	raise exception 'a statement is never changed; save a new version';
end
$$;
create trigger statements_kept before update or delete on monitor.statements
	for each row execute function monitor.refuse_statement_change();
