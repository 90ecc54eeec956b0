export { findNoise, perturbTable, type KeyedCount, type NoiseInterval, type PerturbedCell } from './cell-key.ts';
export { countsBehindRate, type CountsBehindRate } from './counts-behind-rate.ts';
export { groupDisclosures, type GroupDisclosure } from './group-disclosures.ts';
export { isDominated, roomOfDominated, type DominanceRule } from './is-dominated.ts';
export { perturbationDistribution, perturbationTable, type NoiseRules } from './perturbation-table.ts';
export type { AlteredSlice, Alteration, AlteringMethod } from './alteration.ts';
export { givesRoom, MOST_NOISE, roomBehindAltered, type Room } from './room-behind-altered.ts';
export type {
	Basis,
	CountRow,
	Figure,
	Released,
	ReleasedCountRow,
	ReleasedFigure,
	ReleasedStructureCell,
	StructureCell
} from './released.ts';
export { mentionsOfHidden, type HiddenMention, type NumberBeside } from './mentions-of-hidden.ts';
export { roundSmallCounts } from './round-small-counts.ts';
export { roundAtRandom, roundToBase } from './round-to-base.ts';
export { ruleSetOfSource } from './rule-set-of-source.ts';
export {
	completeRuleSet,
	defaultRuleSet,
	PROTECTION_METHODS,
	type ProtectionMethod,
	type RuleSet
} from './rule-set.ts';
export {
	fillTable,
	flatten,
	tableKey,
	type CodeTree,
	type Dimension,
	type FullTable,
	type InnerCell,
	type Table,
	type TableCell
} from './table.ts';
