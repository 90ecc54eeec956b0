-- The ledger in blocks: one row holds a thousand cells, so that a release writes 70 rows instead of 70,000.
create table disclosure.ledger_blocks (
	release_id bigint not null,
	block integer not null check (block >= 0),
	entries json not null check (json_typeof(entries) = 'array'),
	primary key (release_id, block)
);
insert into disclosure.ledger_blocks (release_id, block, entries)
	select release_id, block, json_agg(json_build_array(cell, status, rule_set_id, rule_set_version, shown_value,
		already_published, fingerprint) order by cell)
	from (select ledger.*, (row_number() over (partition by release_id order by cell) - 1) / 1000 as block
		from disclosure.ledger) numbered
	group by release_id, block;
drop table disclosure.ledger;
alter table disclosure.ledger_blocks rename to ledger;
alter table disclosure.ledger rename constraint ledger_blocks_pkey to ledger_pkey;
comment on table disclosure.ledger is 'What each release showed or hid, by cell; never a hidden count. Later tables are checked against it.';
comment on column disclosure.ledger.entries is
	'[[cell, status, rule set, its version, shown value, already published, fingerprint], …]: the value as published, null for what was hidden; already published: hidden now, but an earlier release had shown it; the fingerprint is a keyed hash of a hidden count and tells, to this installation alone, whether a later count is the same one.';
create trigger ledger_append_only before update or delete on disclosure.ledger
	for each row execute function disclosure.refuse_change();
grant select, insert on disclosure.ledger to kreislauf_app;
alter table disclosure.ledger enable row level security;
create policy reading on disclosure.ledger for select to kreislauf_app
	using ((select platform.may('monitor:release')) or (select platform.may('monitor:read-working')));
create policy recording on disclosure.ledger for insert to kreislauf_app with check ((select platform.may('monitor:release')));
