-- People, organisations, roles with dates; and the second wall: who may see or change which rows is decided by the database too.
-- The program works as kreislauf_app, which owns nothing. Each transaction says who acts; policies ask for the permission.
do $$
begin
	-- Asked first: who may not create roles is refused even where the role is there.
	if not exists (select from pg_roles where rolname = 'kreislauf_app') then
		create role kreislauf_app nologin;
	end if;
exception
	when duplicate_object or unique_violation then null;
	when insufficient_privilege then
		raise exception 'The database role kreislauf_app is missing and may not be created by this user. Run as superuser: create role kreislauf_app nologin; grant kreislauf_app to %', current_user;
end
$$;
do $$
begin
	if not pg_has_role(current_user, 'kreislauf_app', 'member') then
		execute format('grant kreislauf_app to %I', current_user);
	end if;
end
$$;

create function platform.may(permission text) returns boolean language plpgsql stable as $$
begin
	-- An empty answer would look as if there were nothing; whoever forgot to say who acts shall notice.
	if coalesce(current_setting('kreislauf.actor', true), '') = '' then
		raise exception 'Nobody has been named in this transaction, and % is asked for', permission;
	end if;
	return permission = any (string_to_array(current_setting('kreislauf.permissions', true), ' '));
end
$$;
comment on function platform.may is 'Whether whoever acts in this transaction holds the permission. An error where nobody has been named.';
create function platform.actor_id() returns text language sql stable as $$
	select coalesce(current_setting('kreislauf.actor', true), '')
$$;
create function platform.person_id() returns bigint language sql stable as $$
	select substring(current_setting('kreislauf.actor', true) from '^person:([0-9]+)$')::bigint
$$;
comment on function platform.person_id is 'The signed-in person, or null: the public, the command line, a demo role, the program itself.';
create function platform.actor_areas() returns text[] language sql stable as $$
	select string_to_array(coalesce(current_setting('kreislauf.areas', true), ''), ' ')
$$;
comment on function platform.actor_areas is 'Municipalities for which whoever acts holds a role.';

create table access.organisations (
	id bigint generated always as identity primary key,
	key text not null unique,
	kind text not null check (kind in ('county-administration','department','jobcenter','staff-unit','executive','council-office','municipality','provider','body-secretariat','external')),
	name text not null,
	short_name text,
	area_id text,
	part_of bigint references access.organisations,
	position integer not null default 0,
	valid_from date not null default '1900-01-01',
	valid_to date,
	version integer not null default 1,
	check (valid_to is null or valid_to >= valid_from)
);
comment on table access.organisations is 'Units of the county, municipalities, providers, secretariats. An organisation that ended keeps its row.';
comment on column access.organisations.key is 'Name in the configuration file, or made from the name; never changes.';
comment on column access.organisations.area_id is 'The area a municipality stands for, as in areas.areas.';
comment on column access.organisations.version is 'Counts changes, so that two people do not overwrite each other unseen.';

create table access.assignments (
	id bigint generated always as identity primary key,
	person_id bigint not null references access.people,
	role text not null,
	organisation_id bigint not null references access.organisations,
	valid_from date not null default current_date,
	valid_to date,
	granted_at timestamptz not null default now(),
	granted_by text not null,
	ended_at timestamptz,
	ended_by text,
	origin text not null default 'granted' check (origin in ('granted','single-sign-on')),
	check (valid_to is null or valid_to >= valid_from - 1)
);
comment on table access.assignments is 'Who holds which role in which organisation, from when to when. Never deleted: an assignment ends.';
comment on column access.assignments.valid_to is 'Last day; a day before valid_from means that it was taken back before it began.';
comment on column access.assignments.origin is 'single-sign-on: follows the claims of the identity provider at each sign-in.';
create index assignments_of_person on access.assignments (person_id);

insert into access.organisations (key, kind, name) values ('county-administration', 'county-administration', 'Kreisverwaltung');
insert into access.assignments (person_id, role, organisation_id, valid_from, granted_by)
	select person.id, role, organisation.id, person.created_at::date, 'Übernahme'
	from access.people person cross join unnest(person.roles) as role, access.organisations organisation;
alter table access.people drop column roles;
alter table access.people add column version integer not null default 1;
alter table access.people add column deleted_at timestamptz;
alter table access.people add column password_changed_at timestamptz;
comment on column access.people.is_active is 'Locked by an administrator when false: no sign-in, all sessions end.';
comment on column access.people.deleted_at is 'Put in the bin; restored or made anonymous by the retention rules later.';

alter table access.sessions add column id bigint generated always as identity;
alter table access.sessions add column method text not null default 'password' check (method in ('password','passkey','single-sign-on','demo','invitation'));
alter table access.sessions add column second_factor_at timestamptz;
alter table access.sessions add column device text;
comment on column access.sessions.id is 'Names a session in the list of own sessions without telling its token.';
comment on column access.sessions.second_factor_at is 'When a second factor was shown; roles that release or approve rest until then.';
comment on column access.sessions.device is 'Browser and system in two words, for the list of own sessions.';
create unique index sessions_id on access.sessions (id);

alter table audit.entries add column kind text not null default 'change' check (kind in ('change','reading'));
alter table audit.entries add column object text;
alter table audit.entries add column hash_version integer not null default 1;
comment on column audit.entries.kind is 'reading: confidential figures were looked at or exported, nothing was changed.';
comment on column audit.entries.object is 'What it was about, as kind:id, for example delivery:12; null: nothing in particular.';
comment on column audit.entries.hash_version is 'Which fields the hash covers: 2 also covers kind and object.';
create index entries_by_object on audit.entries (object, id) where object is not null;
create index entries_of_changes on audit.entries (id) where kind = 'change';

create function audit.newest_hash() returns text language sql stable security definer set search_path = '' as $$
	select hash from audit.entries order by id desc limit 1
$$;
comment on function audit.newest_hash is 'What the next entry follows. Everybody who writes needs it, though not everybody may read the trail.';
create function audit.newest_change() returns bigint language sql stable security definer set search_path = '' as $$
	select max(id) from audit.entries where kind = 'change'
$$;
comment on function audit.newest_change is 'The state of everything public (decision 0003).';
create function audit.may_see(object text) returns boolean language sql stable as $$
	select case split_part(object, ':', 1)
		when 'release' then true
		when 'county' then true
		when 'rule-set' then true
		when 'delivery' then platform.may('intake:read')
		when 'computation' then platform.may('monitor:read-working')
		when 'statement' then platform.may('monitor:read-working')
			or split_part(object, ':', 2) = any (platform.actor_areas())
		when 'organisation' then platform.may('access:manage')
		when 'person' then platform.may('access:manage')
			or object = 'person:' || platform.person_id()
		else false
	end
$$;
comment on function audit.may_see is 'Whoever may see an object may see what happened to it.';

grant usage on schema platform, audit, areas, intake, monitor, disclosure, access to kreislauf_app;

grant select on platform.migrations to kreislauf_app;
alter table platform.migrations enable row level security;
create policy reading on platform.migrations for select to kreislauf_app using (true);

grant select, insert on audit.entries to kreislauf_app;
alter table audit.entries enable row level security;
create policy reading on audit.entries for select to kreislauf_app
	using ((select platform.may('audit:read')) or (object is not null and audit.may_see(object)));
create policy appending on audit.entries for insert to kreislauf_app with check (actor_id = platform.actor_id());

grant select, insert, update, delete on areas.areas, areas.names, areas.memberships, areas.successions, areas.boundaries, areas.tiles, areas.counties to kreislauf_app;
alter table areas.areas enable row level security;
alter table areas.names enable row level security;
alter table areas.memberships enable row level security;
alter table areas.successions enable row level security;
alter table areas.boundaries enable row level security;
alter table areas.tiles enable row level security;
alter table areas.counties enable row level security;
create policy reading on areas.areas for select to kreislauf_app using (true);
create policy reading on areas.names for select to kreislauf_app using (true);
create policy reading on areas.memberships for select to kreislauf_app using (true);
create policy reading on areas.successions for select to kreislauf_app using (true);
create policy reading on areas.boundaries for select to kreislauf_app using (true);
create policy reading on areas.tiles for select to kreislauf_app using (true);
create policy reading on areas.counties for select to kreislauf_app using (true);
create policy changing on areas.areas to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));
create policy changing on areas.names to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));
create policy changing on areas.memberships to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));
create policy changing on areas.successions to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));
create policy changing on areas.boundaries to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));
create policy changing on areas.tiles to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));
create policy changing on areas.counties to kreislauf_app using ((select platform.may('areas:write'))) with check ((select platform.may('areas:write')));

grant select, insert, update on intake.deliveries, intake.observations to kreislauf_app;
alter table intake.deliveries enable row level security;
alter table intake.observations enable row level security;
create policy reading on intake.deliveries for select to kreislauf_app
	using ((select platform.may('intake:read')) or (select platform.may('intake:explain-released')));
create policy receiving on intake.deliveries for insert to kreislauf_app
	with check ((select platform.may('intake:receive')) and actor_id = platform.actor_id());
create policy deciding on intake.deliveries for update to kreislauf_app
	using ((select platform.may('intake:write'))) with check ((select platform.may('intake:write')));
create policy reading on intake.observations for select to kreislauf_app
	using ((select platform.may('intake:read')) or (select platform.may('intake:explain-released')));
create policy storing on intake.observations for insert to kreislauf_app with check ((select platform.may('intake:write')));
create policy superseding on intake.observations for update to kreislauf_app
	using ((select platform.may('intake:write'))) with check ((select platform.may('intake:write')));

grant select, insert on monitor.computations, monitor.releases, monitor.released_figures, monitor.released_structure to kreislauf_app;
grant select, insert, delete on monitor.working_figures to kreislauf_app;
alter table monitor.computations enable row level security;
alter table monitor.working_figures enable row level security;
alter table monitor.releases enable row level security;
alter table monitor.released_figures enable row level security;
alter table monitor.released_structure enable row level security;
create policy reading on monitor.computations for select to kreislauf_app
	using ((select platform.may('monitor:read-working')) or (select platform.may('monitor:read-own-area')));
create policy computing on monitor.computations for insert to kreislauf_app with check ((select platform.may('monitor:compute')));
create policy reading on monitor.working_figures for select to kreislauf_app
	using ((select platform.may('monitor:read-working'))
		or ((select platform.may('monitor:read-own-area')) and area_id = any ((select platform.actor_areas())::text[])));
create policy computing on monitor.working_figures for insert to kreislauf_app with check ((select platform.may('monitor:compute')));
create policy replacing on monitor.working_figures for delete to kreislauf_app using ((select platform.may('monitor:compute')));
create policy reading on monitor.releases for select to kreislauf_app using (true);
create policy reading on monitor.released_figures for select to kreislauf_app using (true);
create policy reading on monitor.released_structure for select to kreislauf_app using (true);
create policy releasing on monitor.releases for insert to kreislauf_app with check ((select platform.may('monitor:release')));
create policy releasing on monitor.released_figures for insert to kreislauf_app with check ((select platform.may('monitor:release')));
create policy releasing on monitor.released_structure for insert to kreislauf_app with check ((select platform.may('monitor:release')));

grant select, insert on disclosure.rule_sets, disclosure.ledger to kreislauf_app;
alter table disclosure.rule_sets enable row level security;
alter table disclosure.ledger enable row level security;
create policy reading on disclosure.rule_sets for select to kreislauf_app using (true);
create policy adopting on disclosure.rule_sets for insert to kreislauf_app with check ((select platform.may('disclosure:rules')));
create policy reading on disclosure.ledger for select to kreislauf_app
	using ((select platform.may('monitor:release')) or (select platform.may('monitor:read-working')));
create policy recording on disclosure.ledger for insert to kreislauf_app with check ((select platform.may('monitor:release')));

grant select, insert, update on access.people, access.organisations, access.assignments to kreislauf_app;
grant select, insert, update, delete on access.sessions, access.attempts to kreislauf_app;
alter table access.people enable row level security;
alter table access.organisations enable row level security;
alter table access.assignments enable row level security;
alter table access.sessions enable row level security;
alter table access.attempts enable row level security;
create policy managing on access.people to kreislauf_app
	using ((select platform.may('access:manage')) or (select platform.may('access:sign-in')))
	with check ((select platform.may('access:manage')) or (select platform.may('access:sign-in')));
create policy own on access.people for select to kreislauf_app using (id = (select platform.person_id()));
create policy own_change on access.people for update to kreislauf_app
	using (id = (select platform.person_id())) with check (id = (select platform.person_id()));
create policy reading on access.organisations for select to kreislauf_app using (true);
create policy managing on access.organisations to kreislauf_app
	using ((select platform.may('access:manage'))) with check ((select platform.may('access:manage')));
create policy reading on access.assignments for select to kreislauf_app
	using ((select platform.may('access:manage')) or (select platform.may('access:sign-in')) or person_id = (select platform.person_id()));
create policy managing on access.assignments to kreislauf_app
	using ((select platform.may('access:manage')) or (select platform.may('access:sign-in')))
	with check ((select platform.may('access:manage')) or (select platform.may('access:sign-in')));
create policy signing_in on access.sessions to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy own on access.sessions to kreislauf_app
	using (person_id = (select platform.person_id())) with check (person_id = (select platform.person_id()));
create policy ending on access.sessions for delete to kreislauf_app using ((select platform.may('access:manage')));
create policy ending_select on access.sessions for select to kreislauf_app using ((select platform.may('access:manage')));
create policy signing_in on access.attempts to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
