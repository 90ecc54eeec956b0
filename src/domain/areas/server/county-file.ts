/** Reads the county's configuration file and refuses one that contradicts itself, naming the place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ORGANISATION_KINDS } from '#domain/access';
import { projectFolder } from '#platform/project-folder';
import type { CountyConfiguration } from '../county-configuration.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const slug = z.string().regex(/^[a-z0-9-]+$/);
const level = z.enum(['quarter', 'municipality', 'region', 'county', 'district', 'state', 'country', 'reference']);

const schema = z.strictObject({
	id: z.string(),
	name: z.string(),
	areas: z.array(
		z.strictObject({
			id: z.string(),
			level,
			name: z.string(),
			slug,
			otherNames: z.array(z.string()).optional(),
			partOf: z.string().optional(),
			validFrom: isoDate.optional(),
			validTo: isoDate.optional(),
			squareKilometres: z.number().positive().optional()
		})
	),
	regions: z.array(
		z.strictObject({
			planningField: z.string(),
			name: z.string(),
			slug,
			validFrom: isoDate,
			validTo: isoDate.optional(),
			isAssumption: z.boolean(),
			municipalities: z.array(z.string()).min(1)
		})
	),
	successions: z
		.array(
			z.strictObject({
				predecessor: z.string(),
				successor: z.string(),
				changedOn: isoDate,
				share: z.number().positive().max(1)
			})
		)
		.optional(),
	quarters: z
		.array(
			z.strictObject({
				municipality: z.string(),
				smallestSize: z.int().min(100).optional(),
				note: z.string().min(1).optional(),
				quarters: z
					.array(
						z.strictObject({
							code: z.string().regex(/^[\p{L}\d][\p{L}\d._-]{0,40}$/u),
							name: z.string().min(1),
							mergeInto: z.string().optional()
						})
					)
					.min(1)
			})
		)
		.optional(),
	organisations: z
		.array(
			z.strictObject({
				key: slug,
				kind: z.enum(ORGANISATION_KINDS),
				name: z.string().min(1),
				shortName: z.string().optional(),
				area: z.string().optional(),
				partOf: slug.optional(),
				validFrom: isoDate.optional(),
				validTo: isoDate.optional()
			})
		)
		.optional(),
	tiles: z.array(z.strictObject({ area: z.string(), column: z.int().min(0), row: z.int().min(0) }))
});

/** The folder of the county this installation serves; `KREISLAUF_COUNTY` names another one. */
export const countyFolder = process.env['KREISLAUF_COUNTY'] ?? join(projectFolder, 'counties', 'gross-gerau');

/** The county's configuration; the counting zone reads the quarters from it. */
export const countyFile = join(countyFolder, 'county.json');

export function readCountyFile(path = countyFile): CountyConfiguration {
	const configuration = schema.parse(JSON.parse(readFileSync(path, 'utf8'))) as CountyConfiguration;
	const known = new Set(configuration.areas.map((area) => area.id));
	const mentioned = [
		...configuration.areas.flatMap((area) => area.partOf ?? []),
		...(configuration.organisations ?? []).flatMap(({ area }) => area ?? []),
		...configuration.regions.flatMap((region) => region.municipalities),
		...(configuration.successions ?? []).flatMap(({ predecessor, successor }) => [predecessor, successor]),
		...(configuration.quarters ?? []).map(({ municipality }) => municipality),
		...configuration.tiles.map((tile) => tile.area),
		configuration.id
	];
	const unknown = mentioned.filter((id) => !known.has(id));
	if (unknown.length > 0) throw new Error(`${path} mentions areas it does not define: ${unknown.join(', ')}`);
	return configuration;
}
