import { z } from 'zod';
import type { Area, Membership } from '#domain/areas';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { recordLedger, type CountCell } from '#domain/disclosure/server';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { ReleasedCountRow } from '#domain/disclosure';
import { attackWithNext } from '../attack/attack-releases.ts';
import { storeAttack, type HiddenCells } from '../attack/stored-attacks.ts';
import { countFingerprint } from '../count-fingerprint.ts';
import { insertCounts } from '../count-rows.ts';
import { NEXT_RELEASE } from '../edition-to-release.ts';
import type { WishAnswer } from '../../wishes/wish.ts';
import { sourcesOf } from '../sources-of.ts';
import { examineWish, type ProtectedWish, type WishWorld } from '../wishes/answer-wish.ts';
import { areYearsInOrder, openWish, wishInput, type OpenWish } from '../wishes/open-wish.ts';
import { countRowsOfWish } from './count-rows-of-wish.ts';
import { evaluationPublication } from './evaluation-publication.ts';

export type GivenOut = { readonly id: number; readonly cells: number; readonly hidden: number };

const text = (longest: number) => z.string().trim().min(1).max(longest);

/**
 * Gives a special evaluation out: checks it again as things are now, protects it together with everything that is out,
 * attacks all of it, freezes the table and enters it in the ledger, so that whatever comes later is protected with it. It
 * waits for releases and other evaluations, so that none of two overlooks the other. Refuses what may not go out at all,
 * and, where `state` says what somebody saw when they decided, anything else than that.
 */
export const giveOutWish = command({
	name: 'monitor.give-out-wish',
	permission: 'monitor:release',
	input: wishInput
		.extend({ title: text(200), recipient: text(200), purpose: text(1000), state: z.string().max(64).optional() })
		.refine(areYearsInOrder, { path: ['firstYear'] }),
	run: async ({ tx, actor, progress }, { title, recipient, purpose, state, ...asked }): Promise<Outcome<GivenOut>> => {
		await sql`select pg_advisory_xact_lock(hashtext('monitor.releases'))`.execute(tx);
		progress({ label: 'Mit allem prüfen, was schon heraus ist', done: 0, total: 3 });
		const opened = await openWish(tx, asked);
		if (!opened.ok) return opened;
		const { world, wish, indicator } = opened.value;
		const { answer, table } = await examineWish(world, wish);
		if (answer.verdict === 'not-there') return refused({ rule: 'wish-not-there', level: 'error' });
		if (!table) return refused({ rule: 'wish-refused', level: 'error' });
		if (state !== undefined && state !== answer.state)
			return refused({ rule: 'wish-changed-meanwhile', level: 'error' });
		if (answer.hidden.length === answer.cells) return refused({ rule: 'wish-all-hidden', level: 'error' });
		progress({ label: 'Alles zusammen angreifen', done: 1, total: 3 });
		const counts = countRowsOfWish(world, table, wish);
		const { county, areas, memberships } = world.inputs;
		const next = evaluationPublication({
			id: NEXT_RELEASE,
			county: county as Area['id'],
			areas: areas as Area[],
			memberships: memberships as Membership[],
			wish,
			altered: answer.altered,
			counts
		});
		const { givenAway, report, limits } = await attackWithNext(tx, next);
		if (givenAway.length > 0)
			return refused({ rule: 'wish-attack-succeeded', level: 'error', detail: { count: givenAway.length } });
		progress({ label: 'Auswertung einfrieren', done: 2, total: 3 });
		const numbers = { cells: answer.cells, hidden: answer.hidden.length, altered: answer.altered };
		const id = await insertEvaluation(tx, { ...opened.value, actor, title, recipient, purpose, counts, ...numbers });
		await insertCounts(tx, id, counts, 'evaluation_counts');
		await recordLedger(tx, id, table.system, table.protection, countFingerprint(), seenByReaders(world, table));
		await storeAttack(tx, id, report, { limits, hidden: hiddenInTable(answer, table) });
		progress({ label: `${indicator.shortName} ist herausgegeben`, done: 3, total: 3 });
		return done({ id, cells: answer.cells, hidden: answer.hidden.length });
	},
	object: (_, { id }) => `evaluation:${id}`,
	record: ({ indicator, level, firstYear, lastYear, title, recipient }, { id, cells, hidden }) => ({
		id,
		title,
		recipient,
		indicator,
		level,
		firstYear,
		lastYear,
		figures: cells,
		hidden
	})
});

/** Cells asked for, and those that an earlier publication shows with the same number. Others only take part in sums. */
function seenByReaders({ releases }: WishWorld, { cells }: ProtectedWish): (cell: CountCell) => boolean {
	const asked = new Set(cells.map(({ key }) => key));
	return ({ key, count }) => asked.has(key) || releases.some(({ shown }) => shown.get(key) === count);
}

/** Of the cells that were asked for: the others stand in no table. */
function hiddenInTable(answer: WishAnswer, { protection }: ProtectedWish): HiddenCells {
	const { cells, hiddenByRule, hiddenForOthers, hidden } = answer;
	const alreadyPublished = hidden.filter((cell) => cell.isAlreadyPublished).length;
	const { informationLost } = protection.report;
	return { cells, primary: hiddenByRule, complementary: hiddenForOthers, alreadyPublished, informationLost };
}

type NewEvaluation = OpenWish & {
	readonly actor: { readonly id: string; readonly name: string };
	readonly title: string;
	readonly recipient: string;
	readonly purpose: string;
	readonly counts: readonly ReleasedCountRow[];
	readonly cells: number;
	readonly hidden: number;
	readonly altered: WishAnswer['altered'];
};

async function insertEvaluation(tx: DatabaseTransaction, given: NewEvaluation): Promise<number> {
	const { actor, title, recipient, purpose, wish, indicator, counts, cells, hidden, altered } = given;
	const { inputs, basis } = given.world;
	const sources = sourcesOf(inputs.deliveries, counts);
	const bound = new Set(sources.map(({ delivery }) => inputs.ruleSetOf(delivery)).filter((rules) => rules !== null));
	const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
	const { rows } = await sql<{ id: number }>`insert into monitor.evaluations (actor_id, actor_name, title, recipient,
			purpose, wish, indicator, basis, cells, hidden, has_invented_figures, county_id, areas, memberships, sources,
			rule_sets, altered)
		values (${actor.id}, ${actor.name}, ${title}, ${recipient}, ${purpose}, ${json(wish)}, ${json(indicator)}, ${basis},
			${cells}, ${hidden}, ${sources.some(({ isInvented }) => isInvented)}, ${inputs.county}, ${json(inputs.areas)},
			${json(inputs.memberships)}, ${json(sources)}, ${json([...bound])}, ${json(altered)})
		returning id`.execute(tx);
	const id = rows[0]?.id;
	if (id === undefined) throw new Error('The evaluation got no number.');
	return id;
}
