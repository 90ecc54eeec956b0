import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { findEntries, NotPermitted, readAs } from '#domain/audit/server';
import { findLedger } from '#domain/disclosure/server';
import { isNumber, missing, numberValue } from '#domain/statistics';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { deliverTable, type TestRow } from '../../../../../tests/support/deliver-table.ts';
import { attackPublications } from '../attack/attack-publications.ts';
import { attackReleases } from '../attack/attack-releases.ts';
import { findAttackLimits } from '../attack/find-attack-limits.ts';
import type { Publication, PublishedCounts } from '../attack/publication.ts';
import { findStoredAttacks } from '../attack/stored-attacks.ts';
import { findEdition, findReleases } from '../find-edition.ts';
import { releaseMonitor } from '../release-monitor.ts';
import { checkWish } from '../wishes/check-wish.ts';
import { evaluationPublication } from './evaluation-publication.ts';
import { findEvaluation, findEvaluations } from './find-evaluations.ts';
import { giveOutWish } from './give-out-wish.ts';

let database: Database;
let close: TestDatabase['close'] = async () => {};
let towns: string[];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-evaluations-'));
const dataBefore = process.env['KREISLAUF_DATA'];

/** People of 18 in 2020: two in the first town. */
const EIGHTEEN = [2, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102];
/** Last town: one unemployed young person in 2020, 113 in 2019. */
const YOUNG = {
	2019: [51, 52, 47, 53, 61, 68, 74, 79, 83, 89, 94, 101, 107, 113],
	2020: [51, 52, 47, 53, 61, 68, 74, 79, 83, 89, 94, 101, 107, 1]
} as const;

const deliver = (measure: string, rows: readonly TestRow[]): Promise<void> =>
	deliverTable(database, measure, rows, { isInvented: true });

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	towns = (await findAreas(database)).filter(({ level }) => level === 'municipality').map(({ id }) => id);
	const years = [2019, 2020] as const;
	const ages = (index: number) => ({
		'0-14': 1500,
		'15-17': 300,
		'18-18': EIGHTEEN[index] ?? 0,
		'19-24': 600,
		'25-64': 4400,
		'65-': 2000
	});
	await deliver(
		'population',
		years.flatMap((year) =>
			towns.flatMap((area, index) =>
				Object.entries(ages(index)).map(([age, value]): TestRow => ({
					area,
					period: `31.12.${year}`,
					value,
					dimensions: { age }
				}))
			)
		)
	);
	await deliver(
		'unemployed',
		years.flatMap((year) =>
			towns.flatMap((area, index): TestRow[] => [
				{ area, period: String(year), value: 300 + index, dimensions: {} },
				{ area, period: String(year), value: YOUNG[year][index] ?? 0, dimensions: { age: '15-24' } }
			])
		)
	);
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

const wish = { level: 'municipality' as const, firstYear: 2020, lastYear: 2020 };
const until17 = { ...wish, indicator: 'bevoelkerung', agesFrom: [0, 18] };
const until18 = { ...wish, indicator: 'bevoelkerung', agesFrom: [0, 19] };
const young = { ...wish, indicator: 'arbeitslosenanteil-jugend', areYearsTogether: true };
const about = { title: 'Jugend 2020', recipient: 'Jugendamt', purpose: 'Jugendhilfeplanung' };

async function check(asked: Parameters<typeof checkWish>[1]) {
	const outcome = await checkWish(operator, asked, { database });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return outcome.value;
}
const giveOut = (
	asked: (Partial<Parameters<typeof giveOutWish>[1]> & typeof until17) | typeof young,
	actor = operator
) => giveOutWish(actor, { ...about, ...asked }, { database });
const seen = <T>(find: (tx: Parameters<typeof findEvaluations>[0]) => Promise<T>) => readAs(operator, find, database);

describe('a special evaluation that is given out', () => {
	it('is for those who release', async () => {
		const editor: Actor = { id: 'e', name: 'Redaktion', roles: ['monitor-editor'] };
		await expect(giveOut(until17, editor)).rejects.toThrow(NotPermitted);
		expect(await seen(findEvaluations)).toEqual([]);
	});

	it('is given out only as it was seen: of two at once that are safe apart, the second is refused', async () => {
		const [one, other] = [await check(until17), await check(until18)];
		expect([one.verdict, other.verdict]).toEqual(['safe', 'safe']);
		const outcomes = await Promise.all([
			giveOut({ ...until17, state: one.state }),
			giveOut({ ...until18, state: other.state })
		]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues.map(({ rule }) => rule)));
		expect(refusals).toEqual(['wish-changed-meanwhile']);
		expect(await seen(findEvaluations)).toHaveLength(1);
	});

	it('leaves gaps in what comes after it, and says what is possible instead', async () => {
		const [first] = await seen(findEvaluations);
		const given = first && (await seen((tx) => findEvaluation(tx, first.id)));
		const next = given?.wish.agesFrom.includes(18) ? until18 : until17;
		const answer = await check(next);
		expect(answer.verdict).toBe('with-gaps');
		expect(answer.hidden.map(({ name }) => name.area)).toContain(towns[0]);
		expect(answer.alternatives.map(({ coarser }) => coarser)).toContain('all-ages');
		const outcome = await giveOut({ ...next, state: answer.state });
		expect(outcome).toMatchObject({ ok: true, value: { cells: answer.cells, hidden: answer.hidden.length } });
		expect((await readAs(operator, (tx) => attackReleases(operator, tx), database)).recovered).toEqual([]);
	});

	it('is read by the attacker: both of them whole would give the two people away', async () => {
		const ids = (await seen(findEvaluations)).map(({ id }) => id);
		const limits = await seen(findAttackLimits);
		const sums: Readonly<Record<string, number>> = {
			'age=0-17': 1800,
			'age=0-18': 1802,
			'age=18-': 7002,
			'age=19-': 7000
		};
		const [town = ''] = towns;
		const whole: Publication[] = [];
		for (const id of ids) {
			const given = await seen((tx) => findEvaluation(tx, id));
			if (!given) throw new Error('It is gone.');
			const publication = evaluationPublication(given);
			const counts = publication.counts.map((row) => ({
				...row,
				counts: row.counts.map((count, index) =>
					row.areas[index] === town && row.part in sums ? numberValue(sums[row.part] ?? 0) : count
				)
			}));
			whole.push({ ...publication, counts });
		}
		// Somebody hides the two themselves, so that the attacker asks for them.
		const secret: PublishedCounts = {
			measure: 'population',
			part: 'age=18-18',
			year: 2020,
			basis: whole[0]?.counts[0]?.basis ?? 'official',
			areas: [town],
			counts: [missing('secret')]
		};
		const asking: Publication = {
			id: 0,
			figures: [],
			structure: [],
			counts: [secret],
			indicators: [],
			partsOf: new Map(),
			insideOf: new Map()
		};
		const { recovered } = await attackPublications([asking, ...whole], limits);
		expect(recovered.find(({ at }) => at.part === 'age=18-18')).toMatchObject({ lower: 2, upper: 2 });
	});

	it('is frozen with its table, its rules and its sources, and stands in the trail', async () => {
		const outcome = await giveOut(young);
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		const given = await seen((tx) => findEvaluation(tx, outcome.value.id));
		expect(given).toMatchObject({
			...about,
			givenOutBy: operator.name,
			hasInventedFigures: true,
			wish: { areYearsTogether: true, lastYear: 2020 },
			indicator: { id: 'arbeitslosenanteil-jugend' },
			ruleSets: [{ id: 'administrative' }]
		});
		expect(given?.sources.map(({ table }) => table)).toEqual(['unemployed']);
		const row = given?.counts.find(({ part }) => part === 'age=15-24');
		expect(row).toMatchObject({ year: 2020, period: '2019 und 2020' });
		expect(row?.counts[row.areas.indexOf(towns.at(-1) ?? '')]).toMatchObject({ kind: 'number', value: 114 });
		const { entries } = await seen((tx) => findEntries(tx, { filter: { command: 'monitor.give-out-wish' } }));
		expect(entries[0]).toMatchObject({ kind: 'change', object: `evaluation:${outcome.value.id}` });
		expect(JSON.parse(entries[0]?.detail ?? '')).toMatchObject({ title: about.title, recipient: about.recipient });
		const change = sql`update monitor.evaluations set title = 'anders'`;
		await expect(asOwner(database, (tx) => change.execute(tx))).rejects.toThrow();
		expect(await readAs(anonymous, (tx) => findEvaluations(tx), database)).toEqual([]);
	});

	it('makes the next release hide what would open it: the other year of a sum with a single person', async () => {
		const [last = ''] = towns.slice(-1);
		const outcome = await releaseMonitor(operator, { year: 2020 }, { database });
		if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
		const edition = await findEdition(database, 'current');
		const area = edition?.findArea(last);
		const indicator = edition?.findIndicator(young.indicator);
		if (!edition || !area || !indicator) throw new Error('The edition is not there.');
		// 113 of 2019 would be shown but for the evaluation: 114 less 113 is one.
		expect(edition.series(indicator, area).map(({ year, value }) => [year, isNumber(value)])).toEqual([
			[2019, false],
			[2020, false]
		]);
		expect((await readAs(operator, (tx) => attackReleases(operator, tx), database)).recovered).toEqual([]);
		const [evaluation] = await seen(findEvaluations);
		const ledger = await seen((tx) => findLedger(tx, evaluation?.id ?? 0));
		expect(ledger.find(({ cell }) => cell.startsWith(`unemployed ${last} 2019`))).toMatchObject({
			status: 'complementary'
		});
	});

	it('and every release keep the report of the attack they passed, for whoever releases', async () => {
		const stored = await seen(findStoredAttacks);
		const [release] = await findReleases(database);
		const ids = (await seen(findEvaluations)).map(({ id }) => id);
		expect(stored.map(({ publication }) => publication)).toEqual([release?.id, ...ids]);
		for (const attack of stored) {
			expect(attack.recovered).toEqual([]);
			expect(attack.narrowest.length).toBe(Math.min(25, attack.attacked));
			for (const { why, lower, upper, publication } of attack.narrowest) {
				expect(publication).toBeLessThanOrEqual(attack.publication);
				expect(why === 'secret' ? upper - lower : 9).toBeGreaterThanOrEqual(attack.limits.protection - 1e-6);
			}
		}
		expect(stored[0]).toMatchObject({ publications: 4, limits: { protection: 3 } });
		const ledger = await seen((tx) => findLedger(tx, release?.id ?? 0));
		expect(stored[0]?.hidden).toMatchObject({
			cells: ledger.length,
			primary: ledger.filter(({ status }) => status === 'primary').length
		});
		const editor: Actor = { id: 'e', name: 'Redaktion', roles: ['monitor-editor'] };
		expect(await readAs(editor, (tx) => findStoredAttacks(tx), database)).toEqual([]);
	});

	it('is refused where nothing of it may go out, or nothing is left to give', async () => {
		const rulesOf = async (asked: Parameters<typeof giveOut>[0]) => {
			const outcome = await giveOut(asked);
			return outcome.ok ? [] : outcome.issues.map(({ rule }) => rule);
		};
		expect(await rulesOf({ ...until17, by: ['sex'] })).toEqual(['wish-not-there']);
		expect(await rulesOf({ ...until17, indicator: 'gesamtquotient' })).toEqual(['wish-indicator-unsuited']);
		expect(await rulesOf({ ...until17, title: ' ' })).toEqual(['invalid-input']);
	});
});
