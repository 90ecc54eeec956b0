import { describe, expect, it } from 'vitest';
import type { Area, Membership } from '#domain/areas';
import { defaultRuleSet } from '#domain/disclosure';
import { findMeasure, type Fact } from '#domain/intake';
import { countsOf } from '../../compute/counts.ts';
import { groupFacts } from '../../compute/fact-groups.ts';
import { want, type Wanted } from '../../compute/selection.ts';
import { CellGroup } from './cell-group.ts';
import { relateAreas } from './area-relations.ts';
import { relateCategories } from './category-relations.ts';
import { addMargins } from './margin-cells.ts';

const TOWN = '06433012';
const AREAS = [TOWN, `${TOWN}-01`, `${TOWN}-02`].map((id) => ({
	id,
	level: id === TOWN ? 'municipality' : 'quarter'
})) as unknown as Area[];
const MEMBERSHIPS = AREAS.slice(1).map(({ id }) => ({
	part: id,
	whole: TOWN,
	planningField: 'general',
	validFrom: '1900-01-01',
	validTo: null
})) as Membership[];

function groupOf(measure: string, counts: Record<string, number>, wanteds: readonly Wanted[], isAltered = false) {
	const facts = Object.entries(counts).map(([key, value]): Fact => {
		const [area = '', text = ''] = key.split(' ');
		const dimensions = Object.fromEntries(text ? text.split('|').map((part) => part.split('=')) : []);
		const place = { measure, area, basis: 'register' as const, year: 2025, period: '31.12.2025' };
		return { ...place, dimensions, value: { kind: 'number', value, flags: [] }, delivery: 1, row: 1, column: 1 };
	});
	const found = countsOf(groupFacts(facts, 2025), {
		areas: AREAS,
		memberships: MEMBERSHIPS,
		measures: new Map([findMeasure(measure)].flatMap((known) => (known ? [[measure, known] as const] : []))),
		maxYear: 2025
	});
	const place = { measure, wanted: want([], null), area: TOWN, year: 2025, basis: 'register' as const };
	const group = new CellGroup(place, found, () => defaultRuleSet, undefined, isAltered);
	for (const { id } of AREAS) for (const wanted of wanteds) group.add(id, wanted);
	return { group, found };
}

const all = want([], null);

describe('quarters', () => {
	const counts = { [TOWN]: 900, [`${TOWN}-01`]: 500, [`${TOWN}-02`]: 400 };

	it('make up their municipality', () => {
		const { group, found } = groupOf('population', counts, [all]);
		relateAreas(group, '06433', [], found);
		expect(group.relations).toEqual([
			{
				total: `population ${TOWN} 2025 register`,
				parts: [`population ${TOWN}-01 2025 register`, `population ${TOWN}-02 2025 register`]
			}
		]);
	});

	it('leave a rest that is protected where it is small', () => {
		const { group, found } = groupOf('population', { ...counts, [TOWN]: 902 }, [all]);
		relateAreas(group, '06433', [], found);
		const [relation] = group.relations;
		expect(relation?.parts).toHaveLength(3);
		expect(group.cells.get(relation?.parts.at(-1) ?? '')?.count).toBe(2);
	});
});

it('households of one person and people living alone are the same cell, said twice', () => {
	const { group } = groupOf(
		'households',
		{
			[`${TOWN} minors=without|size=1|type=single`]: 300,
			[`${TOWN} minors=with|size=2|type=lone-parent`]: 40,
			[`${TOWN} minors=with|size=3|type=other`]: 1
		},
		[
			all,
			want([['size', '1']], null),
			want([['type', 'single']], null),
			want([['minors', 'with']], null),
			want([['type', 'lone-parent']], null)
		]
	);
	relateCategories(group);
	const cell = (text: string): string => `households ${TOWN} 2025 register ${text}`;
	expect(group.relations).toContainEqual({ total: cell('size=1'), parts: [cell('type=single')] });
	const rest = group.relations.find(({ total }) => total === cell('minors=with'))?.parts.at(-1);
	expect(group.cells.get(rest ?? '')?.count).toBe(1);
});

it('what is a part in one quarter by chance is a whole to nobody where counts are altered', () => {
	const couplesOf = (isAltered: boolean): string[] => {
		const counts = {
			[`${TOWN}-01 minors=without|type=couple`]: 39,
			[`${TOWN}-01 minors=without|type=other`]: 0,
			[`${TOWN}-02 minors=without|type=couple`]: 50,
			[`${TOWN}-02 minors=without|type=other`]: 14
		};
		const wanteds = [want([['minors', 'without']], null), want([['type', 'couple']], null)];
		const { group } = groupOf('households', counts, wanteds, isAltered);
		relateCategories(group);
		return group.relations.flatMap(({ total, parts }) => (total.includes(`${TOWN}-01`) ? parts : []));
	};
	const couples = `households ${TOWN}-01 2025 register type=couple`;
	expect(couplesOf(false)).toEqual([couples]);
	expect(couplesOf(true)).toEqual([couples, expect.stringContaining(' without ')]);
});

it('kinds of two groupings at once make up their whole, with what lies between them', () => {
	const { group } = groupOf(
		'households',
		{
			[`${TOWN} minors=with|size=2|type=lone-parent`]: 40,
			[`${TOWN} minors=with|size=3|type=lone-parent`]: 1,
			[`${TOWN} minors=with|size=3|type=couple-with-children`]: 30
		},
		[
			want([['minors', 'with']], null),
			...[
				['2', 'lone-parent'],
				['3', 'lone-parent'],
				['3', 'couple-with-children']
			].map(([size = '', type = '']) =>
				want(
					[
						['minors', 'with'],
						['size', size],
						['type', type]
					],
					null
				)
			)
		]
	);
	addMargins(group);
	relateCategories(group);
	const cell = (text: string): string => `households ${TOWN} 2025 register ${text}`;
	const sizes = [cell('minors=with|size=2'), cell('minors=with|size=3')];
	expect(group.relations).toContainEqual({ total: cell('minors=with'), parts: sizes });
	expect(group.relations).toContainEqual({
		total: cell('minors=with|size=3'),
		parts: [cell('minors=with|size=3|type=lone-parent'), cell('minors=with|size=3|type=couple-with-children')]
	});
});

it('kinds that nothing is known of make up their whole where they do, with women and men', () => {
	const kinds = ['a', 'b'].flatMap((kind) =>
		['female', 'male'].map((sex) =>
			want(
				[
					['kind', kind],
					['sex', sex]
				],
				null
			)
		)
	);
	const { group } = groupOf(
		'care-recipients',
		{ [TOWN]: 10, ...Object.fromEntries(kinds.map(({ text }, index) => [`${TOWN} ${text}`, index + 1])) },
		[all, ...kinds]
	);
	relateCategories(group);
	const cell = (text: string): string => `care-recipients ${TOWN} 2025 register${text}`;
	expect(group.relations).toContainEqual({ total: cell(''), parts: kinds.map(({ text }) => cell(` ${text}`)) });
});
