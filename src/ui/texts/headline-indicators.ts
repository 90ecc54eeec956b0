/** Which indicators stand for a theme where there is room for three, and which four the start page maps. */
import type { Edition, Indicator, Theme } from '#domain/monitor';

const FIRST_CHOICE: Readonly<Record<Theme, readonly string[]>> = {
	demografie: ['bevoelkerung', 'durchschnittsalter', 'altenquotient'],
	beschaeftigung: ['beschaeftigungsquote', 'arbeitslosenanteil', 'pendlersaldo'],
	transferleistungen: ['mindestsicherungsquote', 'sgb2-quote', 'grundsicherung-im-alter'],
	hilfen: ['betreuungsquote-unter-3', 'pflegebeduerftige', 'jugendhilfeplaetze'],
	wohnen: ['wohnungen-je-1000', 'wohnflaeche-je-einwohner', 'ein-und-zweifamilienhaeuser'],
	einkommen: ['verfuegbares-einkommen']
};

const MAPPED = [
	'altenquotient',
	'jugendanteil',
	'arbeitslosenanteil',
	'mindestsicherungsquote',
	'sgb2-quote',
	'betreuungsquote-unter-3',
	'auslaenderanteil',
	'seniorenanteil'
];

/** Up to `count` indicators of the theme for which the area has a figure, the first choice first. */
export function headlineIndicators(edition: Edition, theme: Theme, count = 3): Indicator[] {
	const available = edition.ofTheme(theme).filter((indicator) => hasCountyFigure(edition, indicator));
	const rank = ({ id }: Indicator): number => {
		const place = FIRST_CHOICE[theme].indexOf(id);
		return place === -1 ? FIRST_CHOICE[theme].length : place;
	};
	return available.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}

/** Four measures with figures for the municipalities; fewer where the edition has fewer. */
export function mappedIndicators(edition: Edition): Indicator[] {
	const [town] = edition.municipalities();
	if (!town) return [];
	const hasTowns = (indicator: Indicator): boolean =>
		indicator.denominator !== undefined && edition.series(indicator, town).length > 0;
	const chosen = MAPPED.flatMap((id) => edition.findIndicator(id) ?? []).filter(hasTowns);
	const others = edition.indicators.filter((indicator) => !chosen.includes(indicator) && hasTowns(indicator));
	return [...chosen, ...others].slice(0, 4);
}

function hasCountyFigure(edition: Edition, indicator: Indicator): boolean {
	return (
		edition.series(indicator, edition.county, 'register').length > 0 ||
		edition.series(indicator, edition.county, 'official').length > 0
	);
}
