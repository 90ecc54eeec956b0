import { mentionsOfHidden, type Figure, type HiddenMention, type NumberBeside } from '#domain/disclosure';
import { isNumber, type Value } from '#domain/statistics';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { Indicator } from '../indicator.ts';
import { readFigures } from './figure-rows.ts';
import { findReleaseId } from './find-edition.ts';

type Place = {
	/** Areas whose figures stand beside the text, as ids. */
	readonly areas: readonly string[];
	/** Of the edition it is about. */
	readonly year: number;
};

/**
 * Which numbers of a free text equal a figure that the edition hides for these areas: to be looked at again before it is
 * published. Read with the rights of whoever acts: who may not see working figures gets no row of them from the database
 * and hence no mention, so that nobody can try numbers out. Compared with the working state of today; what a release hid is
 * written down nowhere. `of` names indicator and year: `Kinder im SGB II (2024)`.
 */
export async function findHiddenMentions(
	tx: DatabaseTransaction,
	text: string,
	{ areas, year }: Place
): Promise<HiddenMention[]> {
	const release = await findReleaseId(tx, { year });
	if (release === null || areas.length === 0) return [];
	const ofAreas = sql`area_id in (${sql.join(areas)})`;
	const working = await readFigures(tx, 'working_figures', undefined, ofAreas);
	if (working.length === 0) return [];
	const { rows } = await sql<{ indicators: Indicator[] }>`select indicators from monitor.releases
		where id = ${release}`.execute(tx);
	const indicators = new Map(rows[0]?.indicators.map((indicator) => [indicator.id, indicator]));
	const byKey = new Map(working.map((figure) => [keyOf(figure), figure]));
	const all = await readFigures(tx, 'released_figures', release, ofAreas);
	const newest = new Map<string, number>();
	for (const figure of all) newest.set(seriesOf(figure), Math.max(figure.year, newest.get(seriesOf(figure)) ?? 0));
	const [hidden, shown]: [NumberBeside[], NumberBeside[]] = [[], []];
	for (const released of all) {
		const indicator = indicators.get(released.indicator);
		if (!indicator) continue;
		const isNewest = released.year === newest.get(seriesOf(released));
		shown.push(...numbersOf(released, indicator, isNewest));
		if (isSecret(released.value)) hidden.push(...numbersOf(byKey.get(keyOf(released)), indicator, isNewest));
	}
	return mentionsOfHidden(text, { hidden, shown });
}

const isSecret = (value: Value): boolean => value.kind === 'missing' && value.why === 'secret';
const seriesOf = ({ indicator, area, basis }: Figure): string => `${indicator} ${area} ${basis}`;
const keyOf = ({ indicator, area, year, basis }: Figure): string => `${indicator} ${area} ${year} ${basis}`;

/** The value and the counts behind it. */
function numbersOf(
	figure: Figure | undefined,
	{ unit, denominator, shortName }: Indicator,
	isNewest: boolean
): NumberBeside[] {
	if (!figure) return [];
	const of = `${shortName} (${figure.year})`;
	const kind = unit === '%' ? 'percent' : denominator ? 'rate' : 'count';
	const beside = (value: Value, one: NumberBeside['kind']): NumberBeside[] =>
		isNumber(value) ? [{ of, kind: one, value: value.value, isNewest }] : [];
	return [...beside(figure.value, kind), ...beside(figure.numerator, 'count'), ...beside(figure.denominator, 'count')];
}
