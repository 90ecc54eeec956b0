/**
 * The query for everything beyond the plain count: one row a person as numbers, sorted by address and there by age, so that
 * the result does not depend on the order of the file. Keys, names and addresses leave the engine as hashes only.
 */
import type { RegisterLayout } from '../../../layout.ts';
import type { InspectedExtract } from '../inspect-extract.ts';
import { fullDate, literal, oneOf, rowParts } from '../row-query.ts';

/** Order of the numbers of a row; hashes are whole numbers below 2⁵³, 0 where nothing stands. */
export const detailColumns = [
	'row',
	'birth',
	'codes',
	'address',
	'quarter',
	'person',
	'surname',
	'movedIn',
	'previousAddress',
	'spouse',
	'parent1',
	'parent2',
	'origin'
] as const;

/** Bits of `origin`. */
export const originBits = {
	maritalStatus: { shift: 0, unknown: 0, single: 1, other: 2 },
	isShared: 1 << 2,
	birthCountry: { shift: 3, unknown: 0, germany: 1, repatriates: 2, other: 3 },
	previousCountry: { shift: 5, unknown: 0, germany: 1, repatriates: 2, other: 3 },
	acquisition: { shift: 7, unknown: 0, naturalised: 1, option: 2, repatriate: 3 },
	wasBornToGermansAbroad: 1 << 9,
	hasSecondForeign: 1 << 10
} as const;

export type ExtractToRead = { readonly path: string; readonly extract: InspectedExtract; readonly firstRow: number };

/** `quarters`: keys of the quarters as the column or the assignment writes them; `assignment`: table of addresses. */
export function detailQuery(
	extracts: readonly ExtractToRead[],
	layout: RegisterLayout,
	areas: readonly string[],
	{ quarters, assignment }: { quarters: readonly string[]; assignment: string | null }
): string {
	const selects = extracts.map(({ path, extract, firstRow }) => {
		const { birth, codes, identity, source } = rowParts(path, extract, layout, areas);
		const { columns: at } = extract;
		const column = (index: number | undefined): string | null => (index === undefined ? null : `c${index}`);
		const hashed = (name: string | null): string =>
			name ? `(case when ${name} is null then 0 else ${numberOf(name)} end)` : '0';
		const moved = column(at.movedIn);
		const quarter = column(at.quarter);
		return `select (row_number() over () - 1 + ${firstRow}) as row, ${birth} - date '1970-01-01' as birth,
			(${codes}) as codes, ${hashed(column(at.addressKey))} as address,
			${quarter ? quarterCase(quarter, quarters) : '0'} as own_quarter,
			${at.personKey === undefined ? numberOf(identity) : hashed(identity)} as person,
			${hashed(column(at.surnameKey))} as surname,
			${moved ? `coalesce(${fullDate(moved, layout.dateFormat)} - date '1970-01-01', 0)` : '0'} as moved_in,
			${hashed(column(at.previousAddress))} as previous_address, ${hashed(column(at.spouseKey))} as spouse,
			${hashed(column(at.parent1Key))} as parent1, ${hashed(column(at.parent2Key))} as parent2,
			${originOf(extract, layout)} as origin from ${source}`;
	});
	const numbers = [
		'row',
		'birth',
		'codes',
		'rows.address',
		assignment ? 'coalesce(assigned.quarter, own_quarter)' : 'own_quarter'
	]
		.concat(['person', 'surname', 'moved_in', 'previous_address', 'spouse', 'parent1', 'parent2', 'origin'])
		.map((expression) => `(${expression})::double`);
	const join = assignment ? `left join ${assignment} assigned on assigned.address = rows.address` : '';
	return `select ${numbers.join(', ')} from (${selects.join(' union all ')}) rows ${join}
		order by (codes >> 10) & 65535, rows.address, birth, person, row`;
}

/** A hash that a double holds exactly; 0 stays free. */
export function numberOf(column: string): string {
	return `((hash(${column}) >> 12) + 1)`;
}

export function quarterCase(column: string, quarters: readonly string[]): string {
	const branches = quarters.map((quarter, index) => `when ${literal(quarter)} then ${index + 1}`);
	return branches.length > 0 ? `(case trim(${column}) ${branches.join(' ')} else 0 end)` : '0';
}

function originOf({ columns: at }: InspectedExtract, { codes }: RegisterLayout): string {
	const parts: string[] = ['0'];
	const isOneOf = (index: number | undefined, list: readonly string[] | undefined, bit: number): void => {
		if (index !== undefined && list?.length)
			parts.push(`(case when c${index} in (${inList(list)}) then ${bit} else 0 end)`);
	};
	const { maritalStatus, acquisition } = originBits;
	if (at.maritalStatus !== undefined && codes.single?.length)
		parts.push(
			`(case when c${at.maritalStatus} is null then 0 when c${at.maritalStatus} in (${inList(codes.single)})
				then ${maritalStatus.single} else ${maritalStatus.other} end)`
		);
	isOneOf(at.accommodation, codes.sharedAccommodation, originBits.isShared);
	isOneOf(at.bornToGermansAbroad, codes.bornToGermansAbroad, originBits.wasBornToGermansAbroad);
	for (const name of ['birthCountry', 'previousCountry'] as const) {
		const [index, bits] = [at[name], originBits[name]];
		if (index === undefined || !codes.germany?.length) continue;
		const repatriates = codes.repatriateCountries?.length
			? `when c${index} in (${inList(codes.repatriateCountries)}) then ${bits.repatriates << bits.shift}`
			: '';
		parts.push(
			`(case when c${index} is null then 0 when c${index} in (${inList(codes.germany)}) then ${bits.germany << bits.shift}
				${repatriates} else ${bits.other << bits.shift} end)`
		);
	}
	if (at.acquisition !== undefined && codes.acquisition)
		parts.push(
			oneOf(`c${at.acquisition}`, acquisition.shift, [
				[codes.acquisition.naturalised, acquisition.naturalised],
				[codes.acquisition.option, acquisition.option],
				[codes.acquisition.repatriate, acquisition.repatriate]
			])
		);
	// German beside another counts as German, whichever the register writes first: the other one is the second.
	if (at.secondCitizenship !== undefined) {
		const german = inList(codes.citizenship.german);
		parts.push(
			`(case when c${at.secondCitizenship} is not null and (c${at.citizenship} not in (${german}) or c${at.secondCitizenship} not in (${german}))
				then ${originBits.hasSecondForeign} else 0 end)`
		);
	}
	return parts.join(' | ');
}

function inList(codes: readonly string[]): string {
	return codes.map(literal).join(', ');
}
