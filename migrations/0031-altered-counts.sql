-- Counts that a release publishes altered instead of hiding small ones: by which method, per measure, year and basis.
alter table monitor.releases add column altered jsonb not null default '[]' check (jsonb_typeof(altered) = 'array');
comment on column monitor.releases.altered is
	'Measures, years and bases whose counts the edition shows altered, with method, base and room: everybody may know it.';
comment on column disclosure.ledger.entries is
	'[[cell, status, rule set, its version, shown value, already published, fingerprint, alteration], …]: the value as published, null for what was hidden; already published: hidden now, but an earlier release had shown it; the fingerprint is a keyed hash of a hidden or altered count and tells, to this installation alone, whether a later count is the same one; the alteration (method, base, room) stands at cells whose counts are altered instead of hidden.';
