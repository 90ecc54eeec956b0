export { countsBehindRate, type CountsBehindRate } from './counts-behind-rate.ts';
export { groupDisclosures, type GroupDisclosure } from './group-disclosures.ts';
export { isDominated, type DominanceRule } from './is-dominated.ts';
export type { Basis, Figure, Released, ReleasedFigure, ReleasedStructureCell, StructureCell } from './released.ts';
export { defaultRuleSet, type RuleSet } from './rule-set.ts';
export {
	fillTable,
	tableKey,
	type CodeTree,
	type Dimension,
	type FullTable,
	type InnerCell,
	type Table,
	type TableCell
} from './table.ts';
