-- Intake: what was delivered, and the county's one base data structure made from it. Working data, not for the public.
create schema intake;
create table intake.deliveries (
	id bigint generated always as identity primary key,
	file_name text not null,
	sha256 text not null check (length(sha256) = 64),
	size_bytes bigint not null,
	stored_path text not null,
	format text not null,
	publisher text not null,
	table_code text not null,
	title text not null,
	licence text,
	legal_type text check (legal_type in ('published','employment-agency','register-count','administrative','survey')),
	encoding text not null,
	published_on date,
	received_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	is_invented boolean not null,
	status text not null check (status in ('waiting','accepted','rejected')),
	decided_at timestamptz,
	decided_by text,
	note text,
	new_count integer not null default 0,
	revised_count integer not null default 0,
	unchanged_count integer not null default 0,
	refused_count integer not null default 0,
	foreign_count integer not null default 0,
	unmapped_count integer not null default 0,
	preview text not null
);
comment on table intake.deliveries is 'One row a delivered file: who brought what and when, and what became of it. Never deleted.';
comment on column intake.deliveries.stored_path is 'Name under the folder deliveries/ of the data directory; the file is kept as it came.';
comment on column intake.deliveries.table_code is 'Code of the table as the file prints it, 12411-01-01-5, or the name of our own template.';
comment on column intake.deliveries.legal_type is 'Decides which rules of disclosure apply; null while no source table tells what the file means.';
comment on column intake.deliveries.is_invented is 'Invented figures of the demo; every page that shows them says so.';
comment on column intake.deliveries.foreign_count is 'Observations of areas outside the county: counted, not stored.';
comment on column intake.deliveries.unmapped_count is 'Observations stored as printed although no source table tells what they mean.';
comment on column intake.deliveries.preview is 'JSON: what would have changed when it was received, or changed when accepted; first rows and all findings.';
create index deliveries_sha256 on intake.deliveries (sha256);

create table intake.observations (
	id bigint generated always as identity primary key,
	delivery_id bigint not null references intake.deliveries,
	sheet text,
	row_number integer not null,
	column_number integer not null,
	area_printed text not null,
	area_name text not null,
	heads text not null,
	row_dimensions text not null,
	period_printed text not null,
	value_printed numeric,
	sign text,
	status_printed text not null,
	unit text,
	cell text not null,
	measure text,
	area_id text not null references areas.areas,
	dimensions text not null,
	basis text not null check (basis in ('register','official')),
	period text,
	period_start date,
	period_end date,
	year integer,
	value numeric,
	status text not null,
	revision integer not null check (revision >= 1),
	superseded_by bigint references intake.observations,
	unique (cell, revision),
	check (measure is null or (period is not null and year is not null))
);
comment on table intake.observations is 'One row a number as delivered and what it means. A later delivery of the same cell is a new revision; the old row stays.';
comment on column intake.observations.row_number is 'Place in the file, counted from 1 as a spreadsheet does.';
comment on column intake.observations.sheet is 'Name of the sheet, where the file is a workbook.';
comment on column intake.observations.heads is 'Printed head lines of the column, joined with " | ".';
comment on column intake.observations.row_dimensions is 'Printed categories of the row, as name=text|name=text.';
comment on column intake.observations.cell is 'Identity of the cell: measure, area, basis, period, dimensions; for unmapped ones the printed texts.';
comment on column intake.observations.measure is 'Code of the measure; null: kept as printed, not used.';
comment on column intake.observations.dimensions is 'Breakdown as age=0-2|sex=female, keys sorted; empty: all together.';
comment on column intake.observations.value is 'In the measure''s unit; null wherever the status says why there is no number.';
comment on column intake.observations.status is 'As printed, after the source table has told what a dash means.';
comment on column intake.observations.superseded_by is 'The newer revision of the same cell; null: this one counts.';
create index observations_current on intake.observations (measure, year) where superseded_by is null;
create index observations_place on intake.observations (delivery_id, row_number, column_number);
