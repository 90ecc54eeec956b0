/** Year by year: who lived here, what births, deaths and moves made of it, what was counted, and what stays unexplained. */
import type { Area } from '#domain/areas';
import { movementAccounts, type Edition, type YearOfMovements } from '#domain/monitor';
import type { Cell, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { signedNumber } from '#ui/texts/signed-number.ts';
import { sourceLine } from '#ui/texts/source-line.ts';

const YEARS = 6;
const INDICATORS = ['bevoelkerung', 'geburtenziffer', 'sterbeziffer', 'wanderungssaldo'];

export function movementView(
	edition: Edition,
	area: Area
): { table: Table; sentence: string; large: string | null; provisional: string | null; source: string } | null {
	const years = movementAccounts(edition, area).slice(-YEARS);
	const newest = years.at(-1);
	if (!newest) return null;
	const hasBothWays = years.every(({ arrivals }) => arrivals !== null);
	return {
		table: tableOf(area, years, hasBothWays),
		sentence: sentenceOf(newest),
		large: largeResiduals(years),
		provisional: provisionalYears(years),
		source: sourceLine(
			edition,
			INDICATORS.flatMap((id) => {
				const indicator = edition.findIndicator(id);
				return indicator ? [edition.figureOn(newest.basis, indicator, area, newest.year)] : [];
			})
		)
	};
}

function tableOf(area: Area, years: readonly YearOfMovements[], hasBothWays: boolean): Table {
	const number = (value: number): Cell => ({ text: formatNumber(value, 0) });
	const signed = (value: number): Cell => ({ text: signedNumber(value, 0) });
	return {
		caption: `Woraus sich die Bevölkerung ergibt: ${area.name}`,
		captionNote: 'Personen',
		isFull: true,
		columns: [
			{ label: 'Jahr', kind: 'text' },
			{ label: 'Am Anfang', kind: 'figure' },
			{ label: 'Geburten', kind: 'figure' },
			{ label: 'Sterbefälle', kind: 'figure' },
			...(hasBothWays
				? ([
						{ label: 'Zuzüge', kind: 'figure' },
						{ label: 'Fortzüge', kind: 'figure' }
					] as const)
				: ([{ label: 'Zuzüge minus Fortzüge', kind: 'figure' }] as const)),
			{ label: 'Errechnet', kind: 'figure' },
			{ label: 'Gezählt', kind: 'figure' },
			{ label: 'Rest', kind: 'figure' }
		],
		rows: years
			.toReversed()
			.map(({ year, start, births, deaths, moves, arrivals, departures, end, account, isProvisional }) => ({
				head: { text: isProvisional ? `${year}, vorläufig` : String(year) },
				cells: [
					number(start),
					signed(births),
					signed(-deaths),
					...(hasBothWays ? [signed(arrivals ?? 0), signed(-(departures ?? 0))] : [signed(moves)]),
					number(account.endComputed),
					number(end),
					signed(account.residual)
				]
			}))
	};
}

/** Exported for its test. */
export function sentenceOf({
	year,
	births,
	deaths,
	moves,
	account: { residual }
}: Pick<YearOfMovements, 'year' | 'births' | 'deaths' | 'moves'> & { readonly account: { residual: number } }): string {
	const natural = births - deaths;
	const amount = (count: number): string => formatNumber(Math.abs(count), 0);
	const isOne = (count: number): boolean => Math.abs(count) === 1;
	const side = natural > 0 ? 'mehr' : 'weniger';
	const born =
		natural === 0
			? 'wurden so viele Menschen geboren, wie starben'
			: isOne(natural)
				? `wurde ein Kind ${side} geboren, als Menschen starben`
				: `wurden ${amount(natural)} Kinder ${side} geboren, als Menschen starben`;
	const way = moves > 0 ? 'zu als fort' : 'fort als zu';
	const moved =
		moves === 0
			? 'so viele zogen zu wie fort'
			: isOne(moves)
				? `einer mehr zog ${way}`
				: `${amount(moves)} mehr zogen ${way}`;
	const more = residual > 0 ? 'mehr' : 'weniger';
	const rest =
		residual === 0
			? 'Damit ist die Veränderung ganz erklärt.'
			: isOne(residual)
				? `Gezählt wurde am Ende ein Mensch ${more}, als sich daraus ergibt.`
				: `Gezählt wurden am Ende ${amount(residual)} Menschen ${more}, als sich daraus ergibt.`;
	return `${year} ${born}, ${moved}. ${rest}`;
}

/** Above 0.2 % of the people at the beginning the rest needs an explanation (methods.md 4.1). */
function largeResiduals(years: readonly YearOfMovements[]): string | null {
	const large = years.filter(({ account }) => account.isResidualLarge).map(({ year }) => year);
	if (large.length === 0) return null;
	return `Mehr als 0,2 % der Bevölkerung beträgt der Rest ${large.join(', ')}. Das ist mehr als übliche Nachmeldungen; ein Grund können Berichtigungen des Registers sein.`;
}

function provisionalYears(years: readonly YearOfMovements[]): string | null {
	const provisional = years.filter(({ isProvisional }) => isProvisional).map(({ year }) => year);
	if (provisional.length === 0) return null;
	return `Vorläufig: Geburten, Sterbefälle und Umzüge ${provisional.join(' und ')} stammen aus dem Melderegister, bis die amtlichen Zahlen kommen.`;
}
