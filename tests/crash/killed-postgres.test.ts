/**
 * The same on PostgreSQL: the program is killed at random moments, and so are PostgreSQL's own processes while they serve it
 * (`kill -9`; PostgreSQL then ends all connections and recovers). Needs a server of its own for that, so that nobody else
 * is disturbed; on a server that is elsewhere only the program is killed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultTexts, outcomeOpenText } from '#ui/texts/faults.ts';
import { openInstallation } from '../../src/cli/open-installation.ts';
import { createPostgresCopies } from '../support/postgres-copies.ts';
import { startPrivatePostgres, untilItAnswers, type PrivatePostgres } from '../support/private-postgres.ts';
import { chance } from './chance.ts';
import { examine, type Findings } from './examine.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { killWriter, type Killed, type Moment } from './kill-writer.ts';
import type { Confirmed } from './make-changes.ts';
import { ROUNDS, SEED } from './rounds.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const PROGRAM = 'kreislauf-writer';
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-crash-pg-'));
const before = { KREISLAUF_DATA: process.env['KREISLAUF_DATA'], DATABASE_URL: process.env['DATABASE_URL'] };
let postgres: PrivatePostgres | null = null;
let database: ReturnType<typeof createPostgresCopies>;

beforeAll(async () => {
	if (!SERVER) return;
	postgres = await startPrivatePostgres();
	database = createPostgresCopies(postgres?.url ?? SERVER);
	process.env['DATABASE_URL'] = await database.create();
	process.env['KREISLAUF_DATA'] = folder;
});

afterAll(async () => {
	for (const [name, value] of Object.entries(before)) {
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	}
	if (SERVER) await database.drop();
	await postgres?.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function examineNow(): Promise<Findings> {
	await untilItAnswers(process.env['DATABASE_URL'] ?? '');
	// What the killed program was doing, PostgreSQL may still be doing for a moment.
	const remaining = async (): Promise<number> => ((await postgres?.backendsOf(PROGRAM)) ?? []).length;
	while ((await remaining()) > 0) await setTimeout(20);
	const installation = await openInstallation({ stderr: () => {} });
	return examine(installation.database).finally(installation.close);
}

/** Kills the process of PostgreSQL that serves the program, once or several times, at random moments. */
async function killBackends(random: () => number, isOver: () => boolean): Promise<number> {
	for (let killed = 0; ; killed++) {
		await setTimeout(random() * 400);
		if (isOver()) return killed;
		const backends = (await postgres?.backendsOf(PROGRAM).catch(() => [])) ?? [];
		const one = backends[Math.floor(random() * backends.length)];
		if (one !== undefined) process.kill(one, 'SIGKILL');
	}
}

it.skipIf(!SERVER)(
	`loses nothing on PostgreSQL when it, or what serves it, is killed ${ROUNDS} times (seed ${SEED})`,
	{ timeout: 60_000 + ROUNDS * 40_000 },
	async () => {
		const random = chance(SEED);
		let known: readonly Confirmed[] = [];
		const sum = { confirmed: 0, backends: 0, refusals: new Map<string, number>() };
		for (let round = 1; round <= ROUNDS; round++) {
			const seed = Math.floor(random() * 1_000_000_000);
			const isOpening = random() < 0.2;
			const moment: Moment = isOpening
				? { after: 'start', milliseconds: 200 + random() * 600 }
				: { after: Math.floor(random() * 80), milliseconds: random() * 40 };
			let [isOver, killing] = [false, Promise.resolve(0)];
			const killsBackends = postgres !== null && random() < 0.5;
			const killed: Killed = await killWriter(seed, moment, { PGAPPNAME: PROGRAM }, () => {
				if (killsBackends) killing = killBackends(random, () => isOver);
			});
			isOver = true;
			sum.backends += await killing;
			sum.confirmed += killed.confirmed.flat().length;
			for (const words of killed.refusals) sum.refusals.set(words, (sum.refusals.get(words) ?? 0) + 1);
			const findings = await examineNow();
			expectNothingLost(findings, known, killed.confirmed, `round ${round} of seed ${SEED}`);
			known = findings.changes;
		}
		const refusals = [...sum.refusals.values()].reduce((a, b) => a + b, 0);
		console.log(
			`PostgreSQL: ${ROUNDS} kills of the program and ${sum.backends} of what served it, ${sum.confirmed} confirmed changes, all there; ${refusals} changes refused with a sentence.`
		);
		expect(sum.confirmed).toBeGreaterThan(0);
		expect([faultTexts['database-gone'], outcomeOpenText]).toEqual(expect.arrayContaining([...sum.refusals.keys()]));
		if (sum.backends > 3) expect(sum.refusals.size).toBeGreaterThan(0);
	}
);
