-- Special themes (Wohnen, Schulden und Einkommen) belong to an edition only when somebody has opened them for its year.
create table monitor.special_themes (
	id bigint generated always as identity primary key,
	theme text not null check (theme ~ '^[a-z-]+$'),
	year integer not null check (year between 1950 and 2200),
	version integer not null check (version >= 1),
	is_open boolean not null,
	reason text not null default '' check (length(reason) <= 500),
	decided_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	unique (theme, year, version)
);
comment on table monitor.special_themes is 'One row each time a special theme is opened or closed for the edition of a year; nothing is overwritten, the newest version counts. No row: closed.';

grant select, insert on monitor.special_themes to kreislauf_app;
alter table monitor.special_themes enable row level security;
create policy reading on monitor.special_themes for select to kreislauf_app
	using ((select platform.may('monitor:read-working')));
create policy deciding on monitor.special_themes for insert to kreislauf_app
	with check ((select platform.may('monitor:release')) and actor_id = platform.actor_id());
create function monitor.refuse_theme_change() returns trigger language plpgsql as $$
begin
	raise exception 'a decision on a theme is never changed; decide again';
end
$$;
create trigger special_themes_kept before update or delete on monitor.special_themes
	for each row execute function monitor.refuse_theme_change();

-- What has been released so far contained them: a correction of such an edition must not lose them silently.
insert into monitor.special_themes (theme, year, version, is_open, reason, actor_id, actor_name)
select distinct themes.theme, releases.year, 1, true, 'War schon Teil der Ausgabe', 'migration', 'Programm'
from monitor.releases, (values ('wohnen'), ('einkommen')) as themes (theme)
where releases.indicators @> jsonb_build_array(jsonb_build_object('theme', themes.theme));
