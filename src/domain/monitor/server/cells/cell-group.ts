/**
 * All cells of one measure, year and basis, by area: the unit in which sums within and between areas are looked for.
 * Cells nobody shows (age bands between two shown ones, rests) take part where a reader could compute them.
 */
import type { Basis, RuleSet } from '#domain/disclosure';
import type { CountCell, SumRelation } from '#domain/disclosure/server';
import { isPrimary } from '#domain/disclosure/server';
import { cellKey, type CellPlace, type Counts } from '../../compute/counts.ts';
import type { Wanted } from '../../compute/selection.ts';

/** Hiding what nobody shows costs next to nothing. */
const WEIGHT_OF_UNSHOWN = 0.01;
/** Counts for tables go before the counts of figures, which cost 1 and more; small ones before large ones. */
const weightOfTabulated = (count: number): number => Math.min(0.9, 0.02 + Math.sqrt(count) / 200);

/** In a figure or the age structure; only as a count for tables; or nowhere, but to be computed by readers. */
export type Showing = 'figure' | 'table' | 'unshown';

export type RulesOf = (place: CellPlace, deliveries: readonly number[]) => RuleSet | null;
/** How much dearer or cheaper than others hiding this cell is. */
export type WeightFactorOf = (place: CellPlace) => number;

export class CellGroup {
	readonly measure: string;
	readonly year: number;
	readonly basis: Basis;
	readonly cells = new Map<string, CountCell>();
	readonly relations: SumRelation[] = [];
	readonly #places = new Map<string, Map<string, CellPlace>>();
	readonly #counts: Counts;
	readonly #rulesOf: RulesOf;
	readonly #weightFactorOf: WeightFactorOf;
	/** Nothing exact is published of an altered group, and that a part is no larger than its whole tells more. */
	readonly isAltered: boolean;

	constructor(
		place: CellPlace,
		counts: Counts,
		rulesOf: RulesOf,
		weightFactorOf: WeightFactorOf = () => 1,
		isAltered = false
	) {
		this.measure = place.measure;
		this.year = place.year;
		this.basis = place.basis;
		this.#counts = counts;
		this.#rulesOf = rulesOf;
		this.#weightFactorOf = weightFactorOf;
		this.isAltered = isAltered;
	}

	get areas(): string[] {
		return [...this.#places.keys()];
	}

	placesIn(area: string): CellPlace[] {
		return [...(this.#places.get(area)?.values() ?? [])];
	}

	/** The key of a cell that is in the group already; nothing is added here. */
	keyOf(area: string, wanted: Wanted): string | null {
		const key = cellKey({ measure: this.measure, wanted, area, year: this.year, basis: this.basis });
		return this.cells.has(key) ? key : null;
	}

	/** Null: there is no such cell, or the source keeps it secret. */
	countOf(area: string, wanted: Wanted): number | null {
		const cell = this.cells.get(this.keyOf(area, wanted) ?? '');
		return cell && !cell.status ? cell.count : null;
	}

	/** The cell's key, or null if the count cannot be had or is missing for another reason than secrecy. */
	add(area: string, wanted: Wanted, showing: Showing = 'figure'): string | null {
		const place: CellPlace = { measure: this.measure, wanted, area, year: this.year, basis: this.basis };
		const key = cellKey(place);
		if (this.cells.has(key)) return key;
		const count = this.#counts.find(place, { mayBeSummed: true });
		if (!count || (count.why && count.why !== 'secret-at-source')) return null;
		const weightFactor = this.#weightFactorOf(place);
		this.cells.set(key, {
			key,
			count: count.value,
			rules: this.#rulesOf(place, count.deliveries),
			...(showing === 'table' ? { weight: weightOfTabulated(count.value) } : {}),
			...(showing === 'unshown' ? { weight: WEIGHT_OF_UNSHOWN } : {}),
			...(weightFactor === 1 ? {} : { weightFactor }),
			...(count.why ? { status: 'secret-at-source' as const } : {})
		});
		const inArea = this.#places.get(area);
		if (inArea) inArea.set(key, place);
		else this.#places.set(area, new Map([[key, place]]));
		return key;
	}

	/**
	 * What is left of a total beside its parts, where readers could compute it and it is small: 998 of 1,000 children
	 * in day care tell of two who are not. A rest nobody needs to protect adds nothing and is left out. `mayBeAll`: nobody
	 * outside the parts may be counted at all, as nobody below 15 is out of work.
	 */
	addRest(total: string, parts: readonly string[], { mayBeAll = false } = {}): void {
		const cells = [total, ...parts].map((key) => this.cells.get(key));
		if (cells.some((cell) => !cell || cell.status)) return;
		const [whole = 0, ...counts] = cells.map((cell) => cell?.count ?? 0);
		const count = Math.max(0, whole - counts.reduce((sum, part) => sum + part, 0));
		const rules = cells.map((cell) => cell?.rules).find((set) => set) ?? null;
		const rest: CountCell = { key: `${total} without ${parts.join(' + ')}`, count, rules, weight: WEIGHT_OF_UNSHOWN };
		// Nobody is left: then the parts are the whole, and whoever sees it may reckon with that. Of altered counts nobody sees it.
		if (count === 0 && (!this.isAltered || (mayBeAll && this.#addsUpEverywhere(total, parts))))
			return this.addRelation(total, parts);
		if (this.cells.has(rest.key) || (!this.isAltered && !isPrimary(rest))) return;
		this.cells.set(rest.key, rest);
		this.relations.push({ total, parts: [...parts, rest.key] });
	}

	/** Whether the same parts make up the same total in every area in which all of them are known. */
	#addsUpEverywhere(total: string, parts: readonly string[]): boolean {
		const places = [total, ...parts].map((key) => this.#placeOf(key));
		return this.areas.every((area) => {
			const counts = places.map((place) => place && this.#counts.find({ ...place, area }, { mayBeSummed: true }));
			if (counts.some((count) => !count || count.why)) return true;
			const [whole = 0, ...others] = counts.map((count) => count?.value ?? 0);
			return others.reduce((sum, part) => sum + part, 0) >= whole;
		});
	}

	#placeOf(key: string): CellPlace | undefined {
		for (const places of this.#places.values()) {
			const place = places.get(key);
			if (place) return place;
		}
		return undefined;
	}

	/** Categories that make up a whole. Where all cases are in one, the zeros beside it say so of everybody: hidden. */
	addPartition(total: string, parts: readonly string[]): void {
		this.addRelation(total, parts);
		const whole = this.cells.get(total);
		const cells = parts.map((key) => this.cells.get(key));
		if (!whole?.rules?.protectsGroups || cells.some((cell) => !cell || cell.status) || whole.count <= 0) return;
		if (!cells.some((cell) => cell?.count === whole.count)) return;
		for (const cell of cells) if (cell?.count === 0) this.cells.set(cell.key, { ...cell, marked: 'group' });
	}

	/** Whether readers see that the parts make up the total exactly, all of them known. Of altered counts: that they do everywhere. */
	isSum(total: string, parts: readonly string[]): boolean {
		const [whole, ...counts] = [total, ...parts].map((key) => this.cells.get(key));
		if (!whole || whole.status || counts.some((cell) => !cell || cell.status)) return false;
		const isWhole = counts.reduce((sum, cell) => sum + (cell?.count ?? 0), 0) === whole.count;
		return isWhole && (!this.isAltered || this.#addsUpEverywhere(total, parts));
	}

	hasSecret(keys: readonly string[]): boolean {
		return keys.some((key) => this.cells.get(key)?.status !== undefined);
	}

	addRelation(total: string, parts: readonly string[]): void {
		if (parts.length > 0) this.relations.push({ total, parts });
	}

	needsProtection(): boolean {
		return [...this.cells.values()].some(({ rules, status }) => rules !== null || status !== undefined);
	}
}
