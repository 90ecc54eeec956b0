-- Signing in with the account of one's own house (OpenID Connect). Which providers there are the operator says in a file.
alter table access.people alter column email drop not null;
comment on column access.people.email is 'Null: came through an identity provider that vouched for no address.';

create table access.identities (
	id bigint generated always as identity primary key,
	person_id bigint not null references access.people,
	issuer text not null,
	subject text not null,
	created_at timestamptz not null default now(),
	last_sign_in_at timestamptz not null default now(),
	unique (issuer, subject)
);
comment on table access.identities is 'Under which name an identity provider knows a person; only the provider decides who that is.';
create index identities_of_person on access.identities (person_id);

alter table access.assignments add column identity_id bigint references access.identities on delete set null;
alter table access.assignments add check (identity_id is null or origin = 'single-sign-on');
comment on column access.assignments.identity_id is 'Whose claims it follows; another provider''s claims neither begin nor end it.';

create table access.single_sign_on_requests (
	state_hash text primary key,
	browser_hash text not null,
	provider text not null,
	nonce text not null,
	code_verifier text not null,
	next_path text not null,
	started_at timestamptz not null default now()
);
create index single_sign_on_requests_by_age on access.single_sign_on_requests (started_at);
comment on table access.single_sign_on_requests is 'Somebody has been sent to an identity provider and is awaited back, once and within minutes, in the same browser.';

create table access.single_sign_on_sessions (
	session_id bigint primary key references access.sessions (id) on delete cascade,
	provider text not null,
	issuer text not null,
	subject text not null,
	sid text,
	sealed_id_token text
);
create index single_sign_on_sessions_of_subject on access.single_sign_on_sessions (issuer, subject);
comment on table access.single_sign_on_sessions is 'Which session at which provider a session of ours hangs on, so that signing out there ends it here.';
comment on column access.single_sign_on_sessions.sealed_id_token is 'Encrypted with a key that only the person''s cookie holds; null unless signing out here also signs out there.';

create table access.logout_tokens (
	issuer text not null,
	jti text not null,
	expires_at timestamptz not null,
	primary key (issuer, jti)
);
comment on table access.logout_tokens is 'Logout tokens that have been obeyed, as long as they are valid: each counts once.';

grant select, insert, update, delete on access.identities to kreislauf_app;
grant select, insert, delete on access.single_sign_on_requests, access.single_sign_on_sessions, access.logout_tokens to kreislauf_app;
alter table access.identities enable row level security;
alter table access.single_sign_on_requests enable row level security;
alter table access.single_sign_on_sessions enable row level security;
alter table access.logout_tokens enable row level security;
create policy reading on access.identities for select to kreislauf_app
	using ((select platform.may('access:sign-in')) or (select platform.may('access:manage'))
		or (select platform.may('operations:run')) or person_id = (select platform.person_id()));
create policy signing_in on access.identities for insert to kreislauf_app with check ((select platform.may('access:sign-in')));
create policy returning_person on access.identities for update to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy forgetting on access.identities for delete to kreislauf_app
	using ((select platform.may('access:manage')) or (select platform.may('operations:run')));
create policy signing_in on access.single_sign_on_requests to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy signing_in on access.single_sign_on_sessions to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
create policy signing_in on access.logout_tokens to kreislauf_app
	using ((select platform.may('access:sign-in'))) with check ((select platform.may('access:sign-in')));
