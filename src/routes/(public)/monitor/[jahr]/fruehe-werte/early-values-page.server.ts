/** How good the early values have been: one line an indicator, and one indicator area by area. Released figures only. */
import {
	compareEarlyValues,
	earlyValueQuality,
	partsAsShown,
	type EarlyValue,
	type EarlyValueQuality,
	type Edition,
	type Indicator
} from '#domain/monitor';
import type { Cell, Table } from '#ui/components/table-model.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { formatNumber, formatWithUnit, roundAsShown } from '#ui/texts/format-number.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { amountInWords } from '#ui/texts/sentences.ts';
import { signedNumber } from '#ui/texts/signed-number.ts';

export function earlyValuesPage(edition: Edition, query: URLSearchParams) {
	const all = earlyValueQuality(edition);
	const chosen = all.find(({ indicator }) => indicator.id === query.get('indikator')) ?? all[0];
	const year = edition.release.year;
	return {
		edition: editionName(edition.release),
		year,
		overview: all.length > 0 ? overviewTable(all, year) : null,
		choices: all.map(({ indicator: { id, name } }) => ({ id, name, isChosen: id === chosen?.indicator.id })),
		chosen: chosen ? oneIndicator(edition, chosen, query.get('stand')) : null
	};
}

function overviewTable(all: readonly EarlyValueQuality[], year: number): Table {
	return {
		caption: 'Frühe Werte gegenüber den amtlichen, je Indikator',
		captionNote: 'Unterschied: amtlich minus früh',
		isFull: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Jahre', kind: 'unit' },
			{ label: 'Vergleiche', kind: 'figure' },
			{ label: 'Im Mittel', kind: 'figure' },
			{ label: 'Mittlerer Abstand', kind: 'figure' },
			{ label: 'Einheit', kind: 'unit' },
			{ label: 'Abstand', unit: 'in % des frühen Werts', kind: 'figure' },
			{ label: 'Im Unsicherheitsbereich', kind: 'unit' }
		],
		rows: all.map(
			({ indicator, firstYear, lastYear, comparisons, bias, meanDifference, meanRelative, within, tested }) => ({
				head: {
					text: indicator.shortName,
					href: `/monitor/${year}/fruehe-werte?indikator=${indicator.id}#gebiete`
				},
				cells: [
					{ text: firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}` },
					{ text: formatNumber(comparisons, 0) },
					{ text: signedNumber(bias, indicator.decimals) },
					// A mean of many tells one digit more than each of them.
					{ text: formatNumber(meanDifference, indicator.decimals + 1) },
					{ text: indicator.unit === '%' ? 'Prozentpunkte' : indicator.unit },
					{ text: meanRelative === null ? 'entfällt' : formatNumber(100 * meanRelative, 1) },
					{ text: tested === 0 ? 'nicht prüfbar' : `${formatNumber(within, 0)} von ${formatNumber(tested, 0)}` }
				]
			})
		)
	};
}

function oneIndicator(edition: Edition, quality: EarlyValueQuality, asked: string | null) {
	const { indicator } = quality;
	const areas = [...edition.municipalities(), ...edition.regions(), edition.county];
	const all = areas.flatMap((area) => compareEarlyValues(edition, indicator, area));
	const years = [...new Set(all.map(({ year }) => year))].toSorted((a, b) => b - a);
	const year = years.find((one) => String(one) === asked) ?? years[0] ?? edition.release.year;
	const shown = all.filter((one) => one.year === year);
	const county = shown.find(({ area }) => area.id === edition.county.id);
	const path = `/monitor/${edition.release.year}`;
	return {
		name: indicator.name,
		href: `${path}/${indicator.id}`,
		year,
		years: years.map((one) => ({
			label: String(one),
			href: `${path}/fruehe-werte?indikator=${indicator.id}&stand=${one}#gebiete`,
			isChosen: one === year
		})),
		sentences: [summarySentence(quality), ...(county ? partSentences(indicator, county) : [])],
		table: partsTable(indicator, shown, year, edition.county.id)
	};
}

/** Two percentages lie percentage points apart; everything else keeps its unit. */
function amountOf(indicator: Indicator, difference: number): string {
	return indicator.unit === '%'
		? amountInWords(indicator, difference)
		: formatWithUnit(Math.abs(difference), indicator.unit, indicator.decimals);
}

function summarySentence({ indicator, bias, comparisons, within, tested }: EarlyValueQuality): string {
	const amount = amountOf(indicator, bias);
	const isNothing = roundAsShown(bias, indicator.decimals) === 0;
	const where = isNothing
		? 'im Mittel so hoch wie die frühen'
		: `im Mittel ${amount} ${bias > 0 ? 'über' : 'unter'} den frühen`;
	const inside =
		tested > 0
			? ` In ${formatNumber(within, 0)} von ${formatNumber(tested, 0)} Fällen lag der amtliche Wert im Unsicherheitsbereich des frühen.`
			: '';
	return `${formatNumber(comparisons, 0)} Vergleiche: Die amtlichen Werte lagen ${where}.${inside}`;
}

/** Where the county's difference comes from, one sentence a part that has a size. */
function partSentences(indicator: Indicator, { area, year, ...pair }: EarlyValue): string[] {
	const one = partsAsShown(pair, indicator.decimals);
	const amount = (value: number): string => amountOf(indicator, value);
	const side = (value: number): string => (value > 0 ? 'höher' : 'niedriger');
	if (one.difference === 0) return [`${year} stimmen beide Werte ${inArea(area)} überein.`];
	const sentences = [
		`${year} liegt der amtliche Wert ${inArea(area)} ${amount(one.difference)} ${side(one.difference)} als der frühe.`
	];
	if (one.date === null)
		sentences.push(
			'Beide zählen an verschiedenen Tagen; was dazwischen geschah, ist nicht bekannt und steckt im Rest.'
		);
	else if (one.date !== 0) sentences.push(`Vom anderen Stichtag kommen ${signedNumber(one.date, indicator.decimals)}.`);
	sentences.push(residenceSentence(one.residence, amount));
	if (one.census)
		sentences.push(
			`Die amtliche Zahl beruht auf einem neueren Zensus als zu Beginn der Reihe; dadurch liegt sie ${amount(one.census)} ${side(one.census)} gegenüber dem Register. Das ist aus den Jahren vor und nach dem Wechsel geschätzt.`
		);
	if (one.rest !== 0) sentences.push(`Nicht erklärt bleiben ${signedNumber(one.rest, indicator.decimals)}.`);
	return sentences;
}

/** What secondary residences have to do with it; zero is an answer, too. */
function residenceSentence(residence: number | null, amount: (value: number) => string): string {
	if (residence === null)
		return 'Ob eine der beiden Zahlen Nebenwohnungen mitzählt, ist hier nicht berechenbar, weil sie dafür nicht ausgezählt sind. Was davon kommt, steckt im Rest.';
	if (residence === 0) return 'Von Nebenwohnungen kommt nichts: Beide Zahlen enthalten keine.';
	const side = residence > 0 ? 'Der amtliche' : 'Der frühe';
	return `${side} Wert ist um so viel größer, wie es Menschen mit Nebenwohnung gibt (${amount(residence)}): Er zählt sie offenbar mit.`;
}

function partsTable(indicator: Indicator, shown: readonly EarlyValue[], year: number, county: string): Table {
	const number = (value: number): Cell => ({ text: signedNumber(value, indicator.decimals) });
	const known = (value: number | null, otherwise: string): Cell =>
		value === null ? { text: otherwise } : number(value);
	const plain = ({ value }: EarlyValue['early']): Cell => ({
		text: value.kind === 'number' ? formatNumber(value.value, indicator.decimals) : ''
	});
	return {
		caption: `${indicator.name}, ${year}: früh, amtlich und woher der Unterschied kommt`,
		...(indicator.unit && {
			captionNote: indicator.unit === '%' ? '%, Unterschiede in Prozentpunkten' : indicator.unit
		}),
		isFull: true,
		columns: [
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Früh', unit: 'Register', kind: 'figure' },
			{ label: 'Amtlich', kind: 'figure' },
			{ label: 'Unterschied', kind: 'figure' },
			{ label: 'Stichtag', kind: 'figure' },
			{ label: 'Nebenwohnungen', kind: 'figure' },
			{ label: 'Zensus', unit: 'geschätzt', kind: 'figure' },
			{ label: 'Rest', kind: 'figure' }
		],
		rows: shown.map((one) => {
			const parts = partsAsShown(one, indicator.decimals);
			return {
				head: { text: one.area.name },
				hasRule: one.area.id === county,
				cells: [
					plain(one.early),
					plain(one.official),
					number(parts.difference),
					known(parts.date, 'nicht bekannt'),
					known(parts.residence, 'nicht bekannt'),
					known(parts.census, 'entfällt'),
					number(parts.rest)
				]
			};
		})
	};
}
