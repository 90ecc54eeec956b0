-- Counts that editions alter are given out altered by special evaluations too, by the same method.
alter table monitor.evaluations add column altered jsonb not null default '[]' check (jsonb_typeof(altered) = 'array');
comment on column monitor.evaluations.altered is
	'Measures, years and bases whose counts the evaluation gives out altered, with method, base and room, as in a release.';
