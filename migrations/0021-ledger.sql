-- The ledger across releases: what was shown with its value, which sums a reader could form, and what was out already.
alter table disclosure.ledger
	add column shown_value double precision check (shown_value is null or status = 'shown'),
	add column already_published boolean not null default false,
	add column fingerprint text check (fingerprint is null or status <> 'shown');
comment on column disclosure.ledger.shown_value is 'As published; null for what was hidden, and for releases before this column. Never a hidden count.';
comment on column disclosure.ledger.already_published is 'Hidden by this release, but an earlier one had published it: bereits veröffentlicht.';
comment on column disclosure.ledger.fingerprint is
	'Keyed hash of a hidden count: tells whether a later count is the same one, to this installation alone.';
create table disclosure.ledger_relations (
	release_id bigint not null,
	total text not null,
	parts text[] not null check (cardinality(parts) > 0)
);
create index ledger_relations_by_release on disclosure.ledger_relations (release_id);
comment on table disclosure.ledger_relations is 'Sums a reader of a release can form in which something is hidden: an attacker joins those of all releases.';
create trigger ledger_relations_append_only before update or delete on disclosure.ledger_relations
	for each row execute function disclosure.refuse_change();
grant select, insert on disclosure.ledger_relations to kreislauf_app;
alter table disclosure.ledger_relations enable row level security;
create policy reading on disclosure.ledger_relations for select to kreislauf_app
	using ((select platform.may('monitor:release')) or (select platform.may('monitor:read-working')));
create policy recording on disclosure.ledger_relations for insert to kreislauf_app with check ((select platform.may('monitor:release')));
