-- Areas: county, regions, municipalities, reference areas; who belongs to whom, for which planning field and from when.
create schema areas;
create table areas.areas (
	id text primary key,
	level text not null check (level in ('country','state','district','county','region','municipality','quarter','reference')),
	name text not null,
	slug text not null unique,
	official_key text,
	valid_from date not null default '1900-01-01',
	valid_to date,
	position integer not null,
	square_kilometres numeric
);
comment on table areas.areas is 'One row an area. id: AGS for official areas (DG, 06, 064, 06433, 06433001), region:<field>:<name> for county regions.';
comment on column areas.areas.position is 'Order in tables: municipalities alphabetically, regions, county, then larger areas.';
create table areas.names (
	area_id text not null references areas.areas,
	name text not null,
	kind text not null check (kind in ('official','former','source')),
	valid_from date,
	valid_to date,
	primary key (area_id, name)
);
comment on table areas.names is 'Name variants: names never join figures, they only help people to find an area.';
create table areas.memberships (
	part_id text not null references areas.areas,
	whole_id text not null references areas.areas,
	planning_field text not null,
	valid_from date not null default '1900-01-01',
	valid_to date,
	primary key (part_id, whole_id, planning_field, valid_from)
);
comment on table areas.memberships is 'Which area is part of which, per planning field (''general'' for the administrative hierarchy and the default regions) and date.';
create table areas.successions (
	predecessor_id text not null references areas.areas,
	successor_id text not null references areas.areas,
	changed_on date not null,
	share numeric not null default 1,
	primary key (predecessor_id, successor_id, changed_on)
);
comment on table areas.successions is 'Predecessor and successor areas with the share of the population that moved over.';
create table areas.boundaries (
	area_id text not null references areas.areas,
	valid_on date not null,
	geometry jsonb not null,
	area_in_square_kilometres numeric,
	source text not null,
	imported_at timestamptz not null default now(),
	primary key (area_id, valid_on)
);
comment on table areas.boundaries is 'Boundaries as GeoJSON geometry (WGS 84), one row an area and date (Gebietsstand).';
create table areas.tiles (
	area_id text primary key references areas.areas,
	column_number integer not null,
	row_number integer not null,
	unique (column_number, row_number)
);
comment on table areas.tiles is 'Equal-size map: one tile a municipality, arranged like the county; row 0 is north.';
create table areas.counties (
	county_id text primary key references areas.areas,
	sha256 text not null,
	configured_at timestamptz not null default now()
);
comment on table areas.counties is 'Which county this installation serves and which state of its configuration file is loaded.';
