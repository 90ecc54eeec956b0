/**
 * Kills the program at random moments – while it writes, while it starts, while it recovers from the kill before, while it
 * sets up a new installation – and finds every confirmed change. `KREISLAUF_CRASH_ROUNDS` says how often,
 * `KREISLAUF_CRASH_SEED` repeats the moments and changes of an earlier run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openInstallation } from '../../src/cli/open-installation.ts';
import { chance } from './chance.ts';
import { examine, type Findings } from './examine.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { killWriter, type Moment } from './kill-writer.ts';
import type { Confirmed } from './make-changes.ts';
import { ROUNDS, SEED } from './rounds.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-crash-'));
const dataBefore = process.env['KREISLAUF_DATA'];
const urlBefore = process.env['DATABASE_URL'];
delete process.env['DATABASE_URL'];
afterAll(() => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	if (urlBefore !== undefined) process.env['DATABASE_URL'] = urlBefore;
	rmSync(folder, { recursive: true, force: true });
});

/** Opens it as the next start of the program does: a lock left behind must not stop it. */
async function examineAt(data: string): Promise<Findings> {
	process.env['KREISLAUF_DATA'] = data;
	const { database, close } = await openInstallation({ stderr: () => {} });
	return examine(database).finally(close);
}

it(
	`loses nothing when it is killed ${ROUNDS} times (seed ${SEED})`,
	{ timeout: 60_000 + ROUNDS * 40_000 },
	async () => {
		const random = chance(SEED);
		const data = join(folder, 'long-living');
		let known: readonly Confirmed[] = [];
		let unexamined: (readonly Confirmed[])[] = [];
		const sum = { confirmed: 0, whileOpening: 0, whileSettingUp: 0, unconfirmed: 0 };
		for (let round = 1; round <= ROUNDS; round++) {
			const words = `round ${round} of seed ${SEED}`;
			const seed = Math.floor(random() * 1_000_000_000);
			if (round % 10 === 5) {
				// A new installation, killed while it is being made.
				const fresh = join(folder, `fresh-${round}`);
				const moment: Moment = { after: 'start', milliseconds: random() * 4_000 };
				const { confirmed, hadOpened } = await killWriter(seed, moment, { KREISLAUF_DATA: fresh });
				if (!hadOpened) sum.whileSettingUp += 1;
				expectNothingLost(await examineAt(fresh), [], confirmed, words);
				rmSync(fresh, { recursive: true });
				continue;
			}
			const moment: Moment =
				random() < 0.3
					? { after: 'start', milliseconds: 200 + random() * 600 }
					: { after: Math.floor(random() * 40), milliseconds: random() * 40 };
			const { confirmed, hadOpened } = await killWriter(seed, moment, { KREISLAUF_DATA: data });
			if (!hadOpened) sum.whileOpening += 1;
			sum.confirmed += confirmed.flat().length;
			unexamined.push(...confirmed);
			// Not after each: the next writer then has to recover by itself, and may be killed while it does.
			if (random() < 0.5 && round < ROUNDS) continue;
			const findings = await examineAt(data);
			expectNothingLost(findings, known, unexamined, words);
			sum.unconfirmed += findings.changes.length - known.length - unexamined.flat().length;
			known = findings.changes;
			unexamined = [];
		}
		expectNothingLost(await examineAt(data), known, unexamined, `after ${ROUNDS} rounds of seed ${SEED}`);
		console.log(
			`PGlite: ${ROUNDS} kills, ${sum.confirmed} confirmed changes, all there; ${sum.unconfirmed} stored but not yet confirmed; killed while opening ${sum.whileOpening}, while setting up ${sum.whileSettingUp}.`
		);
		expect(sum.confirmed).toBeGreaterThan(0);
	}
);
