/** What the address of an indicator asks to see: `?jahr=`, `?gebiet=`, `?karte=`. The page and its drawings share it. */
import { error } from '@sveltejs/kit';
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import type { AreaFigure } from '#figures';
import { hasPage } from '#ui/monitor-areas.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { rowsOf, type MapKind } from '../../../drawings.server.ts';
import { chosenYear, yearsOf } from '../../../years.server.ts';
import { listedAreas } from './area-table.server.ts';

export type IndicatorView = {
	/** Newest first. */
	readonly years: readonly number[];
	readonly year: number;
	/** Undefined where no area is asked for, or the county itself. */
	readonly area: Area | undefined;
	readonly state: Area | undefined;
	/** Municipalities and regions; empty where the indicator has figures of the county only. */
	readonly rows: readonly AreaFigure[];
	readonly kind: MapKind;
	readonly source: string;
};

/** Null while nothing has been delivered. @throws 404 for a year without figures and for an unknown area. */
export function indicatorView(edition: Edition, indicator: Indicator, query: URLSearchParams): IndicatorView | null {
	const years = yearsOf(edition, indicator);
	const year = chosenYear(years, query.get('jahr'));
	if (year === null) return null;
	const listed = listedAreas(edition, indicator, year);
	return {
		years,
		year,
		area: chosenArea(edition, query.get('gebiet')),
		state: edition.areas.find(({ level }) => level === 'state'),
		rows: rowsOf(
			edition,
			indicator,
			listed.filter(({ level }) => level === 'municipality' || level === 'region'),
			year
		),
		kind: query.get('karte') === 'kacheln' ? 'kacheln' : 'grenzen',
		source: sourceLine(
			edition,
			listed.map((one) => edition.figure(indicator, one, year))
		)
	};
}

export function chosenArea(edition: Edition, slug: string | null): Area | undefined {
	if (!slug) return undefined;
	const area = edition.findArea(slug);
	if (!area || !hasPage(edition, area)) {
		error(404, { message: 'Dieses Gebiet gibt es nicht', hint: 'Alle Gebiete stehen auf der Seite „Gebiete“.' });
	}
	return area.id === edition.county.id ? undefined : area;
}

/** The names of its drawings in addresses (`src/params.ts`). */
export type IndicatorFigure = 'vergleich' | 'karte' | 'entwicklung' | 'trichter';

/** The part of the query that a drawing depends on; written alike wherever the drawing is linked. */
export function figureQuery(figure: IndicatorFigure, query: URLSearchParams): string {
	const asked = {
		vergleich: ['jahr', 'gebiet'],
		karte: ['jahr', 'gebiet', 'karte'],
		entwicklung: ['gebiet'],
		trichter: ['jahr', 'gebiet']
	}[figure];
	const wanted = asked.flatMap((key): [string, string][] => {
		const value = query.get(key);
		return value ? [[key, value]] : [];
	});
	return wanted.length > 0 ? `?${new URLSearchParams(wanted)}` : '';
}
