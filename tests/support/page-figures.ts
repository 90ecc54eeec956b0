/** Reads the table of areas on an indicator's page back, as somebody does who copies it off the screen. */
import type { Basis } from '#domain/disclosure';
import type { PrintedFigure } from './printed-figure.ts';
import { cellUnder, tablesOfPage } from './printed-tables.ts';

/** Of an area as the page writes it. */
export type PageFigure = Pick<PrintedFigure, 'part' | 'basis' | 'shown'> & { readonly name: string };

const SECOND: Readonly<Record<string, Basis>> = { 'Wert (Register)': 'register', 'Wert (amtlich)': 'official' };

/** Line by line; empty where the page has no such table. */
export function figuresOfPage(html: string): PageFigure[] {
	// Not the twin of the chart above it, which has no column of that name.
	const table = tablesOfPage(html).find(
		({ caption, heads }) => / nach Gebieten/.test(caption) && heads.some((head) => /^Wert\b/.test(head))
	);
	const [firstValue = '', ...otherValues] = (table?.heads ?? []).filter((head) => /^Wert\b/.test(head));
	const firstBasis = Object.entries(SECOND).find(([label]) => firstValue.startsWith(label))?.[1];
	const first = firstBasis ? { basis: firstBasis } : {};
	return (table?.rows ?? []).flatMap((row): PageFigure[] => {
		const name = row[0]?.text ?? '';
		const under = (label: string): string => (table && cellUnder(table, row, label)?.shown) ?? '';
		const has = (label: string): boolean => table?.heads.some((head) => head.startsWith(label)) ?? false;
		const [lower, upper] = /^(−?[\d.,]+)–(−?[\d.,]+)$/.exec(under('95-%-Bereich'))?.slice(1) ?? [];
		const valueShown = under('Wert');
		// Land and Germany have no figure of the register.
		const isBlank = valueShown === '' && otherValues.length > 0;
		return [
			...(isBlank ? [] : [{ name, ...first, shown: valueShown }]),
			...(has('Zähler') && !isBlank ? [{ name, part: 'numerator' as const, shown: under('Zähler') }] : []),
			...(has('Nenner') && !isBlank ? [{ name, part: 'denominator' as const, shown: under('Nenner') }] : []),
			...(lower && upper
				? [
						{ name, part: 'lower' as const, shown: lower },
						{ name, part: 'upper' as const, shown: upper }
					]
				: []),
			// Empty where the area has no second figure.
			...otherValues.flatMap((head) => {
				const basis = Object.entries(SECOND).find(([label]) => head.startsWith(label))?.[1];
				const shown = under(head);
				return basis && shown !== '' ? [{ name, basis, shown }] : [];
			})
		];
	});
}
