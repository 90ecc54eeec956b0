-- People with local accounts and their sessions. Single sign-on and second factors come with their own migration.
create schema access;
create table access.people (
	id bigint generated always as identity primary key,
	email text not null unique,
	name text not null,
	password_hash text,
	roles text[] not null default '{}',
	is_active boolean not null default true,
	created_at timestamptz not null default now()
);
comment on table access.people is 'Local accounts. password_hash is argon2id in PHC form.';
create table access.sessions (
	token_hash text primary key,
	person_id bigint references access.people,
	demo_role text,
	created_at timestamptz not null default now(),
	last_seen_at timestamptz not null default now(),
	expires_at timestamptz not null,
	check ((person_id is null) <> (demo_role is null))
);
comment on table access.sessions is 'Open sessions; only a hash of the cookie is kept. demo_role: one-click sign-in, demo mode only.';
create table access.attempts (
	key text not null,
	attempted_at timestamptz not null default now()
);
create index attempts_by_key on access.attempts (key, attempted_at);
comment on table access.attempts is 'Failed sign-ins, to slow down guessing. key: hash of account and network address.';
