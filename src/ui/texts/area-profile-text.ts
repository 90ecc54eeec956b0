/**
 * A paragraph about one area that a mayor could read aloud, and two sentences for the county. Every clause rests on a
 * released number; where it is missing or hidden the clause is left out.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator } from '#domain/monitor';
import { seriesOf } from '#ui/series-of.ts';
import { formatNumber, formatWithUnit, NARROW_SPACE } from './format-number.ts';
import { inArea } from './name-in-sentence.ts';
import { compareWith, shareOfCounty } from './sentences.ts';

type Known = { readonly indicator: Indicator; readonly figure: ReleasedFigure; readonly text: string };

export function areaProfileText(edition: Edition, area: Area): string {
	const isCounty = area.id === edition.county.id;
	const reference = isCounty
		? edition.areas.find(({ level }) => level === 'state')
		: (edition.municipalityOf(area) ?? edition.county);
	return withYearOnce(reference, [
		population(edition, area),
		ages(edition, area, reference),
		origin(edition, area, reference),
		work(edition, area, reference),
		support(edition, area, reference)
	]);
}

/** The first two sentences, for the start page. */
export function countyInShort(edition: Edition): string {
	const reference = edition.areas.find(({ level }) => level === 'state');
	return withYearOnce(reference, [population(edition, edition.county), ages(edition, edition.county, reference)]);
}

const YEAR_OF_COMPARISON = /, (\d{4})\)/g;

/** Official figures of the Land come later: where all comparisons are of one earlier year, it is named once, at the end. */
function withYearOnce(reference: Area | undefined, parts: readonly string[]): string {
	const text = parts.filter(Boolean).join(' ');
	const years = [...text.matchAll(YEAR_OF_COMPARISON)].map(([, year]) => year);
	if (!reference || years.length < 2 || new Set(years).size > 1) return text;
	return `${text.replace(YEAR_OF_COMPARISON, ')')} Der Vergleich mit ${referenceName(reference)} gilt für ${years[0]}.`;
}

const referenceName = ({ level, name }: Area): string => (level === 'county' ? 'dem Kreis' : name);

function population(edition: Edition, area: Area): string {
	const known = find(edition, area, 'bevoelkerung');
	if (!known) return '';
	const { indicator, figure, text } = known;
	const share = shareOfCounty(
		indicator,
		figure,
		edition.figureOn(figure.basis, indicator, edition.county, figure.year)
	);
	const region = area.level === 'quarter' ? undefined : edition.regionOf(area);
	const place = capitalised(inArea(area));
	const change = changeInFiveYears(edition, known, area);
	const sentences = [`${place} leben ${text} Menschen (${figure.period})${change}.`];
	if (share) sentences.push(`Das sind ${share}.`);
	if (region) sentences.push(`${area.name} gehört zur ${regionName(region)}.`);
	return sentences.join(' ');
}

/** `, 2,5 % mehr als fünf Jahre zuvor`; empty where a break lies between or a number is missing. */
function changeInFiveYears(edition: Edition, { indicator, figure }: Known, area: Area): string {
	const earlier = edition.series(indicator, area, figure.basis).find(({ year }) => year === figure.year - 5);
	if (earlier?.value.kind !== 'number' || figure.value.kind !== 'number' || earlier.value.value === 0) return '';
	const crossesBreak = indicator.breaks.some(
		({ year, basis }) => year > earlier.year && year <= figure.year && (basis ?? figure.basis) === figure.basis
	);
	if (crossesBreak) return '';
	// The difference first: `a / b - 1` loses the digits that decide a half.
	const change = (100 * (figure.value.value - earlier.value.value)) / earlier.value.value;
	const printed = formatWithUnit(Math.abs(change), '%', 1);
	if (printed.startsWith('0,0')) return ', fast so viele wie fünf Jahre zuvor';
	return `, ${printed} ${change > 0 ? 'mehr' : 'weniger'} als fünf Jahre zuvor`;
}

function ages(edition: Edition, area: Area, reference: Area | undefined): string {
	const mean = find(edition, area, 'durchschnittsalter') ?? find(edition, area, 'durchschnittsalter-amtlich');
	const young = find(edition, area, 'jugendanteil');
	const old = find(edition, area, 'seniorenanteil');
	const sentences: string[] = [];
	if (mean)
		sentences.push(
			`Im Durchschnitt sind die Menschen hier ${mean.text} Jahre alt${against(edition, area, mean, reference, (text) => `, ${text}`)}.`
		);
	const shares = [
		young && `${young.text} von 100 sind jünger als 18 Jahre${against(edition, area, young, reference, inBrackets)}`,
		old && `${old.text} von 100 sind 65 Jahre oder älter${against(edition, area, old, reference, inBrackets)}`
	].filter(Boolean);
	if (shares.length > 0) sentences.push(`${shares.join(', ')}.`);
	return sentences.join(' ');
}

function origin(edition: Edition, area: Area, reference: Area | undefined): string {
	const known = find(edition, area, 'auslaenderanteil');
	return known
		? `${known.text} von 100 haben keine deutsche Staatsangehörigkeit${against(edition, area, known, reference, inBrackets)}.`
		: '';
}

function work(edition: Edition, area: Area, reference: Area | undefined): string {
	const employed = find(edition, area, 'beschaeftigungsquote');
	const unemployed = find(edition, area, 'arbeitslosenanteil');
	const clauses = [
		employed &&
			`${employed.text}${NARROW_SPACE}% sind sozialversicherungspflichtig beschäftigt${against(edition, area, employed, reference, inBrackets)}`,
		unemployed &&
			`${unemployed.text}${NARROW_SPACE}% sind arbeitslos gemeldet${against(edition, area, unemployed, reference, inBrackets)}`
	].filter(Boolean);
	return clauses.length > 0 ? `Von den Menschen im erwerbsfähigen Alter: ${clauses.join(', ')}.` : '';
}

function support(edition: Edition, area: Area, reference: Area | undefined): string {
	const support = find(edition, area, 'mindestsicherungsquote');
	const known = support ?? find(edition, area, 'sgb2-quote');
	if (!known) return '';
	const who = support
		? 'bekommen Leistungen, die den Lebensunterhalt sichern'
		: 'unter 65 Jahren bekommen Grundsicherung für Arbeitsuchende';
	return `${known.text} von 100 Menschen ${who}${against(edition, area, known, reference, inBrackets)}.`;
}

function find(edition: Edition, area: Area, id: string): Known | null {
	const indicator = edition.findIndicator(id);
	const figure = indicator && seriesOf(edition, indicator, area).at(-1);
	if (!indicator || figure?.value.kind !== 'number') return null;
	return { indicator, figure, text: formatNumber(figure.value.value, indicator.decimals) };
}

function against(
	edition: Edition,
	area: Area,
	{ indicator, figure }: Known,
	reference: Area | undefined,
	wrap: (text: string) => string
): string {
	if (!reference) return '';
	const comparison = compareWith(edition, indicator, area, reference, figure.year);
	return comparison ? wrap(comparison.text) : '';
}

/** A year in brackets inside brackets becomes `, 2024`. */
const inBrackets = (text: string): string => ` (${text.replace(/ \((\d{4})\)$/, ', $1')})`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const regionName = ({ name }: Area): string => (/region/i.test(name) ? name : `Kreisregion ${name}`);
