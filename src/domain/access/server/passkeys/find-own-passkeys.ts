import { sql, type Queryable } from '#platform/database';

/** Times are ISO. */
export type OwnPasskey = {
	readonly id: number;
	readonly name: string;
	/** Kept by a provider on several devices, not on one alone. */
	readonly isBackedUp: boolean;
	readonly createdAt: string;
	readonly lastUsedAt: string | null;
};

export async function findOwnPasskeys(tx: Queryable, personId: number): Promise<OwnPasskey[]> {
	const { rows } = await sql<Row>`select id, name, is_backed_up as "isBackedUp", created_at as "createdAt",
			last_used_at as "lastUsedAt"
		from access.passkeys where person_id = ${personId} order by id`.execute(tx);
	return rows.map(({ createdAt, lastUsedAt, ...row }) => ({
		...row,
		createdAt: createdAt.toISOString(),
		lastUsedAt: lastUsedAt?.toISOString() ?? null
	}));
}

type Row = Omit<OwnPasskey, 'createdAt' | 'lastUsedAt'> & {
	readonly createdAt: Date;
	readonly lastUsedAt: Date | null;
};
