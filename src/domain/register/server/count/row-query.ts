/**
 * The query that turns rows of text into a few numbers a row: municipality, day of birth, codes, a hash against
 * duplicates. DuckDB parses and evaluates on all cores; no text of a person leaves it.
 */
import type { RegisterLayout } from '../../layout.ts';
import type { InspectedExtract } from './inspect-extract.ts';

/** Bits of the code column. */
export const codeBits = {
	sex: { shift: 0, mask: 7 },
	residence: { shift: 3, mask: 3 },
	citizenship: { shift: 5, mask: 3 },
	invented: { shift: 7, mask: 1 },
	tooManyFields: 1 << 8,
	withoutKey: 1 << 9,
	area: { shift: 10, mask: 0xffff }
} as const;

export const sexCode = { unknown: 0, female: 1, male: 2, diverse: 3, notStated: 4 } as const;
export const residenceCode = { unknown: 0, main: 1, secondary: 2 } as const;
export const citizenshipCode = { unknown: 0, german: 1, foreign: 2 } as const;

export const unknownArea = 65_535;
/** Stands for a text that is no date. */
export const noBirthDay = -719_162;
/** Added to the day where the register knows only the month or the year of birth. */
export const incompleteOffset = 5_000_000;

/** Fields beyond the head that are still read, so that the row can be named instead of the file refused. */
const spareColumns = 3;

type RowParts = { readonly birth: string; readonly codes: string; readonly identity: string; readonly source: string };

export function rowQuery(
	file: string,
	extract: InspectedExtract,
	layout: RegisterLayout,
	areas: readonly string[]
): string {
	const { birth, codes, identity, source } = rowParts(file, extract, layout, areas);
	return `select ${birth} as birth, (${codes})::integer as codes, hash(${identity})::ubigint as identity from ${source}`;
}

/** The expressions of a row, for whoever asks for further columns beside them. */
export function rowParts(
	file: string,
	extract: InspectedExtract,
	layout: RegisterLayout,
	areas: readonly string[]
): RowParts {
	const { columns: at } = extract;
	const optional = (index: number | undefined): string | null => (index === undefined ? null : `c${index}`);
	const width = extract.headCount + spareColumns;
	const columns = Array.from({ length: width }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
	const quote = extract.isQuoted ? '"' : '';
	const source = `read_csv(${literal(file)}, columns = {${columns}}, auto_detect = false, header = false, skip = 1,
		delim = ${literal(layout.delimiter)}, quote = ${literal(quote)}, escape = ${literal(quote)}, null_padding = true, compression = 'none')`;
	// Each part gives its bits in place, so that they need only be joined.
	const codes = [
		oneOf(`c${at.sex}`, codeBits.sex.shift, [
			[layout.codes.sex.female, sexCode.female],
			[layout.codes.sex.male, sexCode.male],
			[layout.codes.sex.diverse, sexCode.diverse],
			[layout.codes.sex.notStated, sexCode.notStated]
		]),
		oneOf(`c${at.residence}`, codeBits.residence.shift, [
			[layout.codes.residence.main, residenceCode.main],
			[layout.codes.residence.secondary, residenceCode.secondary]
		]),
		citizenship(`c${at.citizenship}`, optional(at.secondCitizenship), layout),
		areaCase(`c${at.area}`, areas, layout.areaPrefix),
		`(case when c${extract.headCount} is not null then ${codeBits.tooManyFields} else 0 end)`
	];
	const key = optional(at.personKey);
	if (key) codes.push(`(case when ${key} is null then ${codeBits.withoutKey} else 0 end)`);
	const origin = optional(at.origin);
	if (origin) codes.push(oneOf(origin, codeBits.invented.shift, [[layout.codes.invented, 1]]));
	// Without a key of the person only whole rows can be told apart; that costs the reading of every column.
	const known = Array.from({ length: extract.headCount }, (_, index) => `c${index}`).join(', ');
	return {
		birth: birthDay(`c${at.birthDate}`, layout.dateFormat),
		codes: codes.join(' | '),
		identity: key ?? known,
		source
	};
}

function areaCase(column: string, areas: readonly string[], prefix: string): string {
	const keys = areas.map((area) => (area.startsWith(prefix) ? area.slice(prefix.length) : area));
	const branches = keys.map((key, index) => `when ${literal(key)} then ${index << codeBits.area.shift}`);
	return `(case ${column} ${branches.join(' ')} else ${unknownArea << codeBits.area.shift} end)`;
}

/** The usual code of each group is asked for first: most rows need one or two comparisons. Unknown and empty are 0. */
export function oneOf(
	column: string,
	shift: number,
	groups: readonly (readonly [codes: readonly string[], value: number])[]
): string {
	const branches = groups.flatMap(([codes, value]) => codes.map((code, order) => ({ code, order, value })));
	branches.sort((a, b) => a.order - b.order);
	const cases = branches.map(({ code, value }) => `when ${literal(code)} then ${value << shift}`);
	return cases.length > 0 ? `(case ${column} ${cases.join(' ')} else 0 end)` : '0';
}

/** German with any German citizenship; foreign with a key of the expected form; else unknown. */
function citizenship(first: string, second: string | null, layout: RegisterLayout): string {
	const { german, foreign } = layout.codes.citizenship;
	const { shift } = codeBits.citizenship;
	const list = (codes: readonly string[]): string => codes.map(literal).join(', ');
	const isForeign =
		foreign === 'three-digits'
			? `strlen(${first}) = 3 and try_cast(${first} as usmallint) is not null`
			: foreign === 'letters'
				? `regexp_full_match(${first}, '[A-Z]{1,3}')`
				: `${first} in (${list(foreign)})`;
	const isGerman = [first, ...(second ? [second] : [])].map((column) => `${column} in (${list(german)})`).join(' or ');
	return `(case when ${isGerman} then ${citizenshipCode.german << shift} when ${isForeign} then ${citizenshipCode.foreign << shift} else 0 end)`;
}

/** A full date as a day; null for whatever is none. */
export function fullDate(column: string, format: RegisterLayout['dateFormat']): string {
	const parsed = {
		'YYYY-MM-DD': `try_cast(${column} as date)`,
		'DD.MM.YYYY': `try_strptime(${column}, '%d.%m.%Y')::date`,
		YYYYMMDD: `try_strptime(${column}, '%Y%m%d')::date`
	}[format];
	return `case when strlen(${column}) = ${format === 'YYYYMMDD' ? 8 : 10} then ${parsed} end`;
}

/** Registers know some people's birth only by year (`1950-00-00`) or month: 1 July and the 15th stand in for them. */
function birthDay(column: string, format: RegisterLayout['dateFormat']): string {
	const part = (from: number, length: number): string => `substr(${column}, ${from}, ${length})`;
	const [year, month, day, length] = {
		'YYYY-MM-DD': [part(1, 4), part(6, 2), part(9, 2), 10] as const,
		'DD.MM.YYYY': [part(7, 4), part(4, 2), part(1, 2), 10] as const,
		YYYYMMDD: [part(1, 4), part(5, 2), part(7, 2), 8] as const
	}[format];
	return `coalesce(
			${fullDate(column, format)},
			case when strlen(${column}) = ${length} and ${month} = '00' and ${day} = '00'
					then try_cast(${year} || '-07-01' as date) + ${incompleteOffset}
				when strlen(${column}) = ${length} and ${day} = '00'
					then try_cast(${year} || '-' || ${month} || '-15' as date) + ${incompleteOffset} end,
			date '0001-01-01')`;
}

export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
