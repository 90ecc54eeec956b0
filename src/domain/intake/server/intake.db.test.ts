import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { findAreas, loadCounty } from '#domain/areas/server';
import { findEntries, findHistory, NotPermitted, readAs } from '#domain/audit/server';
import { asOwner, sql, type Database, type Queryable } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { plainTable, type PlainTableRow } from '../formats/plain-table.ts';
import { acceptDelivery } from './accept-delivery.ts';
import { acceptFile } from './accept-file.ts';
import { findDeliveries, getDelivery } from './find-deliveries.ts';
import { findFacts } from './find-facts.ts';
import { findObservations } from './find-observations.ts';
import { findRevisions } from './find-revisions.ts';
import { downloadDelivery, readDelivery } from './read-delivery.ts';
import { receiveDelivery } from './receive-delivery.ts';
import { rejectDelivery } from './reject-delivery.ts';

let database: Database;
let close: () => Promise<void>;
let municipalities: string[];
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-intake-'));
const dataBefore = process.env['KREISLAUF_DATA'];

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
	await loadCounty(database);
	municipalities = (await findAreas(database)).filter(({ level }) => level === 'municipality').map(({ id }) => id);
});

afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});

/** What the operator sees; the database answers nobody else. */
function seen<A extends unknown[], T>(find: (tx: Queryable, ...rest: A) => Promise<T>, ...rest: A): Promise<T> {
	return readAs(operator, (tx) => find(tx, ...rest), database);
}

beforeEach(async () => {
	await asOwner(database, async (tx) => {
		await sql`update intake.observations set superseded_by = null`.execute(tx);
		await sql`delete from intake.observations`.execute(tx);
		await sql`delete from intake.deliveries`.execute(tx);
	});
});

type Figure = [area: string, period: string, value: number | string, dimensions?: Record<string, string>];

function delivery(
	measure: string,
	figures: readonly Figure[],
	isInvented = false
): { bytes: Uint8Array; fileName: string } {
	const rows = figures.map(([area, period, value, dimensions = {}]): PlainTableRow => ({
		area,
		name: `Gebiet ${area}`,
		period,
		dimensions,
		...(typeof value === 'number' ? { value } : { value: null, sign: value })
	}));
	const names = [...new Set(figures.flatMap(([, , , dimensions = {}]) => Object.keys(dimensions)))];
	const text = plainTable({
		measure,
		title: 'Prüftabelle',
		source: 'Prüfstelle',
		licence: 'dl-de/by-2-0',
		publishedOn: '2026-01-15',
		kind: 'stock',
		isInvented,
		dimensions: names,
		rows
	});
	return { bytes: new TextEncoder().encode(text), fileName: `${measure}.csv` };
}

const accept = (measure: string, figures: readonly Figure[]): ReturnType<typeof acceptFile> =>
	acceptFile(operator, delivery(measure, figures), { database });

async function accepted(
	measure: string,
	figures: readonly Figure[]
): Promise<NonNullable<Awaited<ReturnType<typeof getDelivery>>>> {
	const outcome = await accept(measure, figures);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	const found = await seen(getDelivery, outcome.value.delivery ?? -1);
	if (!found) throw new Error('The delivery is not there.');
	return found;
}

const value = (number: number): unknown => ({ kind: 'number', value: number, flags: [] });
const rules = (details: { changes: { findings: readonly { rule: string }[] } }): string[] =>
	details.changes.findings.map(({ rule }) => rule);

describe('accepting', () => {
	it('stores figures with the place they came from', async () => {
		const { id, counts } = await accepted('births', [
			['06433', '2015', 2600],
			['06433001', '2015', '*']
		]);
		expect(counts).toEqual({ new: 2, revised: 0, unchanged: 0, refused: 0, foreign: 0, unmapped: 0 });
		const facts = await seen(findFacts, { measures: ['births'], years: [2015] });
		expect(facts.map(({ area, value: found }) => [area, found])).toEqual([
			['06433', value(2600)],
			['06433001', { kind: 'missing', why: 'secret-at-source' }]
		]);
		const [observation] = await seen(findObservations, facts.slice(0, 1));
		expect(observation).toMatchObject({
			delivery: id,
			fileName: 'births.csv',
			areaPrinted: '06433',
			periodPrinted: '2015',
			valuePrinted: 2600,
			isSuperseded: false
		});
	});

	it('makes a revision of a figure that differs, keeps the old one, and leaves equal ones alone', async () => {
		await accepted('births', [
			['06433', '2015', 2600],
			['06433001', '2015', 60]
		]);
		const second = await accepted('births', [
			['06433', '2015', 2603],
			['06433001', '2015', 60],
			['06433002', '2015', 120]
		]);
		expect(second.counts).toMatchObject({ new: 1, revised: 1, unchanged: 1 });
		expect(second.changes.changes[0]).toMatchObject({ kind: 'revised', before: value(2600), after: value(2603) });
		const facts = await seen(findFacts, { measures: ['births'] });
		expect(facts).toHaveLength(3);
		const fact = facts.find(({ area }) => area === '06433');
		expect(fact?.value).toEqual(value(2603));
		const revisions = await seen(findRevisions, fact as NonNullable<typeof fact>);
		expect(revisions.map(({ revision, valuePrinted, isSuperseded }) => [revision, valuePrinted, isSuperseded])).toEqual(
			[
				[1, 2600, true],
				[2, 2603, false]
			]
		);
	});

	it('says so when the same file comes again, and stores nothing twice', async () => {
		await accepted('births', [['06433', '2015', 2600]]);
		const again = await accepted('births', [['06433', '2015', 2600]]);
		expect(again.counts).toMatchObject({ new: 0, revised: 0, unchanged: 1 });
		expect(rules(again)).toContain('delivered-before');
		const { rows } = await asOwner(database, (tx) =>
			sql<{ n: number }>`select count(*) as n from intake.observations`.execute(tx)
		);
		expect(rows[0]?.n).toBe(1);
	});

	it('keeps the delivered file untouched under its hash', async () => {
		const file = delivery('births', [['06433', '2015', 2600]]);
		await acceptFile(operator, file, { database });
		const sha256 = createHash('sha256').update(file.bytes).digest('hex');
		expect(readdirSync(join(folder, 'deliveries'))).toContain(sha256);
		expect((await seen(findDeliveries))[0]).toMatchObject({
			sha256,
			sizeInBytes: file.bytes.length,
			status: 'accepted'
		});
	});

	it('changes nothing in a dry run, and the trail tells who has seen it', async () => {
		const files = readdirSync(join(folder, 'deliveries')).length;
		const outcome = await acceptFile(
			operator,
			{ ...delivery('deaths', [['06433', '2015', 2400]]), dryRun: true },
			{ database }
		);
		expect(outcome).toMatchObject({ ok: true, value: { delivery: null, changes: { counts: { new: 1 } } } });
		expect(await seen(findDeliveries)).toEqual([]);
		expect(await seen(findFacts)).toEqual([]);
		expect(readdirSync(join(folder, 'deliveries'))).toHaveLength(files);
		const { entries } = await seen(findEntries, { limit: 1 });
		expect(entries).toMatchObject([{ command: 'intake.preview-file', kind: 'reading', actorId: operator.id }]);
		expect(entries[0]?.detail).not.toContain('2400');
	});

	it('stores nothing when it fails in the middle', async () => {
		const files = readdirSync(join(folder, 'deliveries'));
		const broken = acceptFile(operator, delivery('deaths', [['06433', '2016', 2500]]), {
			database,
			progress: () => {
				throw new Error('power cut');
			}
		});
		await expect(broken).rejects.toThrow('power cut');
		expect(await seen(findDeliveries)).toEqual([]);
		expect(await seen(findFacts)).toEqual([]);
		expect(readdirSync(join(folder, 'deliveries'))).toEqual(files);
	});

	it('keeps the file of a delivery when the same file is handed in at the same moment and that fails', async () => {
		for (const order of [0, 1]) {
			const file = delivery('births', [['06433', String(2016 + order), 2600]]);
			const fail = (): void => {
				throw new Error('power cut');
			};
			const both = [
				(): ReturnType<typeof acceptFile> => acceptFile(operator, file, { database, progress: fail }),
				(): ReturnType<typeof acceptFile> => acceptFile(operator, file, { database })
			];
			const outcomes = await Promise.allSettled((order === 0 ? both : both.toReversed()).map((start) => start()));
			expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
			const sha256 = createHash('sha256').update(file.bytes).digest('hex');
			expect(readdirSync(join(folder, 'deliveries')).filter((name) => name.startsWith(sha256))).toEqual([sha256]);
		}
	});

	it('removes what a process left behind that was killed while it took a file in', async () => {
		const leftBehind = join(folder, 'deliveries', `${'a'.repeat(64)}.left-behind`);
		const inUse = join(folder, 'deliveries', `${'b'.repeat(64)}.in-use`);
		for (const path of [leftBehind, inUse]) writeFileSync(path, 'half a fi');
		utimesSync(leftBehind, new Date('2026-01-01'), new Date('2026-01-01'));
		await accepted('births', [['06433', '2018', 2600]]);
		expect([existsSync(leftBehind), existsSync(inUse)]).toEqual([false, true]);
		rmSync(inUse);
	});

	it('refuses whoever may not write', async () => {
		await expect(acceptFile(anonymous, delivery('births', [['06433', '2015', 1]]), { database })).rejects.toThrow(
			NotPermitted
		);
	});

	it('lets two deliveries of the same cell in one after the other', async () => {
		const outcomes = await Promise.all([1, 2, 3].map((step) => accept('births', [['06433', '2015', 2600 + step]])));
		expect(outcomes.every(({ ok }) => ok)).toBe(true);
		const [fact] = await seen(findFacts);
		expect(await seen(findRevisions, fact as NonNullable<typeof fact>)).toHaveLength(3);
	});
});

describe('looking at a delivery', () => {
	const editor: Actor = { id: 'person:5', name: 'Anna Beispiel', roles: ['monitor-editor'] };
	const readings = async (): Promise<unknown[]> => {
		const { entries } = await seen(findEntries, { filter: { kind: 'reading', actor: editor.id } });
		return entries.map(({ command, object, detail }) => [command, object, JSON.parse(detail)]);
	};

	it('leaves an entry in the trail, which tells how many figures there were and none of them', async () => {
		const { id, sha256 } = await accepted('births', [['06433', '2015', 2603]]);
		expect(await readDelivery(editor, { delivery: id }, { database })).toMatchObject({ ok: true, value: { id } });
		expect(await readDelivery(editor, { delivery: id }, { database })).toMatchObject({ ok: true });
		const object = `delivered-figures:${id}`;
		const seenIt = ['intake.read-delivery', object, { delivery: id, title: 'Prüftabelle', figures: 1 }];
		expect(await readings()).toEqual([seenIt]);
		const file = await downloadDelivery(editor, { delivery: id }, { database });
		expect(file.ok && createHash('sha256').update(file.value.bytes).digest('hex')).toBe(sha256);
		const tookIt = ['intake.read-delivered-file', object, { delivery: id, fileName: 'births.csv', sha256 }];
		expect(await readings()).toEqual([tookIt, seenIt]);
	});

	it('is refused to whoever may not, and leaves no entry where there is nothing to see', async () => {
		const before = await readings();
		await expect(readDelivery(anonymous, { delivery: 1 }, { database })).rejects.toThrow(NotPermitted);
		for (const look of [readDelivery, downloadDelivery])
			expect(await look(editor, { delivery: 999_999 }, { database })).toMatchObject({
				issues: [{ rule: 'delivery-unknown' }]
			});
		expect(await readings()).toEqual(before);
	});

	it('is no part of what colleagues read about the delivery', async () => {
		const { id } = await accepted('births', [['06433', '2016', 2611]]);
		await readDelivery(editor, { delivery: id }, { database });
		const colleague: Actor = { ...editor, id: 'person:6' };
		const told = await findHistory(colleague, `delivery:${id}`, database);
		expect(told.map(({ command, who }) => [command, who])).toEqual([['intake.accept-file', operator.name]]);
	});
});

describe('a delivery that waits', () => {
	it('is shown with what would change and comes in when it is accepted', async () => {
		const received = await receiveDelivery(operator, delivery('births', [['06433', '2015', 2600]]), { database });
		if (!received.ok) throw new Error(JSON.stringify(received.issues));
		const id = received.value.delivery;
		expect(await seen(getDelivery, id)).toMatchObject({ status: 'waiting', counts: { new: 1 }, decidedAt: null });
		expect(await seen(findFacts)).toEqual([]);
		const outcome = await acceptDelivery(operator, { delivery: id, note: 'geprüft' }, { database });
		expect(outcome.ok).toBe(true);
		expect(await seen(getDelivery, id)).toMatchObject({
			status: 'accepted',
			decidedBy: operator.name,
			note: 'geprüft'
		});
		expect(await seen(findFacts)).toHaveLength(1);
		expect(await acceptDelivery(operator, { delivery: id }, { database })).toMatchObject({
			ok: false,
			issues: [{ rule: 'delivery-decided' }]
		});
	});

	it('is refused when its file is not there, as for a process with a folder of its own', async () => {
		const file = delivery('births', [['06433', '2019', 2600]]);
		const received = await receiveDelivery(operator, file, { database });
		const id = received.ok ? received.value.delivery : -1;
		rmSync(join(folder, 'deliveries', createHash('sha256').update(file.bytes).digest('hex')));
		expect(await acceptDelivery(operator, { delivery: id }, { database })).toMatchObject({
			ok: false,
			issues: [{ rule: 'delivered-file-missing' }]
		});
	});

	it('is compared again when it is accepted, because others may have come in between', async () => {
		const received = await receiveDelivery(operator, delivery('births', [['06433', '2015', 2600]]), { database });
		await accepted('births', [['06433', '2015', 2590]]);
		const id = received.ok ? received.value.delivery : -1;
		expect(await acceptDelivery(operator, { delivery: id }, { database })).toMatchObject({
			ok: true,
			value: { changes: { counts: { new: 0, revised: 1 } } }
		});
	});

	it('stays out when it is rejected, with the reason', async () => {
		const received = await receiveDelivery(operator, delivery('births', [['06433', '2015', 2600]]), { database });
		const id = received.ok ? received.value.delivery : -1;
		expect((await rejectDelivery(operator, { delivery: id, reason: ' ' }, { database })).ok).toBe(false);
		expect((await rejectDelivery(operator, { delivery: id, reason: 'falsches Jahr' }, { database })).ok).toBe(true);
		expect(await seen(getDelivery, id)).toMatchObject({ status: 'rejected', note: 'falsches Jahr' });
		expect(await seen(findFacts)).toEqual([]);
		expect((await seen(findDeliveries, { status: 'waiting' })).length).toBe(0);
	});
});

describe('checks', () => {
	it('refuse the file of another county', async () => {
		const files = readdirSync(join(folder, 'deliveries'));
		const outcome = await accept('births', [
			['06432', '2015', 2500],
			['06', '2015', 57000]
		]);
		expect(outcome).toMatchObject({ ok: false, issues: [{ rule: 'wrong-county', detail: { area: '06432' } }] });
		expect(await seen(findDeliveries)).toEqual([]);
		expect(readdirSync(join(folder, 'deliveries'))).toEqual(files);
	});

	it('count areas outside the county and leave them out', async () => {
		const found = await accepted('births', [
			['06433', '2015', 2600],
			['06432', '2015', 2500],
			['01001', '2015', 900]
		]);
		expect(found.counts).toMatchObject({ new: 1, foreign: 2, refused: 0 });
	});

	it('refuse a cell whose key claims to lie in the county but does not exist', async () => {
		const found = await accepted('births', [
			['06433', '2015', 2600],
			['06433099', '2015', 12]
		]);
		expect(found.counts).toMatchObject({ new: 1, refused: 1 });
		expect(found.changes.findings).toContainEqual(
			expect.objectContaining({ rule: 'area-unknown', level: 'error', row: 11 })
		);
	});

	it('refuse a measure nobody knows and name the row', async () => {
		expect(await accept('happiness', [['06433', '2015', 7]])).toMatchObject({
			ok: false,
			issues: [{ rule: 'nothing-acceptable' }, { rule: 'measure-unknown', row: 10 }]
		});
	});

	it('find a jump against the year before, not chance in a small number', async () => {
		await accepted('births', [
			['06433', '2014', 2600],
			['06433001', '2014', 20]
		]);
		const found = await accepted('births', [
			['06433', '2015', 3900],
			['06433001', '2015', 27]
		]);
		const jumps = found.changes.findings.filter(({ rule }) => rule === 'jump');
		expect(jumps).toEqual([
			expect.objectContaining({
				level: 'warning',
				detail: expect.objectContaining({ area: '06433', before: 2600, after: 3900 })
			})
		]);
	});

	it('find that the municipalities do not add up to the county', async () => {
		const found = await accepted('births', [
			['06433', '2015', 1500],
			...municipalities.map((id): Figure => [id, '2015', 100])
		]);
		expect(found.changes.findings).toContainEqual(
			expect.objectContaining({
				rule: 'sum-differs',
				level: 'warning',
				detail: expect.objectContaining({ sum: 1400, total: 1500 })
			})
		);
	});

	it('find that women and men do not add up, also when the parts came with another delivery', async () => {
		const parts = await accepted('births', [
			['06433', '2015', 1300, { sex: 'female' }],
			['06433', '2015', 1200, { sex: 'male' }]
		]);
		expect(rules(parts)).not.toContain('sum-differs');
		const total = await accepted('births', [['06433', '2015', 2600]]);
		expect(total.changes.findings).toContainEqual(
			expect.objectContaining({
				rule: 'sum-differs',
				detail: expect.objectContaining({
					of: 'sex',
					sum: 2500,
					total: 2600,
					areaName: expect.stringContaining('Groß-Gerau')
				})
			})
		);
	});

	it('name municipalities without a figure and years without a delivery', async () => {
		await accepted('births', [['06433', '2012', 2500]]);
		const found = await accepted(
			'births',
			municipalities.slice(1).map((id) => [id, '2015', 100])
		);
		expect(found.changes.findings).toContainEqual(
			expect.objectContaining({
				rule: 'municipality-missing',
				detail: expect.objectContaining({ areas: municipalities[0] })
			})
		);
		expect(found.changes.findings).toContainEqual(
			expect.objectContaining({ rule: 'period-gap', detail: expect.objectContaining({ from: 2012, to: 2015 }) })
		);
	});

	it('warn when invented figures would replace real ones', async () => {
		await accepted('births', [['06433', '2015', 2600]]);
		const outcome = await acceptFile(operator, delivery('births', [['06433', '2015', 2700]], true), { database });
		expect(outcome.ok && rules(outcome.value)).toContain('invented-over-real');
	});
});
