/** The query over an extract of movements: grouped inside the engine, so that no event leaves it. */
import type { RegisterLayout } from '../../../layout.ts';
import type { InspectedExtract } from '../inspect-extract.ts';
import { fullDate, literal } from '../row-query.ts';

export const movementColumns = ['area', 'event', 'eventDate'] as const;

/** Age groups: those in which people found families, study, retire; deaths in five years, births by the mother's age. */
const MOVES = [0, 3, 6, 10, 15, 18, 25, 30, 50, 65, 75];
const DEATHS = [0, 1, ...Array.from({ length: 17 }, (_, index) => (index + 1) * 5)];
const MOTHERS = [0, ...Array.from({ length: 36 }, (_, index) => index + 15)];

const bandsFrom = (starts: readonly number[]): string[] =>
	starts.map((start, index) => `${start}-${starts[index + 1] === undefined ? '' : (starts[index + 1] ?? 0) - 1}`);

/** All age bands of a measure, youngest first; a band in which nothing happened is one, too. */
export const movementBands = {
	deaths: bandsFrom(DEATHS),
	arrivals: bandsFrom(MOVES),
	departures: bandsFrom(MOVES),
	'moves-within': bandsFrom(MOVES),
	'births-by-age-of-mother': bandsFrom(MOTHERS)
} as const;

/** Rows: area, event (0 birth … 4 move within), age group, sex, citizenship, invented, other end inside the county, persons. */
export function movementQuery(
	extract: InspectedExtract<(typeof movementColumns)[number]>,
	layout: RegisterLayout,
	areas: readonly string[],
	year: number
): string {
	const { columns: at, headCount, isQuoted } = extract;
	const { codes } = layout;
	const column = (index: number | undefined): string => (index === undefined ? 'null' : `c${index}`);
	const width = Array.from({ length: headCount }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
	const quote = literal(isQuoted ? '"' : '');
	const source = `read_csv(${literal(extract.path)}, columns = {${width}}, auto_detect = false, header = false, skip = 1,
		delim = ${literal(layout.delimiter)}, quote = ${quote}, escape = ${quote}, null_padding = true, compression = 'none')`;
	const areaOf = (name: string): string => {
		const keys = areas.map((area) =>
			area.startsWith(layout.areaPrefix) ? area.slice(layout.areaPrefix.length) : area
		);
		return `(case ${name} ${keys.map((key, index) => `when ${literal(key)} then ${index}`).join(' ')} end)`;
	};
	const events = codes.event ?? { birth: [], death: [], arrival: [], departure: [], within: [] };
	const event = `(case ${[events.birth, events.death, events.arrival, events.departure, events.within]
		.map((names, index) => (names.length > 0 ? `when ${column(at.event)} in (${list(names)}) then ${index}` : ''))
		.join(' ')} end)`;
	const date = fullDate(column(at.eventDate), layout.dateFormat);
	const birth = at.birthDate === undefined ? 'null::date' : fullDate(column(at.birthDate), layout.dateFormat);
	const mother =
		at.motherBirthDate === undefined ? 'null::date' : fullDate(column(at.motherBirthDate), layout.dateFormat);
	const is = (index: number | undefined, names: readonly string[]): string =>
		index === undefined || names.length === 0 ? 'false' : `coalesce(c${index} in (${list(names)}), false)`;
	return `with events as (
			select ${areaOf(column(at.area))} as area, ${event} as event, ${date} as day, ${birth} as birth, ${mother} as mother,
				${
					at.sex === undefined
						? 'null'
						: `case when ${is(at.sex, codes.sex.female)} then 'female' when ${is(at.sex, codes.sex.male)} then 'male'
					when epoch(${birth})::bigint // 86400 % 2 = 0 then 'female' else 'male' end`
				} as sex,
				${at.citizenship === undefined ? 'null' : `case when ${is(at.citizenship, codes.citizenship.german)} or ${is(at.secondCitizenship, codes.citizenship.german)} then 'german' else 'foreign' end`} as citizenship,
				${is(at.origin, codes.invented)} as invented,
				${at.otherArea === undefined ? 'false' : `${areaOf(column(at.otherArea))} is not null`} as inside
			from ${source}
		), aged as (
			select *, ${age('birth')} as years, ${age('mother')} as mother_years,
				area is not null and event is not null and day is not null and year(day) = ${year}
				and ${at.birthDate === undefined ? 'true' : '(event = 0 or birth is not null)'} as counts from events
		)
		select case when counts then area else -1 end, case when counts then event else -1 end,
			case when not counts then '' when event = 0 then ${ageGroups('mother_years', MOTHERS)}
				when event = 1 then ${ageGroups('years', DEATHS)} else ${ageGroups('years', MOVES)} end,
			coalesce(sex, ''), coalesce(citizenship, ''), invented, inside, count(*)
		from aged group by all`;
}

function list(names: readonly string[]): string {
	return names.map(literal).join(', ');
}

/** Completed years on the day of the event; 29 February waits for 1 March in common years. */
function age(birth: string): string {
	return `year(day) - year(${birth}) - (case when month(day) * 100 + day(day) < month(${birth}) * 100 + day(${birth}) then 1 else 0 end)`;
}

function ageGroups(years: string, starts: readonly number[]): string {
	const bands = bandsFrom(starts);
	const cases = starts.map((start, index) => `when ${years} >= ${start} then '${bands[index] ?? ''}'`).toReversed();
	return `(case ${cases.join(' ')} else '' end)`;
}
