/**
 * A changed formula is a new version. The golden file keeps the hash of every version there ever was; it only grows:
 * `UPDATE_GOLDEN=1 npx vitest run src/domain/monitor/definition-versions.test.ts` adds new ids and versions.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Indicator, Part, Term } from './indicator.ts';
import { loadIndicators } from './server/load-indicators.ts';

const GOLDEN = 'src/domain/monitor/indicators/definition-versions.json';
type Golden = Record<string, Record<string, string>>;

/** Of what is counted over what: age bounds, population basis, factors. Not of names, texts or units. */
function hashOf({ formula = 'quotient', numerator, denominator, multiplier }: Indicator): string {
	const text = JSON.stringify([formula, ordered(numerator), denominator ? ordered(denominator) : null, multiplier]);
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A sum is the same in any order. */
function ordered(term: Term): string[] {
	return term.map(partText).toSorted();
}

function partText({ measure, where = {}, times = 1, weightedByAge, yearOffset = 0 }: Part): string {
	const selected = Object.entries(where).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([measure, selected, times, weightedByAge ?? false, yearOffset]);
}

/** What is wrong, as sentences for the developer. */
function findFaults(indicators: readonly Indicator[], golden: Golden): string[] {
	return indicators.flatMap((indicator) => {
		const { id, version } = indicator;
		const known = golden[id] ?? {};
		const newest = Math.max(0, ...Object.keys(known).map(Number));
		const hash = hashOf(indicator);
		if (known[version] !== undefined && known[version] !== hash)
			return [`${id}: the formula changed, so it must become version ${newest + 1}`];
		if (known[version] === undefined && version !== newest + 1)
			return [`${id}: after version ${newest} comes ${newest + 1}, not ${version}`];
		if (known[version] === undefined) return [`${id}: version ${version} is not in ${GOLDEN} yet`];
		return version === newest ? [] : [`${id}: version ${newest} was there already`];
	});
}

const indicators = await loadIndicators();
const golden = existsSync(GOLDEN) ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden) : {};

describe('versions of definitions', () => {
	it('are raised whenever a formula changes', () => {
		if (process.env['UPDATE_GOLDEN']) {
			const grown = { ...golden };
			for (const indicator of indicators) {
				const known = grown[indicator.id] ?? {};
				// Never overwritten: a hash that is there already stays.
				grown[indicator.id] = { [indicator.version]: hashOf(indicator), ...known };
			}
			const sorted = Object.fromEntries(Object.entries(grown).toSorted(([a], [b]) => (a < b ? -1 : 1)));
			writeFileSync(GOLDEN, `${JSON.stringify(sorted, null, '\t')}\n`);
			return;
		}
		expect(findFaults(indicators, golden)).toEqual([]);
	});

	it.each([
		[
			'an age bound',
			(one: Indicator) => ({ ...one, numerator: [{ measure: 'population', where: { age: [67] as const } }] })
		],
		['a multiplier', (one: Indicator) => ({ ...one, multiplier: 1000 })],
		[
			'the population basis',
			(one: Indicator) => ({ ...one, denominator: one.denominator?.map((part) => ({ ...part, yearOffset: -1 })) ?? [] })
		]
	])('cannot stay when %s changes', (_, change) => {
		const known = indicators.find(({ id }) => id === 'altenquotient');
		if (!known) throw new Error('There is no Altenquotient.');
		expect(findFaults([change(known)], golden)).toEqual([
			'altenquotient: the formula changed, so it must become version 2'
		]);
		expect(findFaults([{ ...change(known), version: 3 }], golden)).toEqual([
			'altenquotient: after version 1 comes 2, not 3'
		]);
	});

	it('stay when only words change', () => {
		const known = indicators.find(({ id }) => id === 'altenquotient');
		if (!known) throw new Error('There is no Altenquotient.');
		expect(findFaults([{ ...known, name: 'Anders', decimals: 2 }], golden)).toEqual([]);
	});
});
