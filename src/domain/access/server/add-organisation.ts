import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { findOrganisationFaults } from '../find-organisation-faults.ts';
import { ADDABLE_KINDS } from '../organisation.ts';
import { calendarDay } from './calendar-day.ts';
import { findOrganisations } from './find-organisations.ts';
import { lockAccounts } from './lock-accounts.ts';
import { shortText, typedName } from './typed-name.ts';

/**
 * A provider, an external organisation, or a unit that the county gets. The county itself and its municipalities come from
 * its configuration. Dates are `YYYY-MM-DD`. Refuses what `findOrganisationFaults` says.
 */
export const addOrganisation = command({
	name: 'access.add-organisation',
	permission: 'access:manage',
	input: z.object({
		kind: z.enum(ADDABLE_KINDS),
		name: typedName({ max: 200 }),
		shortName: shortText({ max: 60 }).nullable().default(null),
		partOf: z.int().positive().nullable().default(null),
		validFrom: calendarDay,
		validTo: calendarDay.nullable().default(null)
	}),
	run: async ({ tx }, { kind, name, shortName, partOf, validFrom, validTo }) => {
		await lockAccounts(tx);
		const all = await findOrganisations(tx);
		const faults = findOrganisationFaults({ id: null, kind, name, partOf, validFrom, validTo }, all);
		if (faults.length > 0) return refused(...faults);
		const key = freeKey(name, new Set(all.map((one) => one.key)));
		const { rows } = await sql<{ id: number }>`insert into access.organisations
				(key, kind, name, short_name, part_of, position, valid_from, valid_to)
			values (${key}, ${kind}, ${name}, ${shortName || null}, ${partOf},
				(select coalesce(max(position), 0) + 1 from access.organisations), ${validFrom}, ${validTo})
			returning id`.execute(tx);
		return done({ organisationId: rows[0]?.id ?? 0, key });
	},
	object: (_, { organisationId }) => `organisation:${organisationId}`,
	record: ({ kind, partOf, validFrom, validTo }, { organisationId, key }) => ({
		organisationId,
		key,
		kind,
		partOf,
		validFrom,
		validTo
	})
});

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Träger gGmbH` → `traeger-ggmbh`, with a number if there is one already. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
	const plain = name
		.toLocaleLowerCase('de')
		.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? '')
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	const base = plain || 'organisation';
	for (let number = 1; ; number++) {
		const key = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(key)) return key;
	}
}
