-- Operations: the runs of the jobs, what the retention rules may forget, and what may be told of deliveries without a figure.
create schema operations;
create table operations.job_runs (
	id bigint generated always as identity primary key,
	job text not null,
	started_at timestamptz not null default clock_timestamp(),
	finished_at timestamptz,
	outcome text check (outcome in ('done','found','failed','interrupted')),
	protocol jsonb not null default '[]',
	error_number text,
	check ((finished_at is null) = (outcome is null))
);
comment on table operations.job_runs is 'One row a run of a job: when, how it ended, and what it did in numbers. No personal data.';
comment on column operations.job_runs.outcome is 'found: it ran to its end and found something that somebody must look at; interrupted: its process ended before it; null: running.';
comment on column operations.job_runs.protocol is 'Rules and counts; the sentences are made from them when they are read.';
comment on column operations.job_runs.error_number is 'Number of the error in the log, to quote.';
create index job_runs_of_job on operations.job_runs (job, id);
grant usage on schema operations to kreislauf_app;
grant select, insert, update, delete on operations.job_runs to kreislauf_app;
alter table operations.job_runs enable row level security;
create policy reading on operations.job_runs for select to kreislauf_app
	using ((select platform.may('operations:manage')) or (select platform.may('operations:run')));
create policy running on operations.job_runs to kreislauf_app
	using ((select platform.may('operations:run'))) with check ((select platform.may('operations:run')));

create function platform.require(permission text) returns void language plpgsql stable as $$
begin
	if not platform.may(permission) then
		raise insufficient_privilege using message = format('permission denied: %s is needed', permission);
	end if;
end
$$;
comment on function platform.require is 'For functions that run with the owner''s rights: an error for whoever lacks the permission.';

-- Sign-in: what has run out may be cleared away, nothing else.
create policy clearing on access.sessions for delete to kreislauf_app
	using ((select platform.may('operations:run')) and (expires_at < now() or last_seen_at < now() - interval '1 hour'));
create policy clearing_select on access.sessions for select to kreislauf_app
	using ((select platform.may('operations:run')) and (expires_at < now() or last_seen_at < now() - interval '1 hour'));
create policy clearing on access.attempts for delete to kreislauf_app
	using ((select platform.may('operations:run')) and attempted_at < now() - interval '1 hour');
create policy clearing_select on access.attempts for select to kreislauf_app
	using ((select platform.may('operations:run')) and attempted_at < now() - interval '1 hour');

-- People in the bin: the row stays for what refers to it, the person is forgotten.
alter table access.people add column anonymised_at timestamptz;
comment on column access.people.anonymised_at is 'When the retention rules made the account anonymous; it cannot be restored any more.';
create function access.anonymise_people(before timestamptz) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
	forgotten bigint[];
	reference record;
begin
	perform platform.require('operations:run');
	with binned as (
		select id from access.people
		where deleted_at < least(before, now() - interval '30 days') and anonymised_at is null for update
	)
	select array_agg(id) into forgotten from binned;
	if forgotten is null then
		return 0;
	end if;
	-- Whatever this module keeps about a person goes, also in tables that come later; who held which role stays.
	for reference in
		select key.conrelid::regclass::text as name, attribute.attname as person
		from pg_catalog.pg_constraint key
		join pg_catalog.pg_class class on class.oid = key.conrelid and class.relnamespace = 'access'::regnamespace
		join pg_catalog.pg_attribute attribute on attribute.attrelid = key.conrelid and attribute.attnum = key.conkey[1]
		where key.contype = 'f' and key.confrelid = 'access.people'::regclass
			and key.conrelid not in ('access.assignments'::regclass, 'access.people'::regclass)
	loop
		execute format('delete from %s where %I = any ($1)', reference.name, reference.person) using forgotten;
	end loop;
	update access.assignments assignment set granted_by = 'Gelöschtes Konto'
	from access.people person where person.id = any (forgotten) and assignment.granted_by = person.name;
	update access.assignments assignment set ended_by = 'Gelöschtes Konto'
	from access.people person where person.id = any (forgotten) and assignment.ended_by = person.name;
	update access.people set name = 'Gelöschtes Konto', email = format('person-%s@geloescht.invalid', id),
		password_hash = null, is_active = false, anonymised_at = now(), version = version + 1
	where id = any (forgotten);
	return array_length(forgotten, 1);
end
$$;
comment on function access.anonymise_people is 'Forgets the people who have been in the bin since before then, and at least for 30 days. Returns how many.';

-- Trail: names of forgotten people and old readings may be forgotten; the chain of hashes holds.
alter table audit.entries add column salt text;
alter table audit.entries add column content_hash text;
comment on column audit.entries.hash_version is 'Which fields the hash covers: 2 also covers kind and object; 3 covers who and what through a salted hash of their own.';
comment on column audit.entries.salt is 'Random; without it the hash of who and what could be found by trying. Gone once they are forgotten.';
comment on column audit.entries.content_hash is 'In place of who and what, once they are forgotten: with it the hash of the entry can still be checked.';
create function audit.content_hash(salt text, actor_id text, detail text) returns text language sql stable as $$
	select encode(sha256(convert_to(concat_ws(E'\n', salt, actor_id, detail), 'UTF8')), 'hex')
$$;
create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		-- The name of a person who has been made anonymous. No hash covers it.
		if new.actor_name = 'Gelöschtes Konto' and to_jsonb(new) - 'actor_name' = to_jsonb(old) - 'actor_name'
			and exists (select from access.people where anonymised_at is not null and old.actor_id = 'person:' || id) then
			return new;
		end if;
		-- Who looked at figures more than a year ago. When, at what and that it was a reading stays under the hash.
		if old.kind = 'reading' and old.hash_version = 3 and old.content_hash is null
			and old.recorded_at::timestamptz < now() - interval '1 year'
			and new.actor_id = 'forgotten' and new.actor_name = 'Nach Frist entfernt' and new.detail = '{}' and new.salt is null
			and new.content_hash = audit.content_hash(old.salt, old.actor_id, old.detail)
			and to_jsonb(new) - '{actor_id,actor_name,detail,salt,content_hash}'::text[]
				= to_jsonb(old) - '{actor_id,actor_name,detail,salt,content_hash}'::text[] then
			return new;
		end if;
	end if;
	raise exception 'audit.entries is append only';
end
$$;
create function audit.forget_names(before timestamptz) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
	forgotten bigint;
begin
	perform platform.require('operations:run');
	update audit.entries entry set actor_name = 'Gelöschtes Konto'
	from access.people person
	where person.anonymised_at is not null and entry.actor_id = 'person:' || person.id
		and entry.actor_name <> 'Gelöschtes Konto' and entry.recorded_at::timestamptz < before;
	get diagnostics forgotten = row_count;
	return forgotten;
end
$$;
comment on function audit.forget_names is 'Takes the names of anonymous people out of entries older than that. Returns how many entries.';
create function audit.forget_readers(before timestamptz) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
	forgotten bigint;
begin
	perform platform.require('operations:run');
	update audit.entries set actor_id = 'forgotten', actor_name = 'Nach Frist entfernt', detail = '{}', salt = null,
		content_hash = audit.content_hash(salt, actor_id, detail)
	where kind = 'reading' and hash_version = 3 and content_hash is null and actor_id like 'person:%'
		and recorded_at::timestamptz < least(before, now() - interval '1 year');
	get diagnostics forgotten = row_count;
	return forgotten;
end
$$;
comment on function audit.forget_readers is 'Takes who and what out of readings older than that, and than a year. Returns how many entries.';

-- Deliveries: files that are not kept for ever, and what an administrator may know without seeing a figure.
alter table intake.deliveries add column file_removed_at timestamptz;
comment on column intake.deliveries.file_removed_at is 'When the file of a rejected delivery was removed by the retention rules.';
create function intake.forget_rejected_files(before timestamptz) returns setof text
language plpgsql security definer set search_path = '' as $$
begin
	perform platform.require('operations:run');
	return query with forgotten as (
		update intake.deliveries delivery set file_removed_at = now()
		where status = 'rejected' and file_removed_at is null and not exists (
			select from intake.deliveries other where other.sha256 = delivery.sha256
				and (other.status <> 'rejected' or other.decided_at >= before)
		)
		returning sha256
	)
	select distinct sha256 from forgotten;
end
$$;
comment on function intake.forget_rejected_files is 'Hashes of the files that only deliveries rejected before then refer to; they are marked as removed.';
create function intake.waiting_deliveries() returns table (waiting bigint, oldest timestamptz)
language sql stable security definer set search_path = '' as $$
	select count(*), min(received_at) from intake.deliveries
	where status = 'waiting' and (platform.may('operations:manage') or platform.may('operations:run'))
$$;
comment on function intake.waiting_deliveries is 'How many wait for a decision, and since when; nothing of what is in them.';
create function intake.newest_years(measures text[]) returns table (measure text, basis text, year integer)
language sql stable security definer set search_path = '' as $$
	select wanted.measure, bases.basis, newest.year
	from unnest(measures) as wanted (measure) cross join (values ('register'), ('official')) as bases (basis)
	cross join lateral (
		select observation.year from intake.observations observation
		where observation.measure = wanted.measure and observation.basis = bases.basis and observation.superseded_by is null
		order by observation.year desc limit 1
	) newest
	where platform.may('operations:manage') or platform.may('operations:run')
$$;
comment on function intake.newest_years is 'Up to which year there are figures of each measure; no figure.';
