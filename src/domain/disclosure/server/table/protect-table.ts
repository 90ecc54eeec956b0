import type { Alteration } from '../../alteration.ts';
import { givesRoom } from '../../room-behind-altered.ts';
import { PROTECTION_METHODS, type ProtectionMethod, type RuleSet } from '../../rule-set.ts';
import { primaryReason } from '../is-primary.ts';
import { protectAlteredRelease } from '../protect-altered-release.ts';
import { UnsafePattern } from '../unsafe-pattern.ts';
import { informationLoss, type InformationLoss } from './information-loss.ts';
import type { NeedOfCell } from './need-of-cell.ts';
import { perturbCounts, type PerturbedTable } from './perturb-table.ts';
import { suppressTable, type SuppressedTable } from './suppress-table.ts';
import { systemOfTable, type TableSystem, type TableToProtect } from './table-to-protect.ts';

export type ProtectedTable = {
	readonly method: ProtectionMethod;
	/** In the order of the table; null: hidden. */
	readonly cells: readonly {
		readonly codes: readonly string[];
		readonly key: string;
		readonly value: number | null;
		readonly status: 'shown' | 'primary' | 'complementary';
		/** Why it is hidden in any case. */
		readonly reason?: NeedOfCell['reason'];
	}[];
	/** Only where cells were hidden. */
	readonly suppression: Pick<SuppressedTable, 'weight' | 'lowerBound' | 'narrowestWidth'> | null;
	/** Whether what other methods would withhold is in their cost; what the chosen one withholds always is. */
	readonly findsWithheld: boolean;
	/** What each method would cost the reader; null where it cannot be used on this table. */
	readonly informationLoss: Readonly<Record<ProtectionMethod, InformationLoss | null>>;
};

/** In larger tables it takes too long to find what methods would withhold that nobody asked for. */
const MOST_COMPARED = 800;

/** No base, or noise, of this size leaves every small count as uncertain as the largest of them is. */
export class MethodTooNarrow extends RangeError {}

/**
 * Protects one table by the rule set's method and says what the other methods would have cost. Rounding and cell keys
 * need a table with dimensions and whole counts; numbers that narrow a small one are withheld, as in releases. Throws
 * `UnsafePattern` where hiding cannot protect.
 */
export async function protectTable(table: TableToProtect, rules: RuleSet, seed: string): Promise<ProtectedTable> {
	const { cells, relations } = systemOfTable(table);
	const { dimensions, inner, values, linked } = table;
	const isPlain = !values && !linked;
	// Noise is made for counts of people; amounts have no place in its table.
	const areWhole = cells.every(({ count }) => Number.isInteger(count));
	const findsWithheld = cells.length <= MOST_COMPARED;
	const results = new Map<ProtectionMethod, ProtectedTable['cells']>();
	let suppression: SuppressedTable | null = null;
	for (const method of PROTECTION_METHODS) {
		if (method === 'suppression') {
			suppression = await suppressTable(table, rules).catch((error: unknown) => {
				if (error instanceof UnsafePattern && rules.method !== 'suppression') return null;
				throw error;
			});
			if (suppression) results.set(method, suppression.cells);
			continue;
		}
		const alteration = { method, base: rules.roundingBase, room: Math.floor(rules.maxHiddenCount) };
		if (!givesRoom(method, alteration)) {
			if (method === rules.method) throw new MethodTooNarrow(`${method} to ${alteration.base} leaves no room.`);
			continue;
		}
		if (!dimensions || !inner || !isPlain || !areWhole) continue;
		const altered = perturbCounts({ dimensions, inner }, method, { base: rules.roundingBase, seed });
		const isSafe = method === rules.method || findsWithheld;
		results.set(
			method,
			isSafe
				? await withholdNarrow({ cells, relations }, altered, alteration, rules)
				: altered.map((cell) => ({ ...cell, status: 'shown' }))
		);
	}
	const chosen = results.get(rules.method);
	if (!chosen) throw new UnsafePattern(`The method ${rules.method} needs a table with dimensions and whole counts.`);
	const lossOf = (method: ProtectionMethod): InformationLoss | null => {
		const shown = results.get(method);
		return shown ? informationLoss(cells, relations, new Map(shown.map(({ key, value }) => [key, value]))) : null;
	};
	return {
		method: rules.method,
		cells: chosen,
		suppression: rules.method === 'suppression' ? suppression : null,
		findsWithheld,
		informationLoss: {
			suppression: lossOf('suppression'),
			rounding: lossOf('rounding'),
			'small-count-rounding': lossOf('small-count-rounding'),
			'cell-key': lossOf('cell-key')
		}
	};
}

/**
 * Rounded alone, numbers narrow each other: 0 and 0 and together 5. Small counts that are rounded so that everything adds up do
 * not: every total is the sum of what is shown of its parts, and tells nothing more.
 */
async function withholdNarrow(
	{ cells, relations }: TableSystem,
	altered: PerturbedTable,
	alteration: Alteration,
	rules: RuleSet
): Promise<ProtectedTable['cells']> {
	const system = { cells: cells.map((cell) => ({ ...cell, rules })), relations };
	const reasonOf = new Map(system.cells.map((cell) => [cell.key, primaryReason(cell)]));
	const { hidden } = await protectAlteredRelease(
		alteration.method === 'small-count-rounding' ? { cells: system.cells, relations: [] } : system,
		{
			alterationOf: () => alteration,
			published: new Map(altered.map(({ key, value }) => [key, value])),
			withheld: new Set()
		},
		[],
		() => ''
	);
	return altered.map((cell) => {
		const status = hidden.get(cell.key) ?? 'shown';
		const reason = status === 'primary' ? reasonOf.get(cell.key) : null;
		return { ...cell, status, value: status === 'shown' ? cell.value : null, ...(reason && { reason }) };
	});
}
