import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, operator } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { readAs, transactionAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase, type TestDatabase } from '#platform/test-database';
import { ruleSetOfSource } from '../rule-set-of-source.ts';
import { adoptRuleSet } from './adopt-rule-set.ts';
import { endRuleSet } from './end-rule-set.ts';
import { findRuleSets, findRuleSetVersions } from './find-rule-sets.ts';
import { findLedger, recordLedger } from './ledger.ts';
import { protectCells, type CountCell } from './protect-cells.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
	test = await openTestDatabase();
	database = test.database;
});
afterAll(() => test.close());

const stricter = {
	id: 'register-count',
	legalType: 'register-count',
	maxHiddenCount: 3,
	zerosAreSensitive: true,
	protection: 5
} as const;

describe('rule sets', () => {
	it('are there for every kind of source from the start, hiding one and two', async () => {
		const ruleSets = await findRuleSets(database);
		expect(ruleSets.map(({ legalType }) => legalType)).toEqual([
			'administrative',
			'default',
			'employment-agency',
			'official-publication',
			'register-count',
			'survey'
		]);
		for (const rules of ruleSets)
			expect(rules).toMatchObject({
				version: 2,
				maxHiddenCount: 2,
				zerosAreSensitive: false,
				protection: 3,
				fewestUnits: 0,
				dominance: [],
				protectsGroups: true,
				smallestDenominator: 0,
				method: 'suppression',
				roundingBase: 5,
				sourceTable: null
			});
	});

	it('get a new version when the data owner decides; the old one stays', async () => {
		const outcome = await adoptRuleSet(operator, stricter, { database });
		expect(outcome).toEqual({ ok: true, value: { id: 'register-count', version: 3 } });
		const isMeant = ({ id }: { id: string }): boolean => id === 'register-count';
		expect((await findRuleSets(database)).filter(isMeant)).toMatchObject([
			{ version: 3, maxHiddenCount: 3, adoptedBy: 'Befehlszeile' }
		]);
		expect((await findRuleSetVersions(database)).filter(isMeant).map(({ version }) => version)).toEqual([3, 2, 1]);
	});

	it('say what counts of one source need, as data', async () => {
		const rules = {
			...stricter,
			id: 'providers',
			legalType: 'administrative',
			sourceTable: 'pflegeheime',
			fewestUnits: 3,
			dominance: [
				{ type: 'nk', n: 1, k: 85 },
				{ type: 'p', p: 10 }
			],
			smallestDenominator: 30,
			roundingBase: 3
		} as const;
		expect(await adoptRuleSet(operator, { ...rules, dominance: [...rules.dominance] }, { database })).toMatchObject({
			ok: true
		});
		expect((await findRuleSets(database)).find(({ id }) => id === 'providers')).toMatchObject({ ...rules, version: 1 });
	});

	it('refuse a protection that would show a hidden count to be small', async () => {
		const outcome = await adoptRuleSet(operator, { ...stricter, protection: 3 }, { database });
		expect(outcome).toMatchObject({ ok: false, issues: [{ rule: 'invalid-input' }] });
	});

	it('do not name a method or a base that leaves small counts too little room', async () => {
		const adopt = (
			method: 'rounding' | 'small-count-rounding' | 'cell-key',
			roundingBase: number,
			maxHiddenCount = 3
		) =>
			adoptRuleSet(
				operator,
				{
					...stricter,
					id: 'altered',
					sourceTable: 'altered',
					method,
					roundingBase,
					maxHiddenCount,
					protection: maxHiddenCount + 1
				},
				{ database }
			);
		for (const [method, base, room] of [
			['rounding', 5, 3],
			['small-count-rounding', 3, 3],
			['cell-key', 5, 6]
		] as const)
			expect(await adopt(method, base, room)).toMatchObject({
				ok: false,
				issues: [{ rule: 'disclosure-method-too-narrow', detail: { method, base, room } }]
			});
		expect((await findRuleSets(database)).map(({ id }) => id)).not.toContain('altered');
		for (const [method, base] of [
			['rounding', 7],
			['small-count-rounding', 4],
			['cell-key', 5]
		] as const)
			expect(await adopt(method, base)).toMatchObject({ ok: true });
		expect((await findRuleSets(database)).find(({ id }) => id === 'altered')).toMatchObject({ method: 'cell-key' });
	});

	it('are not adopted over a version that somebody has not seen', async () => {
		const outcome = await adoptRuleSet(operator, { ...stricter, basedOn: 2 }, { database });
		expect(outcome).toMatchObject({ ok: false, issues: [{ rule: 'changed-meanwhile' }] });
		const seen = await adoptRuleSet(
			operator,
			{ ...stricter, id: 'seen', sourceTable: 'seen', basedOn: 0 },
			{ database }
		);
		expect(seen).toEqual({ ok: true, value: { id: 'seen', version: 1 } });
	});

	it('stay with their source, and a source has no two of them', async () => {
		const refusals = [
			{ ...stricter, sourceTable: '12411' },
			{ ...stricter, legalType: 'survey' as const },
			{ ...stricter, id: 'other-homes', legalType: 'administrative' as const, sourceTable: 'pflegeheime' },
			{ ...stricter, id: 'other-register' }
		];
		for (const rules of refusals)
			expect(await adoptRuleSet(operator, rules, { database })).toMatchObject({
				ok: false,
				issues: [{ rule: 'disclosure-rules-for-another-source' }]
			});
	});

	it('are adopted by those who may', async () => {
		await expect(adoptRuleSet(anonymous, stricter, { database })).rejects.toThrow(/disclosure:rules/);
	});

	it('cannot be changed afterwards', async () => {
		const change = sql`update disclosure.rule_sets set protection = 9`;
		await expect(change.execute(database)).rejects.toThrow(/permission denied/);
		await expect(asOwner(database, (tx) => change.execute(tx))).rejects.toThrow(/append only/);
	});
});

describe('the own rules of a source', () => {
	const homes = { ...stricter, id: 'quelle-heime', legalType: 'administrative', sourceTable: 'heime' } as const;
	const end = (change: Partial<Parameters<typeof endRuleSet>[1]> = {}) =>
		endRuleSet(
			operator,
			{ id: homes.id, reason: 'Der Träger ist einverstanden.', basedOn: 1, ...change },
			{ database }
		);
	const inForce = async () => (await findRuleSets(database)).filter(({ sourceTable }) => sourceTable === 'heime');
	const versions = async () => (await findRuleSetVersions(database)).filter(({ id }) => id === homes.id);
	const refusal = async (asked: Promise<Outcome<unknown>>): Promise<string[]> => {
		const outcome = await asked;
		return outcome.ok ? [] : outcome.issues.map(({ rule }) => rule);
	};

	it('end with a reason, and those of its kind bind it again', async () => {
		expect(await adoptRuleSet(operator, homes, { database })).toMatchObject({ ok: true });
		const source = { table: 'heime', legalType: 'administrative' };
		expect(ruleSetOfSource(await findRuleSets(database), source)).toMatchObject({ id: homes.id });
		expect(await end()).toEqual({ ok: true, value: { version: 2, sourceTable: 'heime' } });
		expect(await inForce()).toEqual([]);
		expect(ruleSetOfSource(await findRuleSets(database), source)).toMatchObject({ id: 'administrative' });
	});

	it('are still there when they have ended: who ended them, when, why, and what they asked', async () => {
		expect(await versions()).toMatchObject([
			{
				version: 2,
				isEnded: true,
				reason: 'Der Träger ist einverstanden.',
				adoptedBy: 'Befehlszeile',
				adoptedAt: expect.stringMatching(/^20\d\d-/),
				maxHiddenCount: 3,
				protection: 5
			},
			{ version: 1, isEnded: false, reason: null }
		]);
		const entries = await asOwner(database, (tx) =>
			sql<{ detail: string }>`select detail from audit.entries where command = 'disclosure.end-rule-set'
				and object = ${`rule-set:${homes.id}`}`.execute(tx)
		);
		expect(entries.rows.map(({ detail }) => JSON.parse(detail))).toEqual([
			{ id: homes.id, version: 2, sourceTable: 'heime', reason: 'Der Träger ist einverstanden.' }
		]);
	});

	it('do not end twice, without a reason, unseen, or for a whole kind of sources', async () => {
		expect(await refusal(end({ basedOn: 1 }))).toEqual(['changed-meanwhile']);
		expect(await refusal(end({ basedOn: 2 }))).toEqual(['disclosure-rules-ended']);
		expect(await refusal(end({ id: 'survey', basedOn: 2 }))).toEqual(['disclosure-rules-of-a-kind']);
		expect(await refusal(end({ id: 'nothing' }))).toEqual(['disclosure-rules-unknown']);
		await expect(endRuleSet(anonymous, { id: homes.id, reason: 'x', basedOn: 2 }, { database })).rejects.toThrow(
			/disclosure:rules/
		);
		expect((await versions()).length).toBe(2);
	});

	it('can be put in force again, by whoever saw that they had ended', async () => {
		expect(await refusal(adoptRuleSet(operator, { ...homes, basedOn: 1 }, { database }))).toEqual([
			'changed-meanwhile'
		]);
		expect(await adoptRuleSet(operator, { ...homes, basedOn: 2 }, { database })).toMatchObject({
			value: { version: 3 }
		});
		expect(await inForce()).toMatchObject([{ version: 3 }]);
		expect(await refusal(end({ basedOn: 3, reason: '  ' }))).toEqual(['disclosure-reason-missing']);
		expect(await end({ basedOn: 3 })).toMatchObject({ ok: true });
	});

	it('leave their name with the source and the source free for another name', async () => {
		const elsewhere = { ...homes, sourceTable: 'andere-heime' };
		expect(await refusal(adoptRuleSet(operator, elsewhere, { database }))).toEqual([
			'disclosure-rules-for-another-source'
		]);
		expect(await adoptRuleSet(operator, { ...homes, id: 'heime-neu' }, { database })).toMatchObject({ ok: true });
		expect(await inForce()).toMatchObject([{ id: 'heime-neu' }]);
	});
});

describe('the ledger', () => {
	it('keeps what a release showed and hid, with the rule set, and never a count', async () => {
		const rules = (await findRuleSets(database)).find(({ id }) => id === 'default') ?? null;
		const cells: CountCell[] = [
			...Array.from({ length: 12_000 }, (_, index) => ({ key: `cell ${index}`, count: 5 + index, rules })),
			{ key: 'small', count: 2, rules },
			{ key: 'neighbour', count: 20, rules },
			{ key: 'sum', count: 22, rules },
			{ key: 'euros', count: 1, rules: null }
		];
		const system = { cells, relations: [{ total: 'sum', parts: ['small', 'neighbour'] }] };
		const protection = await protectCells(system);
		await transactionAs(operator, (tx) => recordLedger(tx, 1, system, protection, String), database);
		const ledger = await readAs(operator, (tx) => findLedger(tx, 1), database);
		expect(ledger).toHaveLength(cells.length);
		expect(ledger.filter(({ status }) => status !== 'shown')).toEqual([
			{ cell: 'neighbour', status: 'complementary', ruleSet: 'default 2', isAlreadyPublished: false },
			{ cell: 'small', status: 'primary', ruleSet: 'default 2', isAlreadyPublished: false }
		]);
		expect(ledger.find(({ cell }) => cell === 'euros')).toMatchObject({
			cell: 'euros',
			status: 'shown',
			ruleSet: null
		});
		const again = transactionAs(
			operator,
			(tx) => recordLedger(tx, 1, { cells: cells.slice(0, 1), relations: [] }, protection, String),
			database
		);
		await expect(again).rejects.toThrow(/duplicate/);
	});
});
