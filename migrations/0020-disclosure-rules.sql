-- Rule sets that say more: units behind the cases, dominance, group disclosure, small denominators, the method, and one source only.
alter table disclosure.rule_sets
	add column source_table text check (source_table <> ''),
	add column fewest_units integer not null default 0 check (fewest_units >= 0),
	add column dominance jsonb not null default '[]' check (jsonb_typeof(dominance) = 'array'),
	add column protects_groups boolean not null default false,
	add column smallest_denominator integer not null default 0 check (smallest_denominator >= 0),
	add column method text not null default 'suppression'
		check (method in ('suppression', 'rounding', 'small-count-rounding', 'cell-key')),
	add column rounding_base integer not null default 5 check (rounding_base between 2 and 100);
comment on column disclosure.rule_sets.source_table is 'The only source table it applies to; null: every source of its kind.';
comment on column disclosure.rule_sets.fewest_units is 'Fewer units (homes, households, payers) behind a number: hidden.';
comment on column disclosure.rule_sets.dominance is 'Rules for amounts: [{"type": "nk", "n": 1, "k": 85}, {"type": "p", "p": 10}].';
comment on column disclosure.rule_sets.protects_groups is 'A group all of whose members share a feature is hidden like a small count.';
comment on column disclosure.rule_sets.smallest_denominator is 'Rates over fewer people are hidden with their counts.';
comment on column disclosure.rule_sets.method is 'How counts of this source are protected; methods are never mixed on the same counts.';
insert into disclosure.rule_sets (id, version, legal_type, max_hidden_count, zeros_are_sensitive, protection, adopted_by, protects_groups)
select id, 2, legal_type, max_hidden_count, zeros_are_sensitive, protection, 'Voreinstellung', true
from disclosure.rule_sets r
where version = 1 and adopted_by = 'Voreinstellung'
	and not exists (select 1 from disclosure.rule_sets later where later.id = r.id and later.version > 1);
