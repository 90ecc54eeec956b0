import type { Queryable } from '#platform/database';
import { findOrganisations } from '../find-organisations.ts';
import type { Provider } from './provider.ts';

export type UnknownOrganisation = { readonly provider: string; readonly value: string; readonly organisation: string };

/**
 * What the operator's file assigns roles in, and what does not exist (yet): whoever comes with that value of the claim gets
 * no role from it until the organisation is there.
 */
export async function findUnknownOrganisations(
	database: Queryable,
	providers: readonly Provider[]
): Promise<UnknownOrganisation[]> {
	const known = new Set((await findOrganisations(database)).map(({ key }) => key));
	return providers.flatMap(({ key, roles }) =>
		[...roles].flatMap(([value, mapped]) =>
			mapped
				.filter(({ organisation }) => !known.has(organisation))
				.map(({ organisation }) => ({ provider: key, value, organisation }))
		)
	);
}
