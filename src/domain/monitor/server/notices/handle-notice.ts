import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import { NOTICE_DEEDS, shownFigures, type NoticeDeed } from '../../notices/notice-state.ts';
import { currentNotices } from './current-notices.ts';
import { findNoticeSteps } from './find-notice-steps.ts';

const place = {
	/** Key of the notice. */
	notice: z.string().min(3).max(300),
	/** The newest step the page showed; 0 where there was none. */
	version: z.number().int().min(0)
};
const comment = z
	.string()
	.transform((given) => given.replaceAll('\r\n', '\n').trim())
	.pipe(z.string().max(4000));

type Taken = { readonly version: number };

/** Takes note of it, hands it on to an organisation (its number), or opens it again; a comment may go with it. */
export const handleNotice = command({
	name: 'monitor.handle-notice',
	permission: 'monitor:handle-notices',
	input: z.object({
		...place,
		deed: z.enum(NOTICE_DEEDS).exclude(['comment']),
		organisation: z.number().int().positive().nullable().default(null),
		comment
	}),
	run: async ({ tx, actor }, { organisation, ...step }): Promise<Outcome<Taken>> => {
		if (step.deed !== 'hand-on') return take(tx, actor, { ...step, organisation: null });
		return (await isRunning(tx, organisation))
			? take(tx, actor, { ...step, organisation })
			: refused({ rule: 'notice-organisation-missing', level: 'error' });
	},
	object: ({ notice }) => `notice:${notice}`,
	record: ({ notice, deed, organisation }, { version }) => ({
		notice,
		deed,
		version,
		...(organisation !== null && { organisationId: organisation })
	})
});

/** Says something about it and leaves it where it lies: whoever it was handed on to answers so. */
export const commentNotice = command({
	name: 'monitor.comment-notice',
	permission: 'monitor:comment-notices',
	input: z.object({ ...place, comment }),
	run: async ({ tx, actor }, step): Promise<Outcome<Taken>> =>
		step.comment === ''
			? refused({ rule: 'notice-comment-missing', level: 'error' })
			: take(tx, actor, { ...step, deed: 'comment', organisation: null }),
	object: ({ notice }) => `notice:${notice}`,
	record: ({ notice }, { version }) => ({ notice, version })
});

type Step = {
	readonly notice: string;
	readonly version: number;
	readonly deed: NoticeDeed;
	readonly organisation: number | null;
	readonly comment: string;
};

async function take(tx: DatabaseTransaction, actor: Actor, step: Step): Promise<Outcome<Taken>> {
	await sql`select pg_advisory_xact_lock(hashtext(${`notice ${step.notice}`}))`.execute(tx);
	const newest = (await findNoticeSteps(tx, step.notice)).at(-1);
	const present = { object: `notice:${step.notice}`, version: newest?.version ?? 0, fields: {} };
	const clash = requireVersion(step.version, present);
	if (clash) return clash;
	const { notices, indicators } = await currentNotices(tx);
	const notice = notices.find(({ key }) => key === step.notice);
	const indicator = indicators.find(({ id }) => id === notice?.indicator);
	if (!notice || !indicator) return refused({ rule: 'notice-unknown', level: 'error' });
	await sql`insert into monitor.notice_steps (notice, version, deed, organisation_id, comment, seen, actor_id, actor_name)
		values (${step.notice}, ${step.version + 1}, ${step.deed}, ${step.organisation}, ${step.comment},
			${shownFigures(notice, indicator.decimals)}, ${actor.id}, ${actor.name})`.execute(tx);
	return done({ version: step.version + 1 });
}

async function isRunning(tx: DatabaseTransaction, organisation: number | null): Promise<boolean> {
	const { rows } = await sql`select 1 from access.organisations
		where id = ${organisation} and (valid_to is null or valid_to >= current_date)`.execute(tx);
	return rows.length > 0;
}
