-- Disclosure control: rule sets chosen by the data owners, and the ledger of what every release showed or hid.
create schema disclosure;
create table disclosure.rule_sets (
	id text not null,
	version integer not null,
	legal_type text not null check (legal_type in
		('default', 'official-publication', 'employment-agency', 'register-count', 'administrative', 'survey')),
	max_hidden_count integer not null check (max_hidden_count >= 0),
	zeros_are_sensitive boolean not null,
	protection integer not null check (protection > max_hidden_count),
	adopted_at timestamptz not null default now(),
	adopted_by text not null,
	primary key (id, version)
);
comment on table disclosure.rule_sets is 'How small a count may be, per kind of source. Versions are added, never changed.';
comment on column disclosure.rule_sets.protection is 'A hidden count must stay uncertain by at least this many persons.';
create function disclosure.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'rule sets and ledger entries are append only';
end
$$;
create trigger rule_sets_append_only before update or delete on disclosure.rule_sets
	for each row execute function disclosure.refuse_change();
insert into disclosure.rule_sets (id, version, legal_type, max_hidden_count, zeros_are_sensitive, protection, adopted_by)
values
	('default', 1, 'default', 2, false, 3, 'Voreinstellung'),
	('official-publication', 1, 'official-publication', 2, false, 3, 'Voreinstellung'),
	('employment-agency', 1, 'employment-agency', 2, false, 3, 'Voreinstellung'),
	('register-count', 1, 'register-count', 2, false, 3, 'Voreinstellung'),
	('administrative', 1, 'administrative', 2, false, 3, 'Voreinstellung'),
	('survey', 1, 'survey', 2, false, 3, 'Voreinstellung');
create table disclosure.ledger (
	release_id bigint not null,
	cell text not null,
	status text not null check (status in ('shown', 'primary', 'complementary')),
	rule_set_id text,
	rule_set_version integer,
	primary key (release_id, cell),
	foreign key (rule_set_id, rule_set_version) references disclosure.rule_sets (id, version)
);
comment on table disclosure.ledger is 'What each release showed or hid, by cell; never a count. Later tables are checked against it.';
create trigger ledger_append_only before update or delete on disclosure.ledger
	for each row execute function disclosure.refuse_change();
