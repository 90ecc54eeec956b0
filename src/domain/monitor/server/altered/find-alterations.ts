import type { AlteredSlice, Alteration, ProtectionMethod, RuleSet } from '#domain/disclosure';
import type { EarlierRelease } from '#domain/disclosure/server';
import type { MonitorInputs } from '../gather-inputs.ts';
import { sliceName, slicesOfCell } from './slice-of-cell.ts';

/** Deliveries of one measure, year and basis whose rules name different methods: no release can carry out both. */
export type MixedMethods = {
	readonly measure: string;
	readonly year: number;
	readonly methods: readonly ProtectionMethod[];
};

export type Alterations = {
	/** By slice; slices that are not in it are shown as they are, and small counts hidden. */
	readonly bySlice: ReadonlyMap<string, AlteredSlice>;
	readonly mixed: readonly MixedMethods[];
};

/**
 * How the counts of each measure, year and basis are protected: as their deliveries' rules say. What is out keeps its
 * method, whatever the rules say now, for a count that is hidden in one edition and altered in the next is protected in
 * neither: another method begins with the first year that no edition shows.
 */
export function findAlterations(
	{ facts, measures, ruleSetOf }: Pick<MonitorInputs, 'facts' | 'measures' | 'ruleSetOf'>,
	earlier: readonly EarlierRelease[]
): Alterations {
	const out = methodsThatAreOut(earlier);
	const bySlice = new Map<string, AlteredSlice>();
	const mixed: MixedMethods[] = [];
	for (const [slice, { measure, year, basis, deliveries }] of slicesOf(facts)) {
		if ((measures.get(measure)?.counts ?? 'nobody') === 'nobody') continue;
		const kept = out.get(slice);
		if (kept) bySlice.set(slice, { ...kept, measure, year, basis });
		if (kept !== undefined) continue;
		const rules = [...deliveries].flatMap((delivery) => ruleSetOf(delivery) ?? []);
		const methods = new Map(rules.map((set) => [sameMethod(set), set.method]));
		const [first] = rules;
		if (methods.size > 1) mixed.push({ measure, year, methods: [...new Set(methods.values())] });
		else if (first && first.method !== 'suppression') {
			const room = Math.max(...rules.map(({ maxHiddenCount }) => maxHiddenCount));
			bySlice.set(slice, { measure, year, basis, method: first.method, base: first.roundingBase, room });
		}
	}
	return { bySlice, mixed };
}

/** The base matters to those who round: fives in one town and tens in the next are two methods. */
function sameMethod({ method, roundingBase }: RuleSet): string {
	return method === 'rounding' || method === 'small-count-rounding' ? `${method} ${roundingBase}` : method;
}

/** Null: shown as it is, or hidden. */
function methodsThatAreOut(earlier: readonly EarlierRelease[]): Map<string, Alteration | null> {
	const methods = new Map<string, Alteration | null>();
	for (const { shown, hidden, altered, alterations } of earlier)
		for (const cells of [shown, hidden, altered])
			for (const key of cells.keys()) {
				// Rests stand between measures, and say of neither that it is out; two years added up say it of both.
				if (key.includes(' without ')) continue;
				for (const slice of slicesOfCell(key))
					if (!methods.has(slice)) methods.set(slice, alterations.get(key) ?? null);
			}
	return methods;
}

type Slice = Pick<AlteredSlice, 'measure' | 'year' | 'basis'> & { readonly deliveries: Set<number> };

function slicesOf(facts: MonitorInputs['facts']): Map<string, Slice> {
	const slices = new Map<string, Slice>();
	for (const { measure, year, basis, delivery } of facts) {
		const name = sliceName({ measure, year, basis });
		const known = slices.get(name) ?? { measure, year, basis, deliveries: new Set<number>() };
		slices.set(name, known);
		known.deliveries.add(delivery);
	}
	return slices;
}
