import type { Queryable } from '#platform/database';
import { THEMES, type Indicator } from '../indicator.ts';
import { loadIndicators } from './load-indicators.ts';
import { ownIndicatorsInForce } from './own/own-indicators.ts';

/** Everything that is computed: the definitions in files and the county's own ones in force, by theme and position. */
export async function findIndicators(database: Queryable): Promise<readonly Indicator[]> {
	const [builtIn, own] = [await loadIndicators(), await ownIndicatorsInForce(database)];
	if (own.length === 0) return builtIn;
	const order = (theme: Indicator['theme']): number => THEMES.indexOf(theme);
	return [...builtIn, ...own].toSorted((a, b) => order(a.theme) - order(b.theme) || a.position - b.position);
}
