import { PROTECTION_METHODS, type ProtectionMethod, type RuleSet } from '../../rule-set.ts';
import { UnsafePattern } from '../unsafe-pattern.ts';
import { informationLoss, type InformationLoss } from './information-loss.ts';
import { perturbCounts } from './perturb-table.ts';
import { suppressTable, type SuppressedTable } from './suppress-table.ts';
import { systemOfTable, type TableToProtect } from './table-to-protect.ts';

export type ProtectedTable = {
	readonly method: ProtectionMethod;
	/** In the order of the table; null: hidden. */
	readonly cells: readonly {
		readonly codes: readonly string[];
		readonly key: string;
		readonly value: number | null;
		readonly status: 'shown' | 'primary' | 'complementary';
	}[];
	/** Only where cells were hidden. */
	readonly suppression: Pick<SuppressedTable, 'weight' | 'lowerBound' | 'narrowestWidth'> | null;
	/** What each method would cost the reader; null where it cannot be used on this table. */
	readonly informationLoss: Readonly<Record<ProtectionMethod, InformationLoss | null>>;
};

/**
 * Protects one table by the rule set's method and says what the other methods would have cost. Rounding and cell keys
 * need a table with dimensions and leave no mark. Throws `UnsafePattern` where hiding cannot protect.
 */
export async function protectTable(table: TableToProtect, rules: RuleSet, seed: string): Promise<ProtectedTable> {
	const { cells, relations } = systemOfTable(table);
	const { dimensions, inner, values, linked } = table;
	const isPlain = !values && !linked;
	// Noise is made for counts of people; amounts have no place in its table.
	const areWhole = cells.every(({ count }) => Number.isInteger(count));
	const results = new Map<ProtectionMethod, ProtectedTable['cells']>();
	let suppression: SuppressedTable | null = null;
	for (const method of PROTECTION_METHODS) {
		if (method === 'suppression') {
			suppression = await suppressTable(table, rules).catch((error: unknown) => {
				if (error instanceof UnsafePattern && rules.method !== 'suppression') return null;
				throw error;
			});
			if (suppression) results.set(method, suppression.cells);
		} else if (dimensions && inner && isPlain && areWhole)
			results.set(
				method,
				perturbCounts({ dimensions, inner }, method, { base: rules.roundingBase, seed }).map((cell) => ({
					...cell,
					status: 'shown'
				}))
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
		informationLoss: {
			suppression: lossOf('suppression'),
			rounding: lossOf('rounding'),
			'small-count-rounding': lossOf('small-count-rounding'),
			'cell-key': lossOf('cell-key')
		}
	};
}
