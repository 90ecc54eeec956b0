import {
	mentionsOfHidden,
	type AlteredSlice,
	type Figure,
	type HiddenMention,
	type NumberBeside
} from '#domain/disclosure';
import { isNumber, type Value } from '#domain/statistics';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { Indicator } from '../indicator.ts';
import { markSides } from './altered/mark-sides.ts';
import { readFigures } from './figure-rows.ts';
import { findReleaseId } from './find-edition.ts';

type Place = {
	/** Areas whose figures stand beside the text, as ids. */
	readonly areas: readonly string[];
	/** Of the edition it is about. */
	readonly year: number;
};

/**
 * Which numbers of a free text equal a figure that the edition hides for these areas, or the true number behind one it
 * publishes altered: to be looked at again before it is published. Read with the rights of whoever acts: who may not see working figures gets no row of them from the database
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
	const { rows } = await sql<{ indicators: Indicator[]; altered: AlteredSlice[] }>`select indicators, altered
		from monitor.releases where id = ${release}`.execute(tx);
	const { indicators: defined = [], altered = [] } = rows[0] ?? {};
	const indicators = new Map(defined.map((indicator) => [indicator.id, indicator]));
	const byKey = new Map(working.map((figure) => [keyOf(figure), figure]));
	const all = markSides(await readFigures(tx, 'released_figures', release, ofAreas), defined, altered);
	const newest = new Map<string, number>();
	for (const figure of all) newest.set(seriesOf(figure), Math.max(figure.year, newest.get(seriesOf(figure)) ?? 0));
	const [hidden, shown]: [NumberBeside[], NumberBeside[]] = [[], []];
	for (const released of all) {
		const indicator = indicators.get(released.indicator);
		if (!indicator) continue;
		const isNewest = released.year === newest.get(seriesOf(released));
		shown.push(...numbersOf(released, indicator, isNewest));
		const counted = byKey.get(keyOf(released));
		if (isSecret(released.value)) hidden.push(...numbersOf(counted, indicator, isNewest));
		else if (counted) hidden.push(...numbersBehind(released, counted, indicator, isNewest));
	}
	return mentionsOfHidden(text, { hidden, shown });
}

const isSecret = (value: Value): boolean => value.kind === 'missing' && value.why === 'secret';
const seriesOf = ({ indicator, area, basis }: Figure): string => `${indicator} ${area} ${basis}`;
const keyOf = ({ indicator, area, year, basis }: Figure): string => `${indicator} ${area} ${year} ${basis}`;

/** The value and the counts behind it. */
function numbersOf(figure: Figure | undefined, indicator: Indicator, isNewest: boolean): NumberBeside[] {
	if (!figure) return [];
	return SIDES.flatMap((side) => {
		const value = figure[side];
		return isNumber(value) ? [{ ...besideOf(figure, side, indicator, isNewest), value: value.value }] : [];
	});
}

/** What was counted and is published altered: the value, and each of the counts behind it. */
function numbersBehind(released: Figure, counted: Figure, indicator: Indicator, isNewest: boolean): NumberBeside[] {
	return SIDES.flatMap((side) => {
		const [shown, behind] = [released[side], counted[side]];
		if (!isNumber(shown) || !isNumber(behind) || !shown.flags.includes('altered')) return [];
		return [{ ...besideOf(released, side, indicator, isNewest), value: behind.value, published: shown.value }];
	});
}

const SIDES = ['value', 'numerator', 'denominator'] as const;

function besideOf(
	{ year }: Figure,
	side: (typeof SIDES)[number],
	{ unit, denominator, shortName }: Indicator,
	isNewest: boolean
): Omit<NumberBeside, 'value'> {
	const kindOfValue = unit === '%' ? 'percent' : denominator ? 'rate' : 'count';
	return { of: `${shortName} (${year})`, kind: side === 'value' ? kindOfValue : 'count', isNewest };
}
