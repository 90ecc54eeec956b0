/** The county's figures as they would stand after accepting: what is stored, with the file's cells laid over it. */
import type { Cell } from '../cell.ts';
import type { Dimensions } from '../fact.ts';
import type { ObservationStatus } from '../observation.ts';

/** A figure that is stored and has not been replaced. */
export type CurrentFigure = {
	readonly id: number;
	readonly cell: string;
	readonly measure: string | null;
	readonly area: string;
	readonly dimensionsText: string;
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
	readonly year: number | null;
	readonly value: number | null;
	readonly status: ObservationStatus;
	readonly revision: number;
	readonly isInvented: boolean;
};

/** A cell of the file that has a meaning. */
export type MeasuredCell = Cell & { readonly measure: string; readonly period: NonNullable<Cell['period']> };

export const isMeasured = (cell: Cell): cell is MeasuredCell => cell.measure !== null && cell.period !== null;

/** All areas' numbers for one measure, period and breakdown. */
export class Figures {
	readonly #groups = new Map<string, Map<string, number>>();
	readonly #sums = new Map<string, number>();

	constructor(stored: readonly CurrentFigure[], delivered: readonly MeasuredCell[]) {
		for (const figure of stored) {
			if (figure.measure === null || figure.year === null) continue;
			this.#set(groupKey(figure.measure, figure.year, figure.dimensionsText), figure.area, figure);
		}
		for (const cell of delivered) this.#set(groupOf(cell), cell.area, cell);
	}

	get(measure: string, year: number, dimensionsText: string, area: string): number | undefined {
		return this.#groups.get(groupKey(measure, year, dimensionsText))?.get(area);
	}

	/** Every area with a number; missing ones are not in it. */
	ofAllAreas(cell: MeasuredCell): ReadonlyMap<string, number> {
		return this.#groups.get(groupOf(cell)) ?? new Map<string, number>();
	}

	/** Sum over all breakdowns: only for deliveries whose cells never overlap. */
	sumOver(measure: string, year: number, area: string): number | undefined {
		if (this.#sums.size === 0) {
			for (const [group, values] of this.#groups) {
				const prefix = group.split(' ', 2).join(' ');
				for (const [id, value] of values) {
					const key = `${prefix} ${id}`;
					this.#sums.set(key, (this.#sums.get(key) ?? 0) + value);
				}
			}
		}
		return this.#sums.get(`${measure} ${year} ${area}`);
	}

	#set(group: string, area: string, { value, status }: { value: number | null; status: ObservationStatus }): void {
		let values = this.#groups.get(group);
		if (!values) this.#groups.set(group, (values = new Map()));
		const number = status === 'zero' ? 0 : value;
		if (number === null) values.delete(area);
		else values.set(area, number);
	}
}

export const groupOf = (cell: MeasuredCell): string => groupKey(cell.measure, cell.period.year, cell.dimensionsText);

function groupKey(measure: string, year: number, dimensionsText: string): string {
	return `${measure} ${year} ${dimensionsText}`;
}

/** The same breakdown with one dimension set to another value, or left out. */
export function withDimension(dimensions: Dimensions, name: string, value: string | null): Dimensions {
	const { [name]: _left, ...others } = dimensions;
	return value === null ? others : { ...others, [name]: value };
}
