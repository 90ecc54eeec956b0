import { z } from 'zod';
import { operator } from '../actor.ts';
import type { ConfiguredOrganisation } from '../organisation.ts';
import { done } from '#domain/audit';
import { command, readAs } from '#domain/audit/server';
import { sql, type Database } from '#platform/database';
import { findOrganisations } from './find-organisations.ts';

/** Takes over organisations that the county's configuration lists and that are not there yet; changes none. */
export const configureOrganisations = command({
	name: 'access.configure-organisations',
	permission: 'access:manage',
	input: z.object({ organisations: z.custom<readonly ConfiguredOrganisation[]>(Array.isArray) }),
	run: async ({ tx }, { organisations }) => {
		const added: string[] = [];
		for (const [
			position,
			{ key, kind, name, shortName, area, partOf, validFrom, validTo }
		] of organisations.entries()) {
			const { rows } = await sql`insert into access.organisations
					(key, kind, name, short_name, area_id, part_of, position, valid_from, valid_to)
				values (${key}, ${kind}, ${name}, ${shortName ?? null}, ${area ?? null},
					(select id from access.organisations where key = ${partOf ?? null}), ${position + 1},
					${validFrom ?? '1900-01-01'}, ${validTo ?? null})
				on conflict (key) do nothing returning id`.execute(tx);
			if (rows.length > 0) added.push(key);
		}
		return done({ added });
	},
	record: (_, { added }) => ({ added })
});

/** At each start; does nothing when all are there. */
export async function loadOrganisations(
	database: Database,
	organisations: readonly ConfiguredOrganisation[]
): Promise<void> {
	const known = new Set((await readAs(operator, findOrganisations, database)).map(({ key }) => key));
	if (organisations.every(({ key }) => known.has(key))) return;
	const outcome = await configureOrganisations(operator, { organisations }, { database });
	if (!outcome.ok) throw new Error('The organisations could not be configured.');
}
