-- Accounts of their own people: invitations, second factors, passkeys, and the state between the two steps of signing in.
create table access.invitations (
	id bigint generated always as identity primary key,
	person_id bigint not null references access.people,
	purpose text not null default 'invitation' check (purpose in ('invitation','fresh-start','forgotten-password')),
	token_hash text not null unique,
	created_at timestamptz not null default now(),
	created_by text not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	withdrawn_at timestamptz
);
comment on table access.invitations is 'Links with which a person sets a password. Only a hash of the token is kept; each works once.';
comment on column access.invitations.purpose is 'fresh-start: also takes away the second factors, for somebody who lost everything.';
create index invitations_of_person on access.invitations (person_id);

create table access.authenticators (
	person_id bigint primary key references access.people,
	secret text not null,
	created_at timestamptz not null default now(),
	last_step bigint not null
);
comment on table access.authenticators is 'One-time codes by RFC 6238, from the first correct code on.';
comment on column access.authenticators.secret is 'Encrypted with a key that is not in the database.';
comment on column access.authenticators.last_step is 'Number of the 30 seconds whose code was used last; that one and earlier ones are spent.';

create table access.recovery_codes (
	id bigint generated always as identity primary key,
	person_id bigint not null references access.people,
	code_hash text not null,
	created_at timestamptz not null default now(),
	used_at timestamptz
);
comment on table access.recovery_codes is 'SHA-256 of 80 random bits each; each works once.';
create index recovery_codes_of_person on access.recovery_codes (person_id);

create table access.passkeys (
	id bigint generated always as identity primary key,
	person_id bigint not null references access.people,
	credential_id text not null unique,
	public_key text not null,
	sign_count bigint not null default 0,
	transports text[] not null default '{}',
	is_backed_up boolean not null default false,
	name text not null,
	created_at timestamptz not null default now(),
	last_used_at timestamptz
);
comment on table access.passkeys is 'Public halves of passkeys; ids and keys in base64url.';
comment on column access.passkeys.is_backed_up is 'Kept by a provider on several devices, not on one alone.';
create index passkeys_of_person on access.passkeys (person_id);

create table access.challenges (
	challenge text primary key,
	purpose text not null check (purpose in ('register','sign-in','prove')),
	person_id bigint references access.people,
	expires_at timestamptz not null
);
comment on table access.challenges is 'What a passkey has to sign; each is answered once, within minutes.';

create table access.pending_sign_ins (
	token_hash text primary key,
	person_id bigint not null references access.people,
	method text not null check (method in ('password','passkey','single-sign-on','invitation')),
	device text,
	created_at timestamptz not null default now(),
	expires_at timestamptz not null
);
comment on table access.pending_sign_ins is 'First step done, second factor still to be shown: not a session, opens nothing.';

alter table access.sessions add column proved_at timestamptz not null default now();
comment on column access.sessions.proved_at is 'When whoever sits there last proved who they are; changes to the sign-in itself need a fresh proof.';

-- An administrator sees who has a second factor, and nothing of it.
create function access.second_factors() returns table (person_id bigint, has_authenticator boolean, passkeys bigint)
language sql stable security definer set search_path = '' as $$
	select person.id,
		exists (select from access.authenticators one where one.person_id = person.id),
		(select count(*) from access.passkeys one where one.person_id = person.id)
	from access.people person where platform.may('access:manage')
$$;
comment on function access.second_factors is 'Whether people have a second factor, for those who manage accounts.';

grant select, insert, update, delete on access.invitations, access.authenticators, access.recovery_codes, access.passkeys,
	access.challenges, access.pending_sign_ins to kreislauf_app;
alter table access.invitations enable row level security;
alter table access.authenticators enable row level security;
alter table access.recovery_codes enable row level security;
alter table access.passkeys enable row level security;
alter table access.challenges enable row level security;
alter table access.pending_sign_ins enable row level security;

create policy reading on access.invitations for select to kreislauf_app
	using ((select platform.may('access:manage')) or (select platform.may('access:sign-in')) or (select platform.may('operations:run')));
create policy inviting on access.invitations for insert to kreislauf_app
	with check ((select platform.may('access:manage')) or (select platform.may('access:sign-in')));
create policy closing on access.invitations for update to kreislauf_app
	using ((select platform.may('access:manage')) or (select platform.may('access:sign-in')))
	with check ((select platform.may('access:manage')) or (select platform.may('access:sign-in')));
create policy clearing on access.invitations for delete to kreislauf_app using ((select platform.may('operations:run')));

create policy signing_in on access.authenticators to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy own on access.authenticators to kreislauf_app
	using (person_id = (select platform.person_id())) with check (person_id = (select platform.person_id()));
create policy signing_in on access.recovery_codes to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy own on access.recovery_codes to kreislauf_app
	using (person_id = (select platform.person_id())) with check (person_id = (select platform.person_id()));
create policy signing_in on access.passkeys to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy own on access.passkeys to kreislauf_app
	using (person_id = (select platform.person_id())) with check (person_id = (select platform.person_id()));

create policy signing_in on access.challenges to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy clearing on access.challenges for delete to kreislauf_app using ((select platform.may('operations:run')));
create policy clearing_select on access.challenges for select to kreislauf_app using ((select platform.may('operations:run')));
create policy signing_in on access.pending_sign_ins to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy clearing on access.pending_sign_ins for delete to kreislauf_app using ((select platform.may('operations:run')));
create policy clearing_select on access.pending_sign_ins for select to kreislauf_app using ((select platform.may('operations:run')));
