import { createHash } from 'node:crypto';
import { z } from 'zod';
import { operator } from '#domain/access';
import { done } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type Database, type DatabaseTransaction } from '#platform/database';
import type { AreaLevel } from '../area.ts';
import type { CountyConfiguration } from '../county-configuration.ts';
import { readCountyFile } from './county-file.ts';
import { quarterAreas } from './quarter-areas.ts';

/** Tables show small areas first: municipalities, regions, county, then what the county is compared with. */
const LEVEL_POSITION: Record<AreaLevel, number> = {
	quarter: 0,
	municipality: 1000,
	region: 2000,
	county: 3000,
	reference: 4000,
	district: 5000,
	state: 6000,
	country: 7000
};

const alphabetically = new Intl.Collator('de');

/** Takes over the county's configuration file: areas, names, memberships, tiles. Areas are updated, never removed. */
export const configureCounty = command({
	name: 'areas.configure-county',
	permission: 'areas:write',
	input: z.object({ configuration: z.custom<CountyConfiguration>(), sha256: z.string() }),
	run: async ({ tx }, { configuration, sha256 }) => {
		await storeAreas(tx, configuration);
		await storeMemberships(tx, configuration);
		await storeSuccessions(tx, configuration);
		await sql`delete from areas.tiles`.execute(tx);
		for (const { area, column, row } of configuration.tiles) {
			await sql`insert into areas.tiles (area_id, column_number, row_number) values (${area}, ${column}, ${row})`.execute(
				tx
			);
		}
		await sql`insert into areas.counties (county_id, sha256) values (${configuration.id}, ${sha256})
			on conflict (county_id) do update set sha256 = excluded.sha256, configured_at = now()`.execute(tx);
		return done({ areas: configuration.areas.length + configuration.regions.length });
	},
	object: ({ configuration }) => `county:${configuration.id}`,
	record: ({ configuration, sha256 }) => ({ county: configuration.id, sha256 })
});

/** Brings the database in line with the configuration file; does nothing when the file has not changed. */
export async function loadCounty(database: Database, configuration = readCountyFile()): Promise<CountyConfiguration> {
	const sha256 = createHash('sha256').update(JSON.stringify(configuration)).digest('hex');
	const stored = await sql<{ sha256: string }>`select sha256 from areas.counties
		where county_id = ${configuration.id}`.execute(database);
	if (stored.rows[0]?.sha256 !== sha256) {
		const outcome = await configureCounty(operator, { configuration, sha256 }, { database });
		if (!outcome.ok) throw new Error('The county could not be configured.');
	}
	return configuration;
}

export const regionId = (planningField: string, slug: string): string => `region:${planningField}:${slug}`;

async function storeAreas(tx: DatabaseTransaction, configuration: CountyConfiguration): Promise<void> {
	const regions = configuration.regions.map((region) => ({
		id: regionId(region.planningField, region.slug),
		level: 'region' as const,
		name: region.name,
		slug: region.slug,
		validFrom: region.validFrom,
		validTo: region.validTo,
		otherNames: undefined,
		squareKilometres: undefined
	}));
	const areas = [...configuration.areas, ...quarterAreas(configuration), ...regions].sort((a, b) =>
		alphabetically.compare(a.name, b.name)
	);
	for (const [index, area] of areas.entries()) {
		const position = LEVEL_POSITION[area.level] + index;
		const from = area.validFrom ?? '1900-01-01';
		await sql`insert into areas.areas (id, level, name, slug, official_key, valid_from, valid_to, position, square_kilometres)
			values (${area.id}, ${area.level}, ${area.name}, ${area.slug}, ${area.level === 'region' ? null : area.id},
				${from}, ${area.validTo ?? null}, ${position}, ${area.squareKilometres ?? null})
			on conflict (id) do update set level = excluded.level, name = excluded.name, slug = excluded.slug,
				valid_from = excluded.valid_from, valid_to = excluded.valid_to, position = excluded.position,
				square_kilometres = excluded.square_kilometres`.execute(tx);
		for (const name of area.otherNames ?? []) {
			await sql`insert into areas.names (area_id, name, kind) values (${area.id}, ${name}, 'source')
				on conflict do nothing`.execute(tx);
		}
	}
}

async function storeSuccessions(tx: DatabaseTransaction, { successions = [] }: CountyConfiguration): Promise<void> {
	await sql`delete from areas.successions`.execute(tx);
	for (const { predecessor, successor, changedOn, share } of successions) {
		await sql`insert into areas.successions (predecessor_id, successor_id, changed_on, share)
			values (${predecessor}, ${successor}, ${changedOn}, ${share})`.execute(tx);
	}
}

async function storeMemberships(tx: DatabaseTransaction, configuration: CountyConfiguration): Promise<void> {
	const administrative = [...configuration.areas, ...quarterAreas(configuration)].flatMap((area) =>
		area.partOf
			? [
					{
						part: area.id,
						whole: area.partOf,
						field: 'general',
						from: area.validFrom ?? '1900-01-01',
						to: area.validTo
					}
				]
			: []
	);
	const regional = configuration.regions.flatMap((region) =>
		region.municipalities.map((part) => ({
			part,
			whole: regionId(region.planningField, region.slug),
			field: region.planningField,
			from: region.validFrom,
			to: region.validTo
		}))
	);
	await sql`delete from areas.memberships`.execute(tx);
	for (const { part, whole, field, from, to } of [...administrative, ...regional]) {
		await sql`insert into areas.memberships (part_id, whole_id, planning_field, valid_from, valid_to)
			values (${part}, ${whole}, ${field}, ${from}, ${to ?? null})`.execute(tx);
	}
}
