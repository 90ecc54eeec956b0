import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, requireVersion, type Issue, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import type { HiddenMention } from '#domain/disclosure';
import { sql, type DatabaseTransaction } from '#platform/database';
import { LONGEST_STATEMENT, type Statement } from '../statement.ts';
import { findHiddenMentions } from './find-hidden-mentions.ts';
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
type Released = Saved & {
	/** Numbers were pointed out, and whoever released it has confirmed that they have looked at them. */
	readonly isConfirmed: boolean;
};

/** Keeps a draft that only the municipality sees. Refuses what somebody else has saved in between, and other areas. */
export const saveStatement = command({
	name: 'monitor.save-statement',
	permission: 'monitor:state-own-area',
	input: z.object({ ...place, text }),
	run: ({ tx, actor }, input): Promise<Outcome<Saved>> => save(tx, actor, input, 'draft', input.text),
	object: ({ area }) => `statement:${area}`,
	record: ({ area, year }, { version }) => ({ area, year, version })
});

/**
 * Makes the statement public beside the municipality's evaluation. Refuses an empty one, and one with a number that equals a
 * hidden figure of the area (`statement-names-hidden-number`) or the true number behind an altered one
 * (`statement-names-true-number`), one issue a number, until that number has been confirmed.
 */
export const releaseStatement = command({
	name: 'monitor.release-statement',
	permission: 'monitor:state-own-area',
	/** `confirmed`: numbers as written in the text that somebody has looked at again. */
	input: z.object({ ...place, text, confirmed: z.array(z.string().max(40)).max(100).default([]) }),
	run: async ({ tx, actor }, input): Promise<Outcome<Released>> => {
		if (input.text === '') return refused({ rule: 'statement-empty', level: 'error' });
		const saved = await save(tx, actor, input, 'released', input.text);
		if (!saved.ok) return saved;
		const mentions = await findHiddenMentions(tx, input.text, { areas: [input.area], year: input.year });
		const open = mentions.filter(({ written }) => !input.confirmed.includes(written));
		if (open.length > 0) return refused(...open.map(pointOut));
		return done({ ...saved.value, isConfirmed: mentions.length > 0 });
	},
	object: ({ area }) => `statement:${area}`,
	// That somebody was asked and answered; neither the number nor what it equals.
	record: ({ area, year }, { version, isConfirmed }) => ({
		area,
		year,
		version,
		...(isConfirmed && { confirmed: true })
	})
});

const MOST_NAMED = 3;

function pointOut({ written, of, isAltered }: HiddenMention): Issue {
	const more = of.length - MOST_NAMED;
	const figures = [...of.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} weitere`] : [])].join(', ');
	const rule = isAltered ? 'statement-names-true-number' : 'statement-names-hidden-number';
	return { rule, level: 'warning', detail: { written, figures } };
}

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
