import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { Organisation } from '../organisation.ts';
import { findOrganisations } from './find-organisations.ts';
import { lockAccounts } from './lock-accounts.ts';

/** Which organisation, and the version the form showed. */
export type ShownOrganisation = { readonly organisation: number; readonly version: number };

export type HeldOrganisation = { readonly one: Organisation; readonly all: readonly Organisation[] };

/**
 * Locks the row until the end of the transaction and counts its version up; answers it with all others, for what depends on
 * them. Refuses an unknown organisation, and one that somebody else has changed since the form was shown.
 */
export async function holdOrganisation(
	tx: DatabaseTransaction,
	{ organisation: id, version }: ShownOrganisation
): Promise<Outcome<HeldOrganisation>> {
	await lockAccounts(tx);
	const all = await findOrganisations(tx);
	const one = all.find((organisation) => organisation.id === id);
	if (!one) return refused({ rule: 'organisation-unknown', level: 'error', detail: { organisation: id } });
	const conflict = requireVersion(version, {
		object: `organisation:${id}`,
		version: one.version,
		fields: {
			name: one.name,
			shortName: one.shortName ?? '',
			partOf: one.partOf === null ? '' : String(one.partOf),
			validFrom: one.validFrom,
			validTo: one.validTo ?? ''
		}
	});
	if (conflict) return conflict;
	await sql`update access.organisations set version = version + 1 where id = ${id}`.execute(tx);
	return done({ one, all });
}
