/** Working figures by indicator, basis and area, oldest year first; only of the county and what lies in it. */
import type { Basis, Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';
import type { NoticeInputs } from './notice.ts';

export type FigureSeries = {
	/** Of the indicator's leading basis, or of the other one where only that exists. */
	readonly leading: (indicator: Indicator) => ReadonlyMap<string, readonly Figure[]>;
	readonly of: (indicator: Pick<Indicator, 'id'>, basis: Basis) => ReadonlyMap<string, readonly Figure[]>;
};

type ByArea = Map<string, Figure[]>;
const NONE: ReadonlyMap<string, readonly Figure[]> = new Map();
const INSIDE = new Set(['municipality', 'region', 'county']);

export function figureSeries({ figures, areas }: Pick<NoticeInputs, 'figures' | 'areas'>): FigureSeries {
	const inside = new Set(areas.filter(({ level }) => INSIDE.has(level)).map(({ id }) => id as string));
	const groups = new Map<string, ByArea>();
	for (const figure of figures) {
		if (!inside.has(figure.area)) continue;
		const key = `${figure.indicator} ${figure.basis}`;
		const group: ByArea = groups.get(key) ?? new Map<string, Figure[]>();
		groups.set(key, group);
		const series = group.get(figure.area);
		if (series) series.push(figure);
		else group.set(figure.area, [figure]);
	}
	for (const group of groups.values()) for (const series of group.values()) series.sort((a, b) => a.year - b.year);
	const of: FigureSeries['of'] = ({ id }, basis) => groups.get(`${id} ${basis}`) ?? NONE;
	return {
		of,
		leading: (indicator) => {
			const { leadingBasis } = indicator;
			const led = of(indicator, leadingBasis);
			return led.size > 0 ? led : of(indicator, leadingBasis === 'register' ? 'official' : 'register');
		}
	};
}

/** The newest year in which some area has a number; 0 without one. */
export function newestYear(series: ReadonlyMap<string, readonly Figure[]>): number {
	let newest = 0;
	for (const figures of series.values())
		newest = Math.max(newest, figures.findLast(({ value }) => isNumber(value))?.year ?? 0);
	return newest;
}
