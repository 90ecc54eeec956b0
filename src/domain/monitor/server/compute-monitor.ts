import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { computeFigures } from '../compute/compute-figures.ts';
import { insertFigures } from './figure-rows.ts';
import { gatherInputs, withoutClosedThemes } from './gather-inputs.ts';
import { inputsHash } from './inputs-hash.ts';

export type ComputedMonitor = {
	/** Number of the computation. */
	readonly id: number;
	readonly year: number;
	readonly figures: number;
	readonly inputsHash: string;
	/** Whether a release of that year from these inputs would be another one than the newest. */
	readonly differsFromRelease: boolean;
};

/** Far enough for every delivery there is. */
const NO_LIMIT = 9999;

/**
 * Computes all indicators from what has been accepted and replaces the working state, which only editors see. Without
 * `year` up to the newest year delivered. Releases stay as they are. Refuses where nothing has been delivered.
 */
export const computeMonitor = command({
	name: 'monitor.compute',
	permission: 'monitor:compute',
	input: z.object({ year: z.number().int().min(1950).max(2200).optional() }),
	run: async ({ tx, actor, progress }, { year: wanted }) => {
		progress({ label: 'Lieferungen lesen', done: 0, total: 3 });
		const gathered = await gatherInputs(tx, wanted ?? NO_LIMIT);
		if (gathered.facts.length === 0) return refused({ rule: 'monitor-nothing-delivered', level: 'error' });
		const year = wanted ?? gathered.facts.reduce((newest, fact) => Math.max(newest, fact.year), 0);
		const inputs = { ...gathered, maxYear: year };
		progress({ label: 'Indikatoren berechnen', done: 1, total: 3 });
		const { figures } = computeFigures(inputs.facts, inputs.indicators, inputs);
		progress({ label: 'Arbeitsstand speichern', done: 2, total: 3 });
		// Editors also see what is not open: the hash tells what a release would be made from.
		const hash = inputsHash(await withoutClosedThemes(tx, inputs, year));
		await sql`delete from monitor.working_figures`.execute(tx);
		await insertFigures(tx, 'working_figures', figures);
		const computations = await sql<{
			id: number;
		}>`insert into monitor.computations (actor_name, year, inputs_hash, figures)
			values (${actor.name}, ${year}, ${hash}, ${figures.length}) returning id`.execute(tx);
		const { rows } = await sql<{ hash: string }>`select inputs_hash as hash from monitor.releases
			where year = ${year} order by revision desc limit 1`.execute(tx);
		const result: ComputedMonitor = {
			id: computations.rows[0]?.id ?? 0,
			year,
			figures: figures.length,
			inputsHash: hash,
			differsFromRelease: rows[0]?.hash !== hash
		};
		progress({ label: 'Fertig berechnet', done: 3, total: 3 });
		return done(result);
	},
	object: (_, { id }) => `computation:${id}`,
	record: (_, { year, figures, inputsHash: hash }) => ({ year, figures, inputsHash: hash })
});
