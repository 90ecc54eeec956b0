import { z } from 'zod';
import type { Actor } from '#domain/access';
import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import { SPECIAL_THEMES } from '../indicator.ts';
import { LONGEST_REASON } from '../special-theme.ts';
import { findThemeDecisions } from './find-theme-decisions.ts';

const input = z.object({
	theme: z.enum(SPECIAL_THEMES),
	/** Year of the edition. */
	year: z.number().int().min(1950).max(2200),
	/** The version the decider has seen; 0 where there was none. */
	version: z.number().int().min(0),
	reason: z.string().trim().max(LONGEST_REASON).default('')
});
type Input = z.output<typeof input>;
type Decided = { readonly version: number };

/** From the next release of that year on, the edition contains the theme. Editions released before stay as they are. */
export const openSpecialTheme = command({
	name: 'monitor.open-special-theme',
	permission: 'monitor:release',
	input,
	run: ({ tx, actor }, wanted): Promise<Outcome<Decided>> => decide(tx, actor, wanted, true),
	object: ({ theme, year }) => `special-theme:${theme}-${year}`,
	record: ({ theme, year, reason }, { version }) => ({ theme, year, version, reason })
});

/** From the next release of that year on, the edition leaves the theme out. Editions released before keep it. */
export const closeSpecialTheme = command({
	name: 'monitor.close-special-theme',
	permission: 'monitor:release',
	input,
	run: ({ tx, actor }, wanted): Promise<Outcome<Decided>> => decide(tx, actor, wanted, false),
	object: ({ theme, year }) => `special-theme:${theme}-${year}`,
	record: ({ theme, year, reason }, { version }) => ({ theme, year, version, reason })
});

async function decide(
	tx: DatabaseTransaction,
	actor: Actor,
	{ theme, year, version, reason }: Input,
	isOpen: boolean
): Promise<Outcome<Decided>> {
	await sql`select pg_advisory_xact_lock(hashtext(${`special theme ${theme} ${year}`}))`.execute(tx);
	const present = (await findThemeDecisions(tx, year)).find((decision) => decision.theme === theme);
	const clash = requireVersion(version, {
		object: `special-theme:${theme}-${year}`,
		version: present?.version ?? 0,
		fields: { isOpen: present?.isOpen ? 'offen' : 'geschlossen' }
	});
	if (clash) return clash;
	if (present?.isOpen === isOpen)
		return refused({ rule: isOpen ? 'theme-open-already' : 'theme-closed-already', level: 'error', detail: { year } });
	await sql`insert into monitor.special_themes (theme, year, version, is_open, reason, actor_id, actor_name)
		values (${theme}, ${year}, ${version + 1}, ${isOpen}, ${reason}, ${actor.id}, ${actor.name})`.execute(tx);
	return done({ version: version + 1 });
}
