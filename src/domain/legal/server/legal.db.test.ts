import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, ROLES, type Actor, type Role } from '#domain/access';
import { findHistory, NotPermitted, readAs, transactionAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { findOpenPoints, LEGAL_PAGES, type LegalPage } from '../index.ts';
import { confirmLegalText, findLegalText, findLegalTexts, findLegalVersions, saveLegalText } from './index.ts';

const anna: Actor = { id: 'person:1', name: 'Anna', roles: ['administrator'] };
const others = (Object.keys(ROLES) as Role[])
	.filter((role) => role !== 'administrator')
	.map((role): Actor => ({ id: 'person:2', name: role, roles: [role] }));
const IMPRINT = {
	title: 'Impressum',
	lead: '',
	fields: {
		body: 'Kreis Muster',
		address: 'Weg 1\r\n12345 Ort',
		representedBy: 'Erika Muster, Landrätin',
		email: 'post@kreis.example',
		phone: '06152 1',
		responsible: 'Stabsstelle Sozialplanung'
	},
	more: '',
	isSample: false
};

let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
});
afterAll(() => close());

const read = (page: LegalPage, actor: Actor = anonymous) => readAs(actor, (tx) => findLegalText(tx, page), database);
const save = (version: number, change: Partial<typeof IMPRINT> = {}, actor = anna) =>
	saveLegalText(actor, { page: 'impressum', version, ...IMPRINT, ...change }, { database });

test('until somebody saves, the county’s files count: complete samples, every one', async () => {
	const texts = await readAs(anonymous, findLegalTexts, database);
	expect(texts.map(({ page }) => page)).toEqual(LEGAL_PAGES);
	for (const text of texts) {
		expect(text).toMatchObject({ version: 0, isSample: true, saved: null });
		expect(findOpenPoints(text.page, text, text.reviewedOn)).toContainEqual({ kind: 'sample' });
	}
});

test('nobody but the administration saves or confirms, neither by command nor past it', async () => {
	for (const actor of [...others, anonymous]) {
		await expect(save(0, {}, actor)).rejects.toThrow(NotPermitted);
		await expect(confirmLegalText(actor, { page: 'impressum', version: 0 }, { database })).rejects.toThrow(
			NotPermitted
		);
	}
	const forged = sql`insert into legal.texts (page, version, title, lead, fields, more, is_sample, reviewed_on, actor_id, actor_name)
		values ('impressum', 1, 'X', '', '{}', '', false, '2026-01-01', 'person:3', '')`;
	for (const actor of [anna, ...others])
		await expect(transactionAs(actor, (tx) => forged.execute(tx), database)).rejects.toThrow(/row-level security/);
});

test('a text with something missing is refused with one issue a field, and nothing is stored', async () => {
	const fields = { ...IMPRINT.fields, phone: ' ', email: 'keine' };
	expect(await save(0, { fields, more: '# USt\n[Nummer]' })).toEqual({
		ok: false,
		issues: [
			{ rule: 'legal-email-invalid', level: 'error', detail: { field: 'email' } },
			{ rule: 'legal-field-missing', level: 'error', detail: { field: 'phone' } },
			{ rule: 'legal-placeholder', level: 'error', detail: { field: 'more' } }
		]
	});
	expect(await read('impressum')).toMatchObject({ version: 0 });
});

test('a sample cannot be confirmed', async () => {
	expect(await confirmLegalText(anna, { page: 'impressum', version: 0 }, { database })).toMatchObject({
		ok: false,
		issues: [{ rule: 'legal-still-sample' }]
	});
});

test('a saved text is what everybody reads, without what the page has no field for', async () => {
	const fields = { ...IMPRINT.fields, unknown: 'X' };
	expect(await save(0, { fields })).toEqual({ ok: true, value: { version: 1 } });
	const text = await read('impressum');
	expect(text).toMatchObject({ version: 1, isSample: false, saved: { by: 'Anna' } });
	expect(text.fields).toEqual({ ...IMPRINT.fields, address: 'Weg 1\n12345 Ort' });
	expect(findOpenPoints('impressum', text, text.reviewedOn)).toEqual([]);
	expect(await read('datenschutz')).toMatchObject({ version: 0 });
});

test('whoever saves second is told what is there, and nothing is overwritten', async () => {
	const outcome = await save(0, { title: 'Anders' });
	expect(outcome).toMatchObject({
		ok: false,
		issues: [{ rule: 'changed-meanwhile' }],
		present: { object: 'legal-text:impressum', version: 1, fields: { title: 'Impressum', body: 'Kreis Muster' } }
	});
	const both = await Promise.all([save(1, { title: 'Eins' }), save(1, { title: 'Zwei' })]);
	expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
	expect(await read('impressum')).toMatchObject({ version: 2 });
});

test('a year later it is named, and reviewed with nothing to change it is not; each version stays', async () => {
	const text = await read('impressum');
	const later = `${Number(text.reviewedOn.slice(0, 4)) + 1}${text.reviewedOn.slice(4)}`;
	expect(findOpenPoints('impressum', text, later)).toEqual([{ kind: 'review-due', reviewedOn: text.reviewedOn }]);
	expect(await confirmLegalText(anna, { page: 'impressum', version: 2 }, { database })).toMatchObject({ ok: true });
	expect(await read('impressum')).toMatchObject({ ...text, version: 3, saved: { by: 'Anna' } });
	const all = await readAs(anna, (tx) => findLegalVersions(tx, 'impressum'), database);
	expect(all.map(({ version }) => version)).toEqual([3, 2, 1, 0]);
	expect(all.at(-2)).toMatchObject({ title: 'Impressum', fields: { body: 'Kreis Muster' }, saved: { by: 'Anna' } });
	const { rows } = await asOwner(database, (tx) =>
		sql<{ version: number }>`select version from legal.texts order by version`.execute(tx)
	);
	expect(rows.map(({ version }) => version)).toEqual([1, 2, 3]);
	await expect(asOwner(database, (tx) => sql`update legal.texts set title = 'X'`.execute(tx))).rejects.toThrow(
		/never changed/
	);
});

test('whoever edits the texts sees what happened to them, citizens do not', async () => {
	const history = await findHistory(anna, 'legal-text:impressum', database);
	expect(history.map(({ command }) => command)).toEqual(['legal.confirm-text', 'legal.save-text', 'legal.save-text']);
	expect(await findHistory(anonymous, 'legal-text:impressum', database)).toEqual([]);
});
