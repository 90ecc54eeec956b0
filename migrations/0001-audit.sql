-- Trail of all changes. Append only; each entry carries the hash of the one before.
create schema audit;
create table audit.entries (
	id bigint generated always as identity primary key,
	recorded_at text not null,
	actor_id text not null,
	actor_name text not null,
	command text not null,
	detail text not null,
	previous_hash text not null,
	hash text not null unique
);
comment on table audit.entries is 'Trail: one entry for each command that changed something, written in its transaction.';
comment on column audit.entries.detail is 'JSON as text, exactly as hashed; no personal data, no unreleased figure.';
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'audit.entries is append only';
end
$$;
create trigger entries_append_only before update or delete on audit.entries
	for each row execute function audit.refuse_change();
