import type { Queryable } from '#platform/database';
import type { Indicator } from '../../indicator.ts';
import { indicatorOfDefinition } from '../../own/indicator-of-definition.ts';
import type { OwnVersion } from '../../own/own-definition.ts';
import { findOwnVersions } from './find-own-versions.ts';

export type OwnIndicator = {
	readonly id: string;
	/** Place among the own ones, by when they were begun. */
	readonly rank: number;
	readonly newest: OwnVersion;
	/** What computations use; null before the first approval and while it is retired. */
	readonly inForce: OwnVersion | null;
	/** The newest approved version, in force or not. */
	readonly approved: OwnVersion | null;
};

/** The county's own indicators, oldest first. */
export async function findOwnIndicators(database: Queryable): Promise<OwnIndicator[]> {
	const byId = Map.groupBy(await findOwnVersions(database), ({ indicator }) => indicator);
	return [...byId]
		.toReversed()
		.flatMap(([id, versions]) => {
			const begun = versions.at(-1)?.savedAt ?? '';
			return versions[0] ? [{ id, begun, versions, newest: versions[0] }] : [];
		})
		.toSorted((a, b) => (a.begun < b.begun ? -1 : a.begun > b.begun ? 1 : a.id < b.id ? -1 : 1))
		.map(({ id, versions, newest }, index) => {
			const decided = versions.find(({ status }) => status === 'approved' || status === 'retired');
			return {
				id,
				rank: index + 1,
				newest,
				inForce: decided?.status === 'approved' ? decided : null,
				approved: versions.find(({ status }) => status === 'approved') ?? null
			};
		});
}

/** Own indicators in force as computations take them. */
export async function ownIndicatorsInForce(database: Queryable): Promise<Indicator[]> {
	return (await findOwnIndicators(database)).flatMap(({ id, rank, inForce }) =>
		inForce ? [indicatorOfDefinition(inForce.definition, { id, rank, version: inForce.definitionVersion })] : []
	);
}
