/** What other rules, methods and coarser tables would cost the readers, side by side. */
import type { CountLoss, Grouping, ProtectionChoice, ProtectionComparison } from '#domain/monitor';
import type { Cell, Row, Table } from '#ui/components/table-model.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { PROTECTION_METHOD_NAMES } from '#ui/texts/protection-methods.ts';

const IMPOSSIBLE = 'nicht sicher möglich';

const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
	'as-delivered': 'wie jetzt',
	'two-years': 'zwei Jahre zusammen',
	'coarser-ages': 'Altersgruppen zu zweit zusammen',
	'both-sexes': 'ohne Geschlecht',
	regions: 'nur Kreisregionen, Kreis und darüber'
};

function nameOf({ method, rules, isAdopted }: ProtectionChoice, adopted: ProtectionChoice['rules']): string {
	const name = PROTECTION_METHOD_NAMES[method];
	if (isAdopted) return `${name}, wie in Kraft: bis ${rules.maxHiddenCount}`;
	if (method === 'suppression')
		return rules.zerosAreSensitive && !adopted.zerosAreSensitive
			? `${name} bis ${rules.maxHiddenCount}, auch Nullen`
			: `${name} bis ${rules.maxHiddenCount}`;
	if (method === 'cell-key') return name;
	return `${name} auf ${method === 'rounding' ? 'Vielfache von' : '0 oder'} ${rules.roundingBase}`;
}

/** What happens to the indicator's values. */
export function valuesTable({ choices }: ProtectionComparison, unit: string, decimals: number): Table {
	const more = decimals + 1;
	return {
		caption: 'Was mit den Werten des Indikators geschieht',
		...(unit === '' ? {} : { captionNote: `Abweichungen in: ${unit}` }),
		isFull: true,
		columns: [
			{ label: 'Verfahren', kind: 'text' },
			{ label: 'Werte', kind: 'figure' },
			{ label: 'gesperrt', kind: 'figure' },
			{ label: 'verändert', kind: 'figure' },
			{ label: 'Abweichung im Mittel', kind: 'figure' },
			{ label: 'größte Abweichung', kind: 'figure' },
			{ label: 'im Mittel in Prozent', kind: 'figure' },
			{ label: 'andere Plätze in der Reihenfolge', kind: 'figure' }
		],
		rows: rowsOf(choices, 7, ({ figures }) =>
			figures
				? [
						formatNumber(figures.figures, 0),
						formatNumber(figures.hidden, 0),
						formatNumber(figures.changed, 0),
						formatNumber(figures.meanChange, more),
						formatNumber(figures.largestChange, more),
						formatNumber(100 * figures.meanRelativeChange, 1),
						`${formatNumber(figures.rankChanges, 0)} von ${formatNumber(figures.ranked, 0)}`
					]
				: null
		)
	};
}

/** What happens to the counts behind them. */
export function countsLossTable({ choices }: ProtectionComparison): Table {
	return {
		caption: 'Was mit den Anzahlen dahinter geschieht',
		captionNote: 'Anzahlen für Werte und Tabellen',
		isFull: true,
		columns: [
			{ label: 'Verfahren', kind: 'text' },
			{ label: 'Anzahlen', kind: 'figure' },
			{ label: 'gesperrt', kind: 'figure' },
			{ label: 'davon nach einer Regel', kind: 'figure' },
			{ label: 'Summe des Gesperrten', kind: 'figure' },
			{ label: 'verändert', kind: 'figure' },
			{ label: 'Abweichung im Mittel', kind: 'figure' },
			{ label: 'größte Abweichung', kind: 'figure' },
			{ label: 'Summen, die nicht aufgehen', kind: 'figure' },
			{ label: 'kleine Anzahlen mit zu wenig Spielraum', kind: 'figure' }
		],
		rows: rowsOf(choices, 9, ({ counts, attack }) =>
			counts
				? [
						...hidingOf(counts),
						formatNumber(counts.changed, 0),
						formatNumber(counts.meanDeviation, 2),
						formatNumber(counts.largestDeviation, 0),
						formatNumber(counts.brokenSums, 0),
						attack ? `${formatNumber(attack.narrowed, 0)} von ${formatNumber(attack.small, 0)}` : 'nicht geprüft'
					]
				: null
		)
	};
}

/** Coarser tables of the same counts, hidden by the rules in force. */
export function groupingsTable({ groupings }: ProtectionComparison): Table {
	return {
		caption: 'Dieselben Anzahlen gröber gegliedert',
		captionNote: 'gesperrt nach den Regeln, die in Kraft sind',
		isFull: true,
		columns: [
			{ label: 'Gliederung', kind: 'text' },
			{ label: 'Anzahlen', kind: 'figure' },
			{ label: 'gesperrt', kind: 'figure' },
			{ label: 'davon nach einer Regel', kind: 'figure' },
			{ label: 'Summe des Gesperrten', kind: 'figure' }
		],
		rows: groupings.map(({ grouping, counts }) => ({
			head: { text: GROUPING_NAMES[grouping] },
			cells: counts ? hidingOf(counts).map((text) => ({ text })) : impossible(4)
		}))
	};
}

function hidingOf({ cells, hidden, byRule, hiddenSum }: CountLoss): string[] {
	return [cells, hidden, byRule, hiddenSum].map((number) => formatNumber(number, 0));
}

function rowsOf(
	choices: readonly ProtectionChoice[],
	width: number,
	textsOf: (choice: ProtectionChoice) => string[] | null
): Row[] {
	const adopted = choices.find(({ isAdopted }) => isAdopted)?.rules;
	return choices.map((choice) => ({
		head: { text: nameOf(choice, adopted ?? choice.rules) },
		isStrong: choice.isAdopted,
		cells: textsOf(choice)?.map((text) => ({ text })) ?? impossible(width)
	}));
}

function impossible(width: number): Cell[] {
	return Array.from({ length: width }, (_, index) => ({ text: index === 0 ? IMPOSSIBLE : '' }));
}
