-- Indicators that the county defines in the interface: every save and every decision is a version of its own.
create table monitor.own_indicators (
	id bigint generated always as identity primary key,
	indicator text not null check (indicator ~ '^eigen-[a-z0-9-]{1,80}$'),
	version integer not null check (version >= 1),
	status text not null check (status in ('draft','submitted','returned','approved','retired')),
	definition jsonb not null,
	definition_version integer not null check (definition_version >= 0),
	note text not null default '' check (length(note) <= 4000),
	saved_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	unique (indicator, version),
	check (status not in ('approved','retired') or definition_version >= 1)
);
comment on table monitor.own_indicators is 'One row a save or decision; nothing is overwritten. In force is the newest approved version, unless a newer row retires it.';
comment on column monitor.own_indicators.definition is 'Numerator, denominator and texts as typed in; what follows from them is derived when it is computed.';
comment on column monitor.own_indicators.definition_version is 'Version of the definition as editions cite it; 0 before the first approval.';

grant select, insert on monitor.own_indicators to kreislauf_app;
alter table monitor.own_indicators enable row level security;
create policy reading on monitor.own_indicators for select to kreislauf_app
	using (status in ('approved','retired') or (select platform.may('monitor:define-indicators'))
		or (select platform.may('monitor:approve-indicators')));
create policy saving on monitor.own_indicators for insert to kreislauf_app
	with check (actor_id = platform.actor_id() and ((select platform.may('monitor:define-indicators'))
		or (select platform.may('monitor:approve-indicators'))));
create function monitor.refuse_own_indicator_change() returns trigger language plpgsql as $$
begin
	raise exception 'a version of an indicator is never changed; save a new one';
end
$$;
create trigger own_indicators_kept before update or delete on monitor.own_indicators
	for each row execute function monitor.refuse_own_indicator_change();
create function monitor.require_second_person() returns trigger language plpgsql as $$
begin
	if not platform.may(case when new.status in ('draft','submitted')
		then 'monitor:define-indicators' else 'monitor:approve-indicators' end) then
		raise exception 'not permitted: % a definition', new.status;
	end if;
	if new.status = 'approved' and exists (select from monitor.own_indicators earlier
		where earlier.indicator = new.indicator and earlier.status in ('draft','submitted') and earlier.actor_id = new.actor_id
			and earlier.version > coalesce((select max(decided.version) from monitor.own_indicators decided
				where decided.indicator = new.indicator and decided.status in ('approved','retired')), 0)) then
		raise exception 'whoever wrote a definition does not approve it';
	end if;
	return new;
end
$$;
create trigger own_indicators_four_eyes before insert on monitor.own_indicators
	for each row execute function monitor.require_second_person();
