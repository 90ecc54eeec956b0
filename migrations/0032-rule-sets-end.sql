-- A source's own rules can end: the last version says so, with the reason, and the rules of its kind bind the source again.
alter table disclosure.rule_sets
	add column is_ended boolean not null default false,
	add column reason text check (length(reason) between 1 and 500),
	add check (not is_ended or (source_table is not null and reason is not null));
comment on column disclosure.rule_sets.is_ended is
	'From this version on the rules bind nothing; a later version can put them in force again. Only rules of one source end: every kind of source keeps some.';
comment on column disclosure.rule_sets.reason is 'Why they ended. Internal; null for versions that put rules in force.';
