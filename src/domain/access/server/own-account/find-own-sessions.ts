import { sql, type Queryable } from '#platform/database';
import { SESSION_LIMITS } from '../session-limits.ts';
import type { SignInMethod } from '../../sign-in-method.ts';

/** Times are ISO. */
export type OwnSession = {
	readonly id: number;
	readonly device: string | null;
	readonly method: SignInMethod;
	readonly hasSecondFactor: boolean;
	readonly createdAt: string;
	readonly lastSeenAt: string;
};

/** The person's sessions that are still good, the one used last first. */
export async function findOwnSessions(tx: Queryable, personId: number): Promise<OwnSession[]> {
	const { rows } = await sql<Row>`select id, device, method, second_factor_at is not null as "hasSecondFactor",
			created_at as "createdAt", last_seen_at as "lastSeenAt"
		from access.sessions where person_id = ${personId} and expires_at > now()
			and last_seen_at > now() - make_interval(mins => ${SESSION_LIMITS.idleInMinutes})
		order by last_seen_at desc, id desc`.execute(tx);
	return rows.map(({ createdAt, lastSeenAt, ...row }) => ({
		...row,
		createdAt: createdAt.toISOString(),
		lastSeenAt: lastSeenAt.toISOString()
	}));
}

type Row = Omit<OwnSession, 'createdAt' | 'lastSeenAt'> & { readonly createdAt: Date; readonly lastSeenAt: Date };
