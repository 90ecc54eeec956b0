import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import { LONGEST_STATEMENT, type Statement } from '../statement.ts';
import { findStatementVersions } from './find-statements.ts';

const place = {
	area: z.string(),
	year: z.number().int().min(1950).max(2200),
	/** The version the writer has seen; 0 where there was none. */
	version: z.number().int().min(0)
};
const text = z
	.string()
	.transform((given) => given.replaceAll('\r\n', '\n').trim())
	.pipe(z.string().max(LONGEST_STATEMENT));

type Place = { readonly area: string; readonly year: number; readonly version: number };
type Saved = { readonly version: number };

/** Keeps a draft that only the municipality sees. Refuses what somebody else has saved in between, and other areas. */
export const saveStatement = command({
	name: 'monitor.save-statement',
	permission: 'monitor:state-own-area',
	input: z.object({ ...place, text }),
	run: ({ tx, actor }, input): Promise<Outcome<Saved>> => save(tx, actor, input, 'draft', input.text),
	object: ({ area }) => `statement:${area}`,
	record: ({ area, year }, { version }) => ({ area, year, version })
});

/** Makes the statement public beside the municipality's evaluation. Refuses an empty one. */
export const releaseStatement = command({
	name: 'monitor.release-statement',
	permission: 'monitor:state-own-area',
	input: z.object({ ...place, text }),
	run: async ({ tx, actor }, input): Promise<Outcome<Saved>> =>
		input.text === ''
			? refused({ rule: 'statement-empty', level: 'error' })
			: save(tx, actor, input, 'released', input.text),
	object: ({ area }) => `statement:${area}`,
	record: ({ area, year }, { version }) => ({ area, year, version })
});

/** Takes the released statement off the public pages; what was said stays in the older versions. */
export const withdrawStatement = command({
	name: 'monitor.withdraw-statement',
	permission: 'monitor:state-own-area',
	input: z.object(place),
	run: async ({ tx, actor }, input): Promise<Outcome<Saved>> => {
		const versions = await findStatementVersions(tx, input.area, input.year);
		const isPublic = versions.find(({ status }) => status !== 'draft')?.status === 'released';
		return isPublic
			? save(tx, actor, input, 'withdrawn', '')
			: refused({ rule: 'statement-not-released', level: 'error' });
	},
	object: ({ area }) => `statement:${area}`,
	record: ({ area, year }, { version }) => ({ area, year, version })
});

async function save(
	tx: DatabaseTransaction,
	actor: Actor,
	{ area, year, version }: Place,
	status: Statement['status'],
	newText: string
): Promise<Outcome<Saved>> {
	if (!(actor.areas ?? []).includes(area)) return refused({ rule: 'statement-not-own-area', level: 'error' });
	await sql`select pg_advisory_xact_lock(hashtext(${`statement ${area} ${year}`}))`.execute(tx);
	const [newest] = await findStatementVersions(tx, area, year);
	const present = { object: `statement:${area}`, version: newest?.version ?? 0, fields: { text: newest?.text ?? '' } };
	const clash = requireVersion(version, present);
	if (clash) return clash;
	await sql`insert into monitor.statements (area_id, year, version, text, status, actor_id, actor_name)
		values (${area}, ${year}, ${version + 1}, ${newText}, ${status}, ${actor.id}, ${actor.name})`.execute(tx);
	return done({ version: version + 1 });
}
